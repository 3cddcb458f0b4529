// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"

class QTextBrowser;

namespace app {

class NavList;

struct HelpTopic
{
    QString name; // of the file
    QString title;
};

// The pages of help in the current language, in reading order. Their titles are the first lines of the files.
QList<HelpTopic> helpTopics();
QString helpText(const QString &topic); // Markdown; empty: there is no such page

// Help: the topics at the left, a page at the right.
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
    QString helpTopic() const override { return m_topics.value(m_current).name; }
    bool can(Command) const override { return false; }
    void run(Command) override {}

private:
    void open(int index);

    QList<HelpTopic> m_topics;
    int m_current = 0;
    NavList *m_list;
    QTextBrowser *m_page;
};

} // namespace app
