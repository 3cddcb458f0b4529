// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/handoverscreen.h"

#include "app/handover/lookbackpanel.h"
#include "app/handover/reviewpage.h"
#include "app/handover/taskdetail.h"
#include "app/handover/tasklistview.h"
#include "core/domain/signing.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

// Where somebody goes in her handover.
namespace app {

namespace {

// Who signs confirms her statements on the same page.
bool isSigning(const Place &place, const core::DossierView &view)
{
    const auto signature = core::signatureItem(view.role);
    const auto *task = view.task(place.item);
    if (!signature || !view.task(QString(*signature)) || !task || place.chapter != core::Chapter::Sign)
        return false;
    return *signature == place.item || (task->item.kind == core::ItemKind::Statement && task->responsible == view.role);
}

} // namespace

bool HandoverScreen::isReview() const
{
    return m_pages->currentWidget() == m_review;
}

int HandoverScreen::chapterRow() const
{
    return m_chapters.indexOf(m_place.chapter ? int(*m_place.chapter) : -1).row();
}

// The one of hers that is open, or else the first.
QString HandoverScreen::firstTaskOf(std::optional<core::Chapter> chapter) const
{
    const auto &view = m_dossier.view();
    const auto lines = tasksOf(view, chapter);
    if (chapter == core::Chapter::Sign) {
        if (const auto item = core::signatureItem(view.role); item && view.task(QString(*item)))
            return QString(*item);
    }
    const auto open = std::find_if(lines.begin(), lines.end(),
                                   [&](const TaskLine &line) { return line.isOwn && view.task(line.item)->isOpen(); });
    return open != lines.end() ? open->item : lines.isEmpty() ? QString() : lines.first().item;
}

// Without a task: where she was, or what is open.
Place HandoverScreen::resolved(const Place &place) const
{
    const auto &view = m_dossier.view();
    Place there{.page = Place::Page::Handover,
                .dossier = m_dossier.id(),
                .item = place.item,
                .row = place.row,
                .column = place.column};
    if (!view.task(there.item) && place.chapter)
        there.item = firstTaskOf(place.chapter);
    if (!view.task(there.item))
        there.item = desk().taskIn(m_dossier.id());
    if (!view.task(there.item))
        there.item = nextOpenTask(view, {});
    if (!view.task(there.item) && !m_chapters.lines().isEmpty())
        there.item = firstTaskOf(m_chapters.lines().first().chapter);
    if (const auto *task = view.task(there.item))
        there.chapter = task->item.chapter;
    return there;
}

void HandoverScreen::goTo(const Place &place, Focus focus)
{
    if (!m_detail->mayLeave())
        return;
    if (m_pages->isAncestorOf(QApplication::focusWidget()))
        focus = Focus::Detail; // what has the keyboard goes
    m_place = resolved(place);
    const auto &view = m_dossier.view();
    const bool signs = isSigning(m_place, view);
    m_tasks.setChapter(m_place.chapter);
    m_detail->showTask(m_place.item);
    m_detail->setIntro(LookbackPanel::isFor(m_place.item, view) ? new LookbackPanel(theme(), m_dossier) : nullptr);
    m_pages->setCurrentWidget(signs ? static_cast<QWidget *>(m_review) : m_detail);
    m_list->setHere(m_place.item);
    refresh();
    arrange();
    desk().keepTask(m_dossier.id(), m_place.item);
    if (!m_place.column.isEmpty() || !m_place.row.isNull())
        m_detail->showCell(m_place.row, m_place.column);
    else if (focus == Focus::Detail && firstField())
        firstField()->setFocus(Qt::TabFocusReason);
    emit placeChanged();
}

void HandoverScreen::goToItem(const QString &item, Focus focus)
{
    if (!item.isEmpty())
        goTo({.page = Place::Page::Handover, .item = item}, focus);
}

void HandoverScreen::goToChapter(int row)
{
    if (row < 0 || row >= m_chapters.rowCount())
        return;
    goToItem(firstTaskOf(m_chapters.lines().at(row).chapter), Focus::Detail);
}

// After the last open task: what is left is signing.
void HandoverScreen::nextTask()
{
    const auto next = nextOpenTask(m_dossier.view(), m_place.item);
    if (next.isEmpty())
        goTo({.page = Place::Page::Handover, .chapter = core::Chapter::Sign}, Focus::Detail);
    else
        goToItem(next, Focus::Detail);
}

void HandoverScreen::previousTask()
{
    goToItem(app::previousTask(m_dossier.view(), m_place.item), Focus::Detail);
}

void HandoverScreen::nextChapter()
{
    goToChapter(chapterRow() + 1);
}

void HandoverScreen::previousChapter()
{
    goToChapter(chapterRow() - 1);
}

} // namespace app
