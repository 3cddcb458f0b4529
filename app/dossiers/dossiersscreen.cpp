// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossiersscreen.h"

#include "app/dossiers/dossiertable.h"
#include "app/dossiers/emptydossiers.h"
#include "app/dossiers/morefilters.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"
#include "core/domain/permissions.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
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
      m_chips(new QButtonGroup(this)), m_table(new DossierTable(theme(), *m_model)), m_mine(new QPushButton),
      m_moreButton(new QPushButton), m_more(new MoreFilters(theme(), desk.workspace())), m_empty(new EmptyDossiers(theme())),
      m_hint(new TextLabel(theme(), TextStyle::Caption, Token::Ink2))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme().px(28), theme().px(20), theme().px(28), theme().px(16));
    all->setSpacing(theme().px(16));
    all->addWidget(header());
    all->addWidget(filters());
    buildMore();
    all->addWidget(m_more);
    buildTable();
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    m_hint->setText(tr("Enter opens the dossier. Space shows a short summary. Alt+S sorts."));
    all->addWidget(m_hint);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    m_counting.setSingleShot(true);
    m_counting.setInterval(2 * pause);
    connect(&m_typing, &QTimer::timeout, this, &DossiersScreen::search);
    connect(m_empty, &EmptyDossiers::startAsked, this, [this] { run(Command::New); });
    connect(m_empty, &EmptyDossiers::clearAsked, this, &DossiersScreen::clearFilters);
    connect(&m_counting, &QTimer::timeout, this, &DossiersScreen::tellCounts);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (const auto signal : {&core::Workspace::dossierChanged, &core::Workspace::dossierStarted})
        connect(&desk.workspace(), signal, &m_counting, [this] { m_counting.start(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &DossiersScreen::tellEmpty);
    connect(m_model, &DossierListModel::failed, this, [this](const core::Error &error) { this->desk().fail(error); });
    m_search->setText(desk.dossierChoice().search);
    m_typing.stop();
    m_more->setVisible(desk.dossierChoice().filters() > 0);
    choose(desk.dossierChoice());
    tellCounts();
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

void DossiersScreen::setChip(Chip chip)
{
    m_chip = chip;
    m_chips->button(int(chip))->setChecked(true);
    m_model->setChip(chip);
    tellEmpty();
    emit placeChanged();
}

void DossiersScreen::search()
{
    m_typing.stop();
    auto choice = m_model->choice();
    choice.search = m_search->text();
    choose(choice);
}

void DossiersScreen::open(const QModelIndex &index)
{
    if (index.isValid())
        desk().go({.page = Place::Page::Dossier, .dossier = m_model->dossierAt(index)});
}

void DossiersScreen::choose(const DossierChoice &choice)
{
    desk().keepDossierChoice(choice);
    m_model->setChoice(choice);
    m_more->setChoice(choice);
    m_mine->setChecked(choice.isMine);
    tellMore();
    tellEmpty();
    m_counting.start();
}

void DossiersScreen::tellMore()
{
    const int filters = m_model->choice().filters();
    const bool isOpen = !m_more->isHidden();
    m_moreButton->setIcon(iconOf(isOpen ? Icon::Down : Icon::Filter, Token::Ink2, theme()));
    //: Opens more filters of the list of dossiers; with how many of them are used
    m_moreButton->setText(filters == 0 ? tr("More filters") : tr("More filters (%1)").arg(filters));
    m_moreButton->setAccessibleDescription(isOpen ? tr("The filters are below the buttons.") : QString());
}

void DossiersScreen::tellCounts()
{
    m_counting.stop();
    QList<Counting::Question> questions;
    for (auto *const button : m_chips->buttons()) {
        const auto chip = Chip(m_chips->id(button));
        questions.append({m_model->chosen(chip),
                          [button, chip](int counted) { button->setText(DossierListModel::chipText(chip, counted)); }});
    }
    desk().counting().ask(*this, questions);
}

void DossiersScreen::tellEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_table->setAccessibleName(m_model->accessibleName());
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        m_empty->explain(m_search->text().trimmed(), m_chip == Chip::Open && m_model->choice().isAnything(),
                         can(Command::New));
}

void DossiersScreen::clearFilters()
{
    m_search->clear();
    m_typing.stop();
    choose({});
    setChip(Chip::Open);
    m_search->setFocus();
}

void DossiersScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_hint->setVisible(height() > theme().px(440)); // rows first
}

bool DossiersScreen::eventFilter(QObject *object, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object != m_search || (!isEnter && key != Qt::Key_Down))
        return Screen::eventFilter(object, event);
    if (isEnter && m_typing.isActive())
        search(); // what she typed last counts
    if (m_model->rowCount() == 0)
        return true;
    m_table->setFocus(Qt::TabFocusReason);
    m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    if (isEnter && m_model->rowCount() == 1)
        open(m_model->index(0, 0));
    return true;
}

} // namespace app
