// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossiertable.h"

#include "app/dossiers/dossierdelegate.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/plaintext.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Column = DossierListModel::Column;

constexpr std::pair<Column, QStringView> sortings[]{
    {Column::Name, u"name"}, {Column::Kind, u"kind"}, {Column::LastDay, u"lastDay"}};
constexpr QStringView reversed = u"-reversed";

} // namespace

DossierTable::DossierTable(const Theme &theme, DossierListModel &model, QWidget *parent)
    : QuietView(parent), m_theme(theme), m_model(model), m_sortMenu(new QMenu(tr("Sort"), this))
{
    setModel(&model);
    dress();
    buildHeader();
    buildSortMenu();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::clicked, this, &DossierTable::opened);
}

void DossierTable::dress()
{
    auto *const delegate = new DossierDelegate(m_theme, this);
    setItemDelegate(delegate);
    setProperty("panel", true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
}

void DossierTable::buildHeader()
{
    auto *const header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        if (m_model.canSort(section))
            choose(section, header->sortIndicatorOrder());
        else
            header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    });
}

// The keyboard's way to the heads of the columns, which are no tab stops.
void DossierTable::buildSortMenu()
{
    mendMenu(*m_sortMenu);
    auto *const columns = new QActionGroup(m_sortMenu);
    for (const auto &[column, key] : sortings) {
        if (!m_model.canSort(column))
            continue;
        auto *const action = m_sortMenu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"sort-"_s + key);
        action->setCheckable(true);
        action->setData(int(column));
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, column = column] { choose(column, m_model.sortOrder()); });
    }
    m_sortMenu->addSeparator();
    auto *const reverse = m_sortMenu->addAction(tr("The other way round"));
    reverse->setObjectName(u"sort-reversed"_s);
    reverse->setCheckable(true);
    connect(reverse, &QAction::triggered, this,
            [this](bool isOn) { choose(m_model.sortColumn(), isOn ? Qt::DescendingOrder : Qt::AscendingOrder); });
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this, columns, reverse] {
        for (auto *const action : columns->actions())
            action->setChecked(action->data().toInt() == m_model.sortColumn());
        reverse->setChecked(m_model.sortOrder() == Qt::DescendingOrder);
    });
}

void DossierTable::showSortMenu()
{
    const auto *const header = horizontalHeader();
    m_sortMenu->popup(header->mapToGlobal(QPoint(header->sectionViewportPosition(m_model.sortColumn()), header->height())));
}

void DossierTable::sortBy(int column, Qt::SortOrder order)
{
    m_model.sort(column, order);
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    scrollToTop();
}

void DossierTable::choose(int column, Qt::SortOrder order)
{
    sortBy(column, order);
    emit sorted();
}

QString DossierTable::sorting() const
{
    const auto *const found = std::ranges::find(sortings, m_model.sortColumn(), &std::pair<Column, QStringView>::first);
    return found->second.toString() + (m_model.sortOrder() == Qt::DescendingOrder ? reversed : QStringView());
}

void DossierTable::setSorting(const QString &text)
{
    const auto order = text.endsWith(reversed) ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto key = text.section(u'-', 0, 0);
    const auto *const found = std::ranges::find(sortings, QStringView(key), &std::pair<Column, QStringView>::second);
    if (found != std::end(sortings) && m_model.canSort(found->first))
        sortBy(found->first, order);
}

void DossierTable::showSummary(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto text = index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    const auto below = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    QToolTip::showText(below, toolTipOf(text), this);
}

// The name takes what the others leave; what does not fit goes out of sight, least important first.
void DossierTable::arrangeColumns()
{
    struct Wanted
    {
        Column column;
        int width;
    };
    static constexpr Wanted wanted[]{{Column::LastDay, 150},
                                     {Column::Attention, 168},
                                     {Column::Progress, 150},
                                     {Column::NextStep, 170},
                                     {Column::Kind, 164}};
    constexpr int leastName = 184;
    auto *const header = horizontalHeader();
    int room = viewport()->width();
    for (const auto &column : wanted) {
        const int width = m_theme.px(column.width);
        const bool fits = room - width >= m_theme.px(leastName);
        header->setSectionHidden(column.column, !fits);
        if (fits) {
            header->resizeSection(column.column, width);
            room -= width;
        }
    }
    header->resizeSection(Column::Name, std::max(room, m_theme.px(leastName)));
}

void DossierTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    QuietView::focusInEvent(event);
}

void DossierTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Space)
        showSummary(currentIndex());
    else
        QuietView::keyPressEvent(event);
}

void DossierTable::resizeEvent(QResizeEvent *event)
{
    QuietView::resizeEvent(event);
    QMetaObject::invokeMethod(this, &DossierTable::arrangeColumns, Qt::QueuedConnection);
}

} // namespace app
