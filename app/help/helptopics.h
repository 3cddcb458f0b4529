// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QString>

namespace app {

enum class HelpGroup { Screens, Roles, Background };

struct HelpTopic
{
    QString name; // of the file
    QString title;
    HelpGroup group = HelpGroup::Screens;
};

// The pages of help in the current language, in reading order. Their titles are the first lines of the files.
QList<HelpTopic> helpTopics();
QString helpText(const QString &topic); // Markdown; empty: there is no such page
QString headingOf(HelpGroup group);

// Words in the pages, which are read once. Each word must occur, in any order, without regard to case and accents.
class HelpIndex
{
public:
    explicit HelpIndex(const QList<HelpTopic> &topics);

    // Those with all words in the title come first, then by reading order; without a word, all.
    QList<HelpTopic> find(const QString &words) const;

private:
    struct Page
    {
        HelpTopic topic;
        QString title; // folded, as is the text
        QString text;
    };
    QList<Page> m_pages;
};

} // namespace app
