// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/taskstab.h"

#include "app/handover/taskdetail.h"
#include "app/home/dutylook.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/listdetail.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

RowLook taskLook(const QModelIndex &index)
{
    if (index.data(DossierTaskModel::HeadingRole).toBool())
        return {.isHeading = true,
                .title = index.data().toString(),
                .right = index.data(DossierTaskModel::AsideRole).toString()};
    const auto mark = Mark(index.data(DossierTaskModel::MarkRole).toInt());
    return {.icon = iconOf(mark),
            .tint = tintOf(mark),
            .title = index.data().toString(),
            .second = index.data(DossierTaskModel::SecondLineRole).toString(),
            .right = index.data(DossierTaskModel::StateRole).toString(),
            .rightTint = mark == Mark::Late ? Token::LateFg : Token::Ink2,
            .rightIsStrong = mark == Mark::Late,
            .leadsOn = false};
}

} // namespace

TasksTab::TasksTab(Desk &desk, OpenDossier &dossier)
    : DossierTab(desk, dossier), m_model(new DossierTaskModel(dossier, this)),
      m_list(new RowList(theme(), tr("Tasks"), taskLook)), m_detail(new TaskDetail(desk, dossier))
{
    m_list->setObjectName(u"tasks"_s);
    m_list->setMarksCurrent(true);
    m_list->setModel(m_model);
    m_parts = new ListDetail(theme(), m_list, tr("All tasks"));
    m_parts->head()->addWidget(filters());
    m_parts->head()->addWidget(m_count);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_parts);
    m_detail->setParent(this);
    m_detail->hide(); // until a task is open
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) {
        const auto item = index.data(DossierTaskModel::ItemRole).toString();
        if (!item.isEmpty() && open(item))
            focusDetail();
    });
    connect(m_parts, &ListDetail::listOpened, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        emit placeChanged();
    });
    connect(m_detail, &TaskDetail::rowActionsMade, this, &TasksTab::actionsMade);
    connect(m_detail, &TaskDetail::nextAsked, this, &TasksTab::openNext);
    connect(m_detail, &TaskDetail::previousAsked, this, [this] { step(-1); });
    connect(m_detail, &TaskDetail::signAsked, this,
            [this] { this->desk().go({.page = Place::Page::Dossier, .dossier = this->dossier().id(), .part = u"sign"_s}); });
    connect(&dossier, &OpenDossier::changed, this, &TasksTab::tellCount);
    tellCount();
}

QPushButton *TasksTab::chip(const QString &text, const QString &name)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setProperty("chip", true);
    connect(button, &QAbstractButton::toggled, this, &TasksTab::applyFilter);
    return button;
}

QWidget *TasksTab::filters()
{
    auto *const row = new QWidget;
    auto *const layout = new FlowLayout(row, theme().px(8));
    auto *const label = new QLabel(tr("Group by"));
    m_grouping = new QComboBox;
    m_grouping->setObjectName(u"grouping"_s);
    m_grouping->addItems({tr("Role"), tr("Date"), tr("Chapter")});
    label->setBuddy(m_grouping);
    label->setMinimumHeight(m_grouping->sizeHint().height());
    m_openOnly = chip(tr("Only open"), u"openOnly"_s);
    m_ownOnly = chip(tr("Only mine"), u"ownOnly"_s);
    for (QWidget *const part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_grouping),
                                static_cast<QWidget *>(m_openOnly), static_cast<QWidget *>(m_ownOnly)})
        layout->addWidget(part);
    m_count = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &TasksTab::applyFilter);
    return row;
}

void TasksTab::applyFilter()
{
    m_model->setFilter({.grouping = TaskGrouping(m_grouping->currentIndex()),
                        .openOnly = m_openOnly->isChecked(),
                        .ownOnly = m_ownOnly->isChecked()});
    m_list->setCurrentIndex(m_model->indexOfItem(m_item));
    tellCount();
}

void TasksTab::tellCount()
{
    const auto &view = dossier().view();
    const auto progress = core::progress(view.tasks, view.role);
    const bool isEmpty = m_model->rowCount() == 0;
    m_count->setText(isEmpty ? tr("No task is open here.") : tasksReadyOf(progress.ready, progress.total()));
}

QWidget *TasksTab::firstField() const
{
    return m_item.isEmpty() ? m_list : m_detail->firstField();
}

bool TasksTab::mayLeave()
{
    return !m_detail->asksWhy();
}

bool TasksTab::canStepBack() const
{
    return m_parts->isDetailAlone();
}

void TasksTab::stepBack()
{
    m_parts->openList();
}

QList<QWidget *> TasksTab::panes() const
{
    QList<QWidget *> panes;
    if (!m_list->isHidden())
        panes.append(m_list);
    return m_item.isEmpty() ? panes : panes + m_detail->panes();
}

void TasksTab::go(const Place &place)
{
    if (place.item.isEmpty() || !dossier().view().task(place.item))
        return;
    if (!m_model->indexOfItem(place.item).isValid()) { // a filter hides it
        m_openOnly->setChecked(false);
        m_ownOnly->setChecked(false);
    }
    if (!open(place.item))
        return;
    if (!place.row.isNull() || !place.column.isEmpty())
        m_detail->showCell(place.row, place.column);
    else
        focusDetail();
}

bool TasksTab::open(const QString &item)
{
    const bool mayLeave = item == m_item || m_detail->mayLeave();
    if (mayLeave) {
        m_item = item;
        m_detail->showTask(item);
        if (m_detail->isHidden())
            m_parts->setDetail(m_detail);
        m_detail->show();
        m_parts->setIsWide(m_detail->hasTable());
        m_parts->openDetail();
        desk().keepTask(dossier().id(), item);
        emit placeChanged();
    }
    m_list->setCurrentIndex(m_model->indexOfItem(m_item));
    return mayLeave;
}

void TasksTab::focusDetail()
{
    if (auto *const field = m_detail->firstField())
        field->setFocus(Qt::TabFocusReason);
}

// In the order of the list, over the headings.
void TasksTab::step(int lines)
{
    for (int row = m_model->indexOfItem(m_item).row() + lines; row >= 0 && row < m_model->rowCount(); row += lines) {
        const auto item = m_model->index(row).data(DossierTaskModel::ItemRole).toString();
        if (item.isEmpty())
            continue;
        if (open(item))
            focusDetail();
        return;
    }
}

// The next open one of the role itself, else one that it may do for another; when there is none, the next line.
void TasksTab::openNext()
{
    auto next = nextOpen(true);
    if (next.isEmpty())
        next = nextOpen(false);
    if (next.isEmpty())
        step(1);
    else if (open(next))
        focusDetail();
}

QString TasksTab::nextOpen(bool isOwn) const
{
    const int count = m_model->rowCount();
    const int from = m_model->indexOfItem(m_item).row();
    for (int steps = 1; steps < count; ++steps) {
        const auto &line = m_model->lines().at((from + steps) % count);
        const auto *task = line.isHeading() ? nullptr : dossier().view().task(line.task.item);
        const bool mayDo = task && line.task.mayAct && (!isOwn || line.task.isOwn);
        if (mayDo && task->isOpen() && line.task.item != m_item)
            return line.task.item;
    }
    return {};
}

bool TasksTab::canAdd() const
{
    return !m_item.isEmpty() && m_detail->canAddRow();
}

void TasksTab::add()
{
    m_detail->addRow();
}

} // namespace app
