// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/tasklistmodel.h"
#include "app/window/screen.h"

#include <QPointer>

class QFrame;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace app {

class Banner;
class ChapterColumn;
class ConflictBanner;
class ReviewPage;
class TaskBar;
class TaskDetail;
class TaskListView;
class TextLabel;

// "Mijn overdracht": a chapter at a time, and in it a task at a time.
class HandoverScreen : public Screen
{
    Q_OBJECT
public:
    HandoverScreen(Desk &desk, const Place &place);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    bool mayLeave() override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QWidget *sideColumn() override;
    QString helpTopic() const override { return QStringLiteral("handover"); }
    bool can(Command command) const override;
    void run(Command command) override;
    QString newText() const override { return tr("&New row"); }
    void reload() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Focus { Stays, Detail };

    void addHeader(QVBoxLayout *all);
    void addBody(QVBoxLayout *all);
    void connectParts();
    void addActions();
    QAction *add(const QString &text, const QList<QKeySequence> &keys, void (HandoverScreen::*slot)());
    Place resolved(const Place &place) const;
    QString firstTaskOf(std::optional<core::Chapter> chapter) const;
    void goTo(const Place &place, Focus focus);
    void goToItem(const QString &item, Focus focus);
    void goToChapter(int row);
    void nextTask();
    void previousTask();
    void nextChapter();
    void previousChapter();
    void refresh();
    void refreshBanner();
    void askWithdrawal();
    void arrange();
    bool isReview() const;
    int chapterRow() const;

    OpenDossier m_dossier;
    ChapterListModel m_chapters;
    TaskListModel m_tasks;
    Place m_place;
    QPointer<ChapterColumn> m_column; // owned by the window once it has it
    QWidget *m_above; // the header, with the banner in it
    Banner *m_banner;
    ConflictBanner *m_differences;
    QPushButton *m_withdraw;
    TextLabel *m_where;
    TextLabel *m_title;
    TextLabel *m_ready;
    QWidget *m_titles;
    TaskBar *m_bar;
    TaskListView *m_list;
    QFrame *m_line;
    QStackedWidget *m_pages;
    TaskDetail *m_detail;
    ReviewPage *m_review;
};

} // namespace app
