// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/help/helpscreen.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/topicpane.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

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

HelpScreen::HelpScreen(Desk &desk, const Place &place)
    : Screen(desk), m_topics(helpTopics()), m_index(m_topics), m_pane(new TopicPane(theme(), tr("Topics"))),
      m_search(new QLineEdit), m_nothing(new TextLabel(theme(), TextStyle::Small, Token::Ink2)), m_page(new Browser)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_pane);
    addSearch();
    m_page->setObjectName(u"helpPage"_s);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pane->setPage(m_page);
    connect(m_pane, &TopicPane::chosen, this, &HelpScreen::choose);
    list(m_topics, true);
    show(place);
}

void HelpScreen::addSearch()
{
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search in help"));
    m_search->setAccessibleName(tr("Search in help"));
    m_search->addAction(iconOf(Icon::Search, Token::Ink2, theme()), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->hide();
    m_pane->above()->setContentsMargins(0, 0, theme().px(12), 0);
    m_pane->above()->addWidget(m_search);
    m_pane->above()->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &HelpScreen::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_rows.isEmpty() && !m_search->text().trimmed().isEmpty())
            choose(0);
    });
}

QString HelpScreen::title() const
{
    return tr("Help");
}

Place HelpScreen::place() const
{
    return {.page = Place::Page::Help, .part = m_name};
}

bool HelpScreen::show(const Place &place)
{
    if (place.page != Place::Page::Help)
        return false;
    const bool isKnown = std::ranges::any_of(m_topics, [&](const HelpTopic &topic) { return topic.name == place.part; });
    open(isKnown ? place.part : m_topics.value(0).name);
    return true;
}

QWidget *HelpScreen::firstField() const
{
    return m_page;
}

QList<QWidget *> HelpScreen::panes() const
{
    return {m_search, m_pane->topics(), m_page};
}

void HelpScreen::run(Command)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpScreen::search()
{
    const auto words = m_search->text().trimmed();
    const auto found = m_index.find(words);
    list(words.isEmpty() ? m_topics : found, words.isEmpty());
    const bool isNothing = found.isEmpty();
    m_nothing->setText(isNothing ? tr("Nothing found for ‘%1’. Try another word, or fewer words.").arg(words)
                                 : tr("%n page(s) found", nullptr, int(found.size())));
    m_nothing->setVisible(!words.isEmpty());
}

void HelpScreen::list(const QList<HelpTopic> &topics, bool isGrouped)
{
    QList<NavItem> items;
    m_rows.clear();
    std::optional<HelpGroup> group;
    for (const auto &topic : topics) {
        if (isGrouped && group != topic.group) {
            group = topic.group;
            items.append({.text = headingOf(topic.group), .isHeading = true});
            m_rows.append(QString());
        }
        items.append({.icon = Icon::Help, .text = topic.title});
        m_rows.append(topic.name);
    }
    m_pane->setTopics(items);
    m_pane->setHere(int(m_rows.indexOf(m_name)));
}

void HelpScreen::choose(int row)
{
    open(m_rows.value(row));
    emit placeChanged();
}

void HelpScreen::open(const QString &name)
{
    m_name = name;
    m_pane->setHere(int(m_rows.indexOf(name)));
    const auto topic = std::ranges::find(m_topics, name, &HelpTopic::name);
    m_page->document()->setMarkdown(helpText(name), QTextDocument::MarkdownDialectGitHub);
    m_page->setAccessibleName(topic == m_topics.end() ? QString() : topic->title);
    dress(*m_page->document(), theme());
    m_page->moveCursor(QTextCursor::Start);
    m_page->verticalScrollBar()->setValue(0);
    const auto words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        m_page->find(words.first()); // shows where it stands
}

bool HelpScreen::eventFilter(QObject *object, QEvent *event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (object != m_search || !isDown || m_rows.isEmpty())
        return Screen::eventFilter(object, event);
    m_pane->topics()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace app
