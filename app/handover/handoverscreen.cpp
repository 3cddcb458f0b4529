// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/handoverscreen.h"

#include "app/exchange/conflictbanner.h"
#include "app/exchange/senddialog.h"
#include "app/handover/chaptercolumn.h"
#include "app/handover/handoverbanner.h"
#include "app/handover/reviewpage.h"
#include "app/handover/signtexts.h"
#include "app/handover/taskbar.h"
#include "app/handover/taskdetail.h"
#include "app/handover/tasklistview.h"
#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/banner.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

HandoverScreen::HandoverScreen(Desk &desk, const Place &place)
    : Screen(desk), m_dossier(desk.workspace(), place.dossier), m_chapters(m_dossier), m_tasks(m_dossier),
      m_above(new QWidget), m_banner(new Banner(theme())), m_differences(new ConflictBanner(desk, m_dossier, this)),
      m_withdraw(new QPushButton(tr("Withdraw signature"))), m_where(new TextLabel(theme(), TextStyle::Small, Token::Ink2)),
      m_title(new TextLabel(theme(), TextStyle::Title)), m_ready(new TextLabel(theme(), TextStyle::Body, Token::Ink2)),
      m_titles(new QWidget), m_bar(new TaskBar(theme(), m_tasks, m_chapters)), m_list(new TaskListView(theme(), m_tasks)),
      m_line(new QFrame), m_pages(new QStackedWidget), m_detail(new TaskDetail(desk, m_dossier)),
      m_review(new ReviewPage(desk, m_dossier))
{
    m_column = new ChapterColumn(theme(), m_dossier, m_chapters);
    connect(m_column, &ChapterColumn::chosen, this, &HandoverScreen::goToChapter);
    connect(m_column, &ChapterColumn::backAsked, this, [this] { this->desk().go({.page = Place::Page::Home}); });
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    addHeader(all);
    addBody(all);
    addActions();
    connect(&m_dossier, &OpenDossier::changed, this, &HandoverScreen::refresh);
    m_place = {.page = Place::Page::Handover, .dossier = place.dossier};
    goTo(place, Focus::Stays);
}

void HandoverScreen::addHeader(QVBoxLayout *all)
{
    const int side = theme().px(24);
    m_withdraw->setObjectName(u"withdrawSignature"_s);
    m_withdraw->setProperty("small", true);
    m_banner->addAction(m_withdraw);
    connect(m_withdraw, &QPushButton::clicked, this, &HandoverScreen::askWithdrawal);
    auto *const banner = new QVBoxLayout(m_above);
    banner->setContentsMargins(side, theme().px(12), side, 0);
    banner->addWidget(m_banner);
    banner->addWidget(m_differences);
    all->addWidget(m_above);
    auto *const header = new QHBoxLayout;
    header->setContentsMargins(side, theme().px(16), side, theme().px(12));
    header->setSpacing(theme().px(16));
    auto *const titles = new QVBoxLayout(m_titles);
    titles->setContentsMargins({});
    titles->setSpacing(0);
    titles->addWidget(m_where);
    titles->addWidget(m_title);
    m_ready->setWordWrap(false);
    header->addWidget(m_titles, 1);
    header->addWidget(m_ready);
    header->addWidget(m_bar);
    all->addLayout(header);
}

void HandoverScreen::addBody(QVBoxLayout *all)
{
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);
    auto colors = m_line->palette();
    colors.setColor(QPalette::Window, theme().color(Token::Line));
    m_line->setPalette(colors);
    all->addWidget(m_line);
    m_list->setFixedWidth(theme().px(320));
    auto *const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    m_pages->addWidget(m_detail);
    m_pages->addWidget(m_review);
    body->addWidget(m_pages, 1);
    all->addLayout(body, 1);
    connectParts();
}

void HandoverScreen::connectParts()
{
    connect(m_list, &TaskListView::chosen, this, [this](const QString &item) { goToItem(item, Focus::Stays); });
    connect(m_list, &TaskListView::entered, this, [this] { m_detail->firstField()->setFocus(Qt::TabFocusReason); });
    connect(m_bar, &TaskBar::chosen, this, [this](const QString &item) { goToItem(item, Focus::Stays); });
    connect(m_bar, &TaskBar::chapterChosen, this, &HandoverScreen::goToChapter);
    connect(m_detail, &TaskDetail::rowActionsMade, this,
            [this](const QList<QAction *> &actions) { QWidget::addActions(actions); });
    connect(m_detail, &TaskDetail::nextAsked, this, &HandoverScreen::nextTask);
    connect(m_detail, &TaskDetail::previousAsked, this, &HandoverScreen::previousTask);
    connect(m_detail, &TaskDetail::signAsked, this,
            [this] { goTo({.page = Place::Page::Handover, .chapter = core::Chapter::Sign}, Focus::Detail); });
    connect(m_differences, &ConflictBanner::told, this, &HandoverScreen::refreshBanner);
    connect(m_review, &ReviewPage::opened, &desk(), &Desk::go); // Back comes here again
}

void HandoverScreen::addActions()
{
    add(tr("&Next task"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &HandoverScreen::nextTask);
    add(tr("&Previous task"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
        &HandoverScreen::previousTask);
    add(tr("Next &chapter"), {Qt::CTRL | Qt::Key_PageDown}, &HandoverScreen::nextChapter);
    add(tr("Previous c&hapter"), {Qt::CTRL | Qt::Key_PageUp}, &HandoverScreen::previousChapter);
    if (!m_dossier.view().record.dossier.id.isNull())
        addAction(sendAction(desk(), m_dossier.id(), this));
}

QAction *HandoverScreen::add(const QString &text, const QList<QKeySequence> &keys, void (HandoverScreen::*slot)())
{
    auto *const action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot, Qt::QueuedConnection);
    addAction(action);
    return action;
}

QString HandoverScreen::title() const
{
    const auto name = oneLine(m_dossier.view().record.dossier.nameOf(core::Role::Employee));
    if (desk().role() == core::Role::Employee || name.isEmpty())
        return tr("My handover");
    return tr("Handover of %1").arg(name);
}

Place HandoverScreen::place() const
{
    return m_place;
}

bool HandoverScreen::show(const Place &place)
{
    if (place.page != Place::Page::Handover || place.dossier != m_dossier.id())
        return false;
    goTo(place, Focus::Detail);
    return true;
}

bool HandoverScreen::mayLeave()
{
    return !m_detail->asksWhy();
}

QWidget *HandoverScreen::firstField() const
{
    auto *const field = isReview() ? m_review->fieldOf(m_place.item) : m_detail->firstField();
    return field ? field : m_list;
}

QList<QWidget *> HandoverScreen::panes() const
{
    QList<QWidget *> panes{m_list->isHidden() ? static_cast<QWidget *>(m_bar) : m_list};
    panes += isReview() ? m_review->panes() : m_detail->panes();
    return panes;
}

QWidget *HandoverScreen::sideColumn()
{
    return m_column;
}

bool HandoverScreen::can(Command command) const
{
    return command == Command::New ? !isReview() && m_detail->canAddRow() : Screen::can(command);
}

void HandoverScreen::run(Command command)
{
    if (command != Command::New)
        Screen::run(command);
    else if (can(command))
        m_detail->addRow();
}

void HandoverScreen::reload()
{
    m_dossier.reload();
}

void HandoverScreen::refresh()
{
    const auto index = m_chapters.index(chapterRow(), 0);
    m_where->setText(m_chapters.placeText(index));
    m_title->setText(index.isValid() ? index.data().toString() : tr("There is no handover for you in this register"));
    const bool counts = index.isValid() && !index.data(ChapterListModel::CountRole).toString().isEmpty();
    m_ready->setText(counts ? index.data(ChapterListModel::ReadyTextRole).toString() : QString());
    m_bar->setChapter(index.row());
    m_bar->setHere(m_place.item);
    if (m_column)
        m_column->setHere(index.row());
    refreshBanner();
}

void HandoverScreen::refreshBanner()
{
    const auto banner = handoverBanner(m_dossier.view());
    m_banner->setText(Banner::Kind::Info, banner && !isReview() ? banner->text : QString());
    m_above->setVisible(!m_banner->isHidden() || !m_differences->isHidden());
    m_withdraw->setVisible(banner && banner->mayWithdraw);
}

void HandoverScreen::askWithdrawal()
{
    if (!confirmed(theme(), withdrawQuestion(), window()))
        return;
    desk().succeeded(m_dossier.workspace().withdrawSignature(m_dossier.id()), tr("Your signature still stands."));
}

void HandoverScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void HandoverScreen::arrange()
{
    const auto *task = m_dossier.view().task(m_place.item);
    // Beside a table there is room for the list in a wide window only.
    const bool hasTable = task && !tableOf(task->item).isEmpty();
    const bool isWide = isReview() || (hasTable && width() < theme().px(1240));
    const bool isNarrow = width() < theme().px(760);
    m_bar->setNarrow(isNarrow);
    // Who goes through the tasks with the keyboard goes on in the other.
    const bool showsList = !isWide && !isNarrow;
    auto *const shown = showsList ? static_cast<QWidget *>(m_list) : m_bar;
    auto *const other = showsList ? static_cast<QWidget *>(m_bar) : m_list;
    const bool isChoosing = other->hasFocus() || other->isAncestorOf(QApplication::focusWidget());
    shown->show();
    if (isChoosing)
        shown->setFocus(Qt::OtherFocusReason);
    other->hide();
    m_titles->setVisible(!isNarrow);
    m_ready->setVisible(!isNarrow && !m_ready->text().isEmpty());
}

void HandoverScreen::paintEvent(QPaintEvent *)
{
    // The list and the task stand beside each other on two kinds of paper.
    if (m_list->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(m_pages->x() - 1, m_line->y(), 1, height()), theme().color(Token::Line));
}

} // namespace app
