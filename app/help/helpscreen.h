// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/help/helptopics.h"
#include "app/window/screen.h"

class QLineEdit;
class QTextBrowser;

namespace app {

class TextLabel;
class TopicPane;

// Help: the topics at the left with a field to search them, a page at the right.
class HelpScreen : public Screen
{
    Q_OBJECT
public:
    HelpScreen(Desk &desk, const Place &place);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return m_name; }
    bool can(Command command) const override { return command == Command::Find; }
    void run(Command command) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addSearch();
    void search();
    void list(const QList<HelpTopic> &topics, bool isGrouped);
    void choose(int row);
    void open(const QString &name);

    QList<HelpTopic> m_topics;
    HelpIndex m_index;
    QString m_name;     // of the page that is open
    QStringList m_rows; // names of the topics in the list; empty: a heading
    TopicPane *m_pane;
    QLineEdit *m_search;
    TextLabel *m_nothing;
    QTextBrowser *m_page;
};

} // namespace app
