// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossiersscreen.h"

#include "app/dossiers/dossierdelegate.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/quietview.h"
#include "app/widgets/textlabel.h"
#include "core/domain/permissions.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

using Chip = DossierListModel::Chip;

constexpr auto pause = 150ms; // after a key, before the register is searched

} // namespace

DossiersScreen::DossiersScreen(Desk &desk)
    : Screen(desk), m_model(new DossierListModel(desk.workspace(), this)), m_search(new QLineEdit),
      m_chips(new QButtonGroup(this)), m_table(new QuietView<QTableView>),
      m_hint(new TextLabel(theme(), TextStyle::Caption, Token::Ink2))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme().px(28), theme().px(20), theme().px(28), theme().px(16));
    all->setSpacing(theme().px(16));
    all->addWidget(header());
    all->addWidget(filters());
    buildTable();
    all->addWidget(m_table, 1);
    all->addWidget(emptyState(), 1);
    m_hint->setText(tr("Enter opens the dossier. Space shows a short summary."));
    all->addWidget(m_hint);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    m_counting.setSingleShot(true);
    m_counting.setInterval(2 * pause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_model->setSearch(m_search->text());
        tellEmpty();
        m_counting.start();
    });
    connect(&m_counting, &QTimer::timeout, this, &DossiersScreen::tellCounts);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (const auto signal : {&core::Workspace::dossierChanged, &core::Workspace::dossierStarted})
        connect(&desk.workspace(), signal, &m_counting, [this] { m_counting.start(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &DossiersScreen::tellEmpty);
    connect(m_model, &DossierListModel::failed, this, [this](const core::Error &error) { this->desk().fail(error); });
    tellCounts();
    tellEmpty();
}

QString DossiersScreen::title() const
{
    return tr("Dossiers");
}

Place DossiersScreen::place() const
{
    return {.page = Place::Page::Dossiers, .part = partOf(m_chip)};
}

bool DossiersScreen::show(const Place &place)
{
    if (place.page != Place::Page::Dossiers)
        return false;
    setChip(chipOf(place.part, desk().role()));
    return true;
}

QWidget *DossiersScreen::firstField() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search;
}

QList<QWidget *> DossiersScreen::panes() const
{
    return {m_search, m_table};
}

bool DossiersScreen::can(Command command) const
{
    if (command == Command::New)
        return desk().workspace().may(core::Action::StartDossier);
    return command == Command::Find;
}

void DossiersScreen::run(Command command)
{
    if (command == Command::New)
        desk().go({.page = Place::Page::NewDossier});
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DossiersScreen::reload()
{
    m_model->reload();
    tellCounts();
    tellEmpty();
}

QWidget *DossiersScreen::header()
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *const title = new TextLabel(theme(), TextStyle::Title);
    title->setText(tr("Dossiers"));
    layout->addWidget(title, 1);
    if (can(Command::New)) {
        auto *const start = new QPushButton(iconOf(Icon::Plus, Token::OnAccent, theme()), tr("New dossier"));
        start->setObjectName(u"newDossier"_s);
        start->setProperty("primary", true);
        connect(start, &QPushButton::clicked, this, [this] { desk().go({.page = Place::Page::NewDossier}); });
        layout->addWidget(start);
    }
    return row;
}

QWidget *DossiersScreen::filters()
{
    auto *const row = new QWidget;
    auto *const layout = new FlowLayout(row, theme().px(6));
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search name, job or team"));
    m_search->setPlaceholderText(tr("Search name, job or team"));
    m_search->addAction(iconOf(Icon::Search, Token::Ink2, theme()), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(theme().px(230));
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    for (const auto chip : chipsFor(desk().role())) {
        auto *const button = new QPushButton;
        button->setObjectName(u"chip-"_s + keyOf(chip));
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setChecked(chip == m_chip);
        m_chips->addButton(button, int(chip));
        layout->addWidget(button);
    }
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setChip(Chip(id)); });
    return row;
}

void DossiersScreen::buildTable()
{
    auto *const delegate = new DossierDelegate(theme(), m_table);
    m_table->setObjectName(u"dossiers"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setProperty("panel", true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    auto *const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(DossierListModel::LastDay, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        if (section != DossierListModel::LastDay) {
            header->setSortIndicator(DossierListModel::LastDay, header->sortIndicatorOrder());
            return;
        }
        m_model->sort(section, header->sortIndicatorOrder());
    });
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_table, &QTableView::clicked, this, &DossiersScreen::open);
}

QWidget *DossiersScreen::emptyState()
{
    m_empty = new QWidget;
    auto *const layout = new QVBoxLayout(m_empty);
    layout->setAlignment(Qt::AlignCenter);
    layout->setSpacing(theme().px(12));
    m_emptyTitle = new TextLabel(theme(), TextStyle::Heading);
    m_emptyText = new TextLabel(theme(), TextStyle::Body, Token::Ink2);
    for (auto *const label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(theme().px(360));
        layout->addWidget(label);
    }
    auto *const start = new QPushButton(tr("Start a dossier"));
    connect(start, &QPushButton::clicked, this, [this] { desk().go({.page = Place::Page::NewDossier}); });
    m_emptyStart = start;
    auto *const clear = new QPushButton(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &DossiersScreen::clearFilters);
    m_emptyClear = clear;
    layout->addWidget(start, 0, Qt::AlignHCenter);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    return m_empty;
}

void DossiersScreen::setChip(Chip chip)
{
    m_chip = chip;
    m_chips->button(int(chip))->setChecked(true);
    m_model->setChip(chip);
    m_table->horizontalHeader()->setSortIndicator(DossierListModel::LastDay, Qt::AscendingOrder);
    m_model->sort(DossierListModel::LastDay, Qt::AscendingOrder);
    tellEmpty();
    emit placeChanged();
}

void DossiersScreen::tellCounts()
{
    for (auto *const chip : m_chips->buttons())
        chip->setText(m_model->chipText(Chip(m_chips->id(chip))));
}

void DossiersScreen::tellEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_table->setVisible(!isEmpty);
    m_table->setAccessibleName(m_model->accessibleName());
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (isSearching) {
        m_emptyTitle->setText(tr("Nothing found for ‘%1’").arg(m_search->text().trimmed()));
        m_emptyText->setText(tr("Try another word, or look among all dossiers."));
    } else if (m_chip == Chip::Open) {
        m_emptyTitle->setText(tr("Nobody is leaving now"));
        m_emptyText->setText(tr("Is somebody leaving or moving? Start the dossier on the day that you know."));
    } else {
        m_emptyTitle->setText(tr("No dossiers here"));
        m_emptyText->setText(tr("No dossier fits this filter."));
    }
    const bool isFiltered = isSearching || m_chip != Chip::Open;
    m_emptyStart->setVisible(!isFiltered && can(Command::New));
    m_emptyClear->setVisible(isFiltered);
}

void DossiersScreen::clearFilters()
{
    m_search->clear();
    setChip(Chip::Open);
    m_search->setFocus();
}

void DossiersScreen::open(const QModelIndex &index)
{
    if (index.isValid())
        desk().go({.page = Place::Page::Dossier, .dossier = m_model->dossierAt(index)});
}

void DossiersScreen::showSummary(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto text = index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    const auto below = m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft());
    QToolTip::showText(below, toolTipOf(text), m_table);
}

// The name takes what the others leave; what does not fit goes out of sight, least important first.
void DossiersScreen::arrangeColumns()
{
    using Column = DossierListModel::Column;
    struct Wanted
    {
        Column column;
        int width;
    };
    static constexpr Wanted wanted[]{{Column::LastDay, 150}, {Column::Attention, 136}, {Column::Progress, 150}, {Column::NextStep, 170}, {Column::Kind, 168}};
    constexpr int leastName = 190;
    auto *const header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    for (const auto &column : wanted) {
        const int width = theme().px(column.width);
        const bool fits = room - width >= theme().px(leastName);
        header->setSectionHidden(column.column, !fits);
        if (fits) {
            header->resizeSection(column.column, width);
            room -= width;
        }
    }
    header->resizeSection(Column::Name, std::max(room, theme().px(leastName)));
}

void DossiersScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_hint->setVisible(height() > theme().px(440)); // rows first
    QMetaObject::invokeMethod(this, &DossiersScreen::arrangeColumns, Qt::QueuedConnection);
}

bool DossiersScreen::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (object == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DossiersScreen::arrangeColumns, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return Screen::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (object == m_search && key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        return true;
    }
    if (object == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        open(m_table->currentIndex());
        return true;
    }
    if (object == m_table && key == Qt::Key_Space) {
        showSummary(m_table->currentIndex());
        return true;
    }
    return Screen::eventFilter(object, event);
}

} // namespace app
