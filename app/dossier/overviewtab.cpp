// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/overviewtab.h"

#include "app/dossier/attentionlist.h"
#include "app/dossier/dossierfacts.h"
#include "app/dossier/peopledialog.h"
#include "app/dossier/reminder.h"
#include "app/models/tasklines.h"
#include "app/theme/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/factlist.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/progressrows.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/section.h"
#include "app/widgets/timelinebar.h"
#include "app/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostPoints = 6; // the others are a click away

QList<ProgressRow> byRole(const core::DossierView &view)
{
    QMap<core::Role, ProgressRow> rows;
    for (const auto &task : view.tasks) {
        auto &row = rows[task.responsible];
        row.name = roleName(task.responsible);
        ++row.total;
        row.ready += task.isOpen() ? 0 : 1;
        row.late += task.late ? 1 : 0;
    }
    return rows.values();
}

QList<ProgressRow> byChapter(const core::DossierView &view)
{
    QList<ProgressRow> rows;
    for (const auto &chapter : chaptersOf(view)) {
        const auto &progress = chapter.progress;
        rows.append({.name = chapter.title, .ready = progress.ready, .total = progress.total(), .late = progress.late});
    }
    return rows;
}

} // namespace

OverviewTab::OverviewTab(Desk &desk, OpenDossier &dossier)
    : DossierTab(desk, dossier), m_timeline(new TimelineBar(theme())),
      m_attention(new Section(theme(), tr("For attention"))), m_points(new AttentionList(theme())),
      m_more(new LinkButton(theme(), {})), m_chapters(new Section(theme(), tr("Progress per chapter"))),
      m_byRole(new ProgressRows(theme())), m_byChapter(new ProgressRows(theme())), m_facts(new FactList(theme()))
{
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const content = new QVBoxLayout(inside);
    content->setContentsMargins(theme().px(28), theme().px(16), theme().px(28), theme().px(20));
    content->setSpacing(theme().px(16));
    auto *const times = new Section(theme());
    times->setAccessibleName(tr("Timeline"));
    times->content()->addWidget(m_timeline);
    content->addWidget(times);
    auto *const columns = new Columns(theme(), 10, 9, 640);
    columns->setLeft(left());
    columns->setRight(right());
    content->addWidget(columns);
    content->addStretch(1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(new ScrollPane(inside));
    connect(&dossier, &OpenDossier::changed, this, &OverviewTab::fill);
    fill();
}

QWidget *OverviewTab::left()
{
    auto *const part = new QWidget;
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(16));
    m_attention->content()->addWidget(m_points);
    m_attention->content()->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_attention);
    auto *const roles = new Section(theme(), tr("Who has done what?"));
    roles->content()->addWidget(m_byRole);
    layout->addWidget(roles);
    layout->addStretch(1);
    connect(m_points, &AttentionList::opened, this, &OverviewTab::open);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        this->desk().go({.page = Place::Page::Dossier, .dossier = this->dossier().id(), .part = u"tasks"_s});
    });
    return part;
}

QWidget *OverviewTab::right()
{
    auto *const part = new QWidget;
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(16));
    m_chapters->content()->addWidget(m_byChapter);
    layout->addWidget(m_chapters);
    auto *const facts = new Section(theme(), tr("About this departure"));
    facts->content()->addWidget(m_facts);
    layout->addWidget(facts);
    layout->addStretch(1);
    return part;
}

void OverviewTab::fill()
{
    const auto &view = dossier().view();
    m_timeline->setStops(timelineOf(view));
    const auto points = attentionPoints(view);
    m_points->setPoints(points.first(std::min(mostPoints, points.size())));
    //: Points that ask for attention
    m_attention->setAside(points.isEmpty() ? QString() : tr("%n point(s)", nullptr, int(points.size())));
    m_more->setText(tr("%n more: show all tasks", nullptr, int(points.size() - mostPoints)));
    m_more->setVisible(points.size() > mostPoints);
    m_byRole->setRows(byRole(view));
    m_byChapter->setRows(byChapter(view));
    const auto progress = core::progress(view.tasks, view.role);
    m_chapters->setAside(readyOf(progress.ready, progress.total()));
    m_facts->setFacts(dossierFacts(view));
}

QWidget *OverviewTab::firstField() const
{
    return m_points->firstField();
}

QList<QWidget *> OverviewTab::panes() const
{
    if (auto *const field = firstField())
        return {field};
    return {};
}

void OverviewTab::open(const AttentionPoint &point)
{
    if (point.kind == AttentionPoint::Kind::NoSuccessor && point.mayAct) {
        choosePeople(desk(), dossier(), core::Role::Successor, this);
        return;
    }
    const auto *task = dossier().view().task(point.item);
    if (asksReminder(point) && task) {
        openMail(desk(), reminderOf(*task, dossier().view(), desk().session().name));
        return;
    }
    const bool isRow = point.kind == AttentionPoint::Kind::NoOwner;
    desk().go({.page = Place::Page::Dossier,
               .dossier = dossier().id(),
               .part = isRow ? u"handover"_s : u"tasks"_s,
               .item = point.item,
               .row = point.row,
               .column = point.column});
}

} // namespace app
