// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/help/helpscreen.h"

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/navlist.h"

#include <QFile>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QStringList &topicNames()
{
    static const QStringList names{u"home"_s,          u"handover"_s,     u"dossiers"_s,       u"new-dossier"_s,   u"dossier"_s,
                                   u"report"_s,        u"settings"_s,      u"keys"_s,          u"role-employee"_s, u"role-manager"_s,   u"role-successor"_s, u"role-hr"_s,
                                   u"role-it"_s,       u"role-ihh"_s,     u"role-colleague"_s, u"role-others"_s,   u"keep-or-destroy"_s,
                                   u"glossary"_s,      u"about"_s,        u"command-line"_s,   u"sources"_s};
    return names;
}

// Text as the theme has it, with room around headings and lines that are not too long.
void dress(QTextDocument &document, const Theme &theme)
{
    document.setDefaultFont(theme.font(TextStyle::Body));
    document.setDocumentMargin(theme.px(24));
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        format.setLineHeight(theme.lineHeight(TextStyle::Body), QTextBlockFormat::MinimumHeight);
        format.setTopMargin(format.headingLevel() > 0 ? theme.px(16) : theme.px(4));
        cursor.setBlockFormat(format);
        if (block.blockFormat().headingLevel() == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat heading;
        heading.setFont(theme.font(format.headingLevel() == 1 ? TextStyle::Title : TextStyle::Heading));
        cursor.mergeCharFormat(heading);
    }
    for (auto *const frame : document.rootFrame()->childFrames()) {
        if (auto *const table = qobject_cast<QTextTable *>(frame)) {
            auto format = table->format();
            format.setCellPadding(theme.px(6));
            format.setCellSpacing(0);
            format.setBorderBrush(theme.color(Token::Line));
            format.setBorderCollapse(true);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
    }
}

// Pages of ours load nothing, from wherever a link may point.
class Browser : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

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
    for (const auto &name : topicNames()) {
        const auto text = helpText(name);
        if (!text.isEmpty())
            topics.append({name, text.section(u'\n', 0, 0).remove(u'#').trimmed()});
    }
    return topics;
}

HelpScreen::HelpScreen(Desk &desk, const Place &place)
    : Screen(desk), m_topics(helpTopics()), m_list(new NavList(theme())), m_page(new Browser)
{
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    QList<NavItem> items;
    for (const auto &topic : m_topics)
        items.append({.icon = Icon::Help, .text = topic.title});
    m_list->setObjectName(u"topics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setItems(items);
    auto *const column = new QScrollArea;
    column->setFrameShape(QFrame::NoFrame);
    column->setWidgetResizable(true);
    column->setFocusPolicy(Qt::NoFocus);
    column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->setWidget(m_list);
    column->setMaximumWidth(theme().px(320));
    all->addWidget(column, 1);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    all->addWidget(m_page, 2);
    connect(m_list, &NavList::chosen, this, [this](int index) {
        open(index);
        emit placeChanged();
    });
    show(place);
}

QString HelpScreen::title() const
{
    return tr("Help");
}

Place HelpScreen::place() const
{
    return {.page = Place::Page::Help, .part = m_topics.value(m_current).name};
}

bool HelpScreen::show(const Place &place)
{
    if (place.page != Place::Page::Help)
        return false;
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const HelpTopic &topic) { return topic.name == place.part; });
    open(found == m_topics.end() ? 0 : int(found - m_topics.begin()));
    return true;
}

void HelpScreen::open(int index)
{
    m_current = index;
    m_list->setHere(index);
    const auto topic = m_topics.value(index);
    m_page->document()->setMarkdown(helpText(topic.name), QTextDocument::MarkdownDialectGitHub);
    m_page->setAccessibleName(topic.title);
    dress(*m_page->document(), theme());
    m_page->verticalScrollBar()->setValue(0);
}

QWidget *HelpScreen::firstField() const
{
    return m_page;
}

QList<QWidget *> HelpScreen::panes() const
{
    return {m_list, m_page};
}

} // namespace app
