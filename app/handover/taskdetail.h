// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace app {

class LinkButton;
class ScrollPane;
class TaskForm;
class TextLabel;

// One task of a dossier, to do or to read, with the way to the one before and after it. Whoever shows it decides which
// those are.
class TaskDetail : public QWidget
{
    Q_OBJECT
public:
    TaskDetail(Desk &desk, OpenDossier &dossier);

    void showTask(const QString &item); // the same one again keeps what is being typed
    const QString &item() const { return m_item; }
    // In a task with a table: the keyboard goes to that cell.
    void showCell(const core::RowId &row, const QString &column);
    bool hasTable() const;
    bool canAddRow() const;
    void addRow();
    void setIntro(QWidget *intro); // above the task; null: nothing
    bool mayLeave();               // false: something she typed was refused, and stays on the screen
    bool asksWhy();                // as the form of the task does

    QWidget *firstField() const;
    QList<QWidget *> panes() const; // what F6 goes to

signals:
    void nextAsked();
    void previousAsked();
    void rowActionsMade(const QList<QAction *> &actions); // of the table of this task
    void signAsked(); // on the page where that is checked and done

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFooter();
    void rebuild();
    void refresh();
    void refreshQuestion(const core::Task &task);
    void ask();
    void arrange();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QString m_item;
    QVBoxLayout *m_body;
    QWidget *m_inside;
    ScrollPane *m_area;
    QWidget *m_footer = nullptr;
    QBoxLayout *m_footerRow = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    TextLabel *m_question = nullptr;
    LinkButton *m_mail = nullptr;
    TaskForm *m_form = nullptr;
    QWidget *m_intro = nullptr;
};

} // namespace app
