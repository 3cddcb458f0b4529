// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/taskstab.h"

#include "app/home/dutylook.h"
#include "app/theme/theme.h"
#include "app/widgets/listdetail.h"
#include "app/widgets/plaintext.h"
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
      m_list(new RowList(theme(), tr("Tasks"), taskLook))
{
    m_list->setObjectName(u"tasks"_s);
    m_list->setMarksCurrent(true);
    m_list->setModel(m_model);
    m_parts = new ListDetail(theme(), m_list, tr("All tasks"));
    m_parts->head()->addWidget(filters());
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme().px(28), theme().px(16), theme().px(28), theme().px(16));
    all->addWidget(m_parts);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) {
        const auto item = index.data(DossierTaskModel::ItemRole).toString();
        if (item.isEmpty())
            return;
        open(item);
        emit placeChanged();
    });
    connect(m_parts, &ListDetail::listOpened, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
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
    auto *const layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(8));
    auto *const first = new QHBoxLayout;
    auto *const label = new QLabel(tr("&Group by"));
    m_grouping = new QComboBox;
    m_grouping->setObjectName(u"grouping"_s);
    m_grouping->addItems({tr("Role"), tr("Date"), tr("Chapter")});
    label->setBuddy(m_grouping);
    first->addWidget(label);
    first->addWidget(m_grouping, 1);
    layout->addLayout(first);
    auto *const second = new QHBoxLayout;
    second->setSpacing(theme().px(8));
    m_openOnly = chip(tr("Only &open"), u"openOnly"_s);
    m_ownOnly = chip(tr("Only &mine"), u"ownOnly"_s);
    second->addWidget(m_openOnly);
    second->addWidget(m_ownOnly);
    second->addStretch(1);
    layout->addLayout(second);
    m_count = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    layout->addWidget(m_count);
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
    return m_list;
}

QList<QWidget *> TasksTab::panes() const
{
    return {m_list};
}

void TasksTab::go(const Place &place)
{
    if (place.item.isEmpty() || !dossier().view().task(place.item))
        return;
    if (!m_model->indexOfItem(place.item).isValid()) { // a filter hides it
        m_openOnly->setChecked(false);
        m_ownOnly->setChecked(false);
    }
    open(place.item);
}

void TasksTab::open(const QString &item)
{
    m_item = item;
    m_list->setCurrentIndex(m_model->indexOfItem(item));
}

} // namespace app
