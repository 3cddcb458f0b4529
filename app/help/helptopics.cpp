// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/help/helptopics.h"

#include "app/language.h"
#include "core/storage/foldedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

struct Named
{
    HelpGroup group;
    QStringView name;
};

constexpr Named pages[]{{HelpGroup::Screens, u"home"},
                        {HelpGroup::Screens, u"handover"},
                        {HelpGroup::Screens, u"dossiers"},
                        {HelpGroup::Screens, u"new-dossier"},
                        {HelpGroup::Screens, u"dossier"},
                        {HelpGroup::Screens, u"exchange"},
                        {HelpGroup::Screens, u"report"},
                        {HelpGroup::Screens, u"settings"},
                        {HelpGroup::Screens, u"keys"},
                        {HelpGroup::Roles, u"role-employee"},
                        {HelpGroup::Roles, u"role-manager"},
                        {HelpGroup::Roles, u"role-successor"},
                        {HelpGroup::Roles, u"role-hr"},
                        {HelpGroup::Roles, u"role-it"},
                        {HelpGroup::Roles, u"role-ihh"},
                        {HelpGroup::Roles, u"role-colleague"},
                        {HelpGroup::Roles, u"role-others"},
                        {HelpGroup::Background, u"keep-or-destroy"},
                        {HelpGroup::Background, u"glossary"},
                        {HelpGroup::Background, u"about"},
                        {HelpGroup::Background, u"command-line"},
                        {HelpGroup::Background, u"sources"}};

QString withoutMarkup(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

QString helpText(const QString &topic)
{
    const auto folder = currentLanguage() == core::Language::Dutch ? u"nl"_s : u"en"_s;
    QFile file(u":/help/"_s + folder + u'/' + topic + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    for (const auto &[group, name] : pages) {
        const auto text = helpText(name.toString());
        if (!text.isEmpty())
            topics.append({name.toString(), text.section(u'\n', 0, 0).remove(u'#').trimmed(), group});
    }
    return topics;
}

QString headingOf(HelpGroup group)
{
    switch (group) {
    case HelpGroup::Screens:
        //: Heading above pages of help
        return HelpText::tr("Screens");
    case HelpGroup::Roles:
        return HelpText::tr("By role");
    case HelpGroup::Background:
        return HelpText::tr("Background");
    }
    return {};
}

HelpIndex::HelpIndex(const QList<HelpTopic> &topics)
{
    for (const auto &topic : topics)
        m_pages.append({topic, core::folded(topic.title), core::folded(withoutMarkup(helpText(topic.name)))});
}

QList<HelpTopic> HelpIndex::find(const QString &words) const
{
    const auto wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> inTitle;
    QList<HelpTopic> inText;
    for (const auto &page : m_pages) {
        if (hasAll(page.title, wanted))
            inTitle.append(page.topic);
        else if (hasAll(page.text, wanted)) // which begins with the title
            inText.append(page.topic);
    }
    return inTitle + inText;
}

} // namespace app
