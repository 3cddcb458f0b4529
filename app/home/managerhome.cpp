// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/managerhome.h"

#include "app/home/dutylook.h"
#include "app/home/figurebutton.h"
#include "app/home/figurestrip.h"
#include "app/home/greeting.h"
#include "app/home/leaverlist.h"
#include "app/home/resumecard.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/theme/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/page.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/window/preferences.h"
#include "app/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString wordsFor(DossierChip chip, int count)
{
    switch (chip) {
    case DossierChip::Late:
        return ManagerHome::tr("dossier(s) with late tasks", nullptr, count);
    case DossierChip::LeavingSoon:
        return ManagerHome::tr("person(s) leaving within 14 days", nullptr, count);
    case DossierChip::WaitingForMe:
        return ManagerHome::tr("dossier(s) waiting for you this week", nullptr, count);
    case DossierChip::ToSign:
        return ManagerHome::tr("dossier(s) waiting for your signature", nullptr, count);
    case DossierChip::Open:
    case DossierChip::Finished: // no figure
        break;
    }
    return ManagerHome::tr("open dossier(s)", nullptr, count);
}

} // namespace

ManagerHome::ManagerHome(Desk &desk)
    : Screen(desk), m_page(new Page(theme())), m_duties(new DutyListModel(desk.workspace(), this)),
      m_dutyList(new RowList(theme(), tr("For you now"), dutyLook)), m_leavers(new LeaverModel(desk.workspace(), this))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_page);
    m_page->setTitle(greeting(desk.session().name, QTime::currentTime()), longDate(desk.today()));
    if (can(Command::New)) {
        auto *const start = new QPushButton(iconOf(Icon::Plus, Token::OnAccent, theme()), tr("New dossier"));
        start->setObjectName(u"newDossier"_s);
        start->setProperty("primary", true);
        connect(start, &QPushButton::clicked, this, [this] { run(Command::New); });
        m_page->addAction(start);
    }
    m_page->content()->addWidget(strip());
    auto *const columns = new Columns(theme(), 62, 38, 760);
    columns->setLeft(duties());
    auto *const right = new QWidget;
    auto *const rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(theme().px(16));
    rightLayout->addWidget(leavers());
    if (auto *const card = resume())
        rightLayout->addWidget(card);
    rightLayout->addStretch(1);
    columns->setRight(right);
    m_page->content()->addWidget(columns);
    for (const auto signal : {&core::Workspace::dossierChanged, &core::Workspace::dossierStarted})
        connect(&desk.workspace(), signal, this, &ManagerHome::count);
    count();
}

QString ManagerHome::title() const
{
    return tr("Home");
}

QWidget *ManagerHome::firstField() const
{
    return m_duties->rowCount() > 0 ? static_cast<QWidget *>(m_dutyList) : m_nothing->findChild<QAbstractButton *>();
}

QList<QWidget *> ManagerHome::panes() const
{
    return {m_page};
}

bool ManagerHome::can(Command command) const
{
    return command == Command::New && mayStartDossier(desk());
}

void ManagerHome::run(Command)
{
    desk().go({.page = Place::Page::NewDossier});
}

void ManagerHome::reload()
{
    m_duties->reload();
    m_leavers->reload();
    count();
}

QWidget *ManagerHome::strip()
{
    auto *const panel = new Section(theme());
    auto *const row = new FigureStrip(theme());
    for (const auto chip : figuresFor(desk().role())) {
        auto *const figure = new FigureButton(theme());
        figure->setObjectName(keyOf(chip));
        figure->setFigure(u"…"_s, wordsFor(chip, 0), false);
        connect(figure, &QAbstractButton::clicked, this, [this, chip] {
            desk().keepDossierChoice(choiceOfFigures());
            desk().go({.page = Place::Page::Dossiers, .part = partOf(chip)});
        });
        m_figures.append({chip, figure});
        row->add(figure);
    }
    panel->content()->addWidget(row);
    return panel;
}

void ManagerHome::count()
{
    QList<Counting::Question> questions;
    for (const auto &[chip, figure] : m_figures) {
        questions.append({filterOf(chip, desk().session(), choiceOfFigures()), [chip = chip, figure = figure](int counted) {
                              figure->setFigure(countText(counted), wordsFor(chip, counted),
                                                chip == DossierChip::Late && counted > 0);
                          }});
    }
    desk().counting().ask(*this, questions);
    tellEmpty();
}

QWidget *ManagerHome::duties()
{
    auto *const section = new Section(theme(), tr("For you now"));
    section->setFlush(true);
    m_dutyList->setObjectName(u"duties"_s);
    m_dutyList->setModel(m_duties);
    section->content()->addWidget(m_dutyList);
    m_nothing = new QWidget;
    auto *const nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(16));
    auto *const text = new TextLabel(theme(), TextStyle::Body, Token::Ink2);
    text->setText(tr("You are up to date. Nothing is waiting for you."));
    nothing->addWidget(text);
    auto *const link = new LinkButton(theme(), tr("To the dossiers"));
    connect(link, &QAbstractButton::clicked, this, [this] { desk().go({.page = Place::Page::Dossiers}); });
    nothing->addWidget(link, 0, Qt::AlignLeft);
    section->content()->addWidget(m_nothing);
    connect(m_dutyList, &RowList::opened, this, [this](const QModelIndex &index) {
        if (index.data(DutyListModel::HeadingRole).toBool())
            return;
        const auto id = core::DossierId::fromText(index.data(DutyListModel::DossierRole).toString());
        desk().go({.page = Place::Page::Dossier, .dossier = id, .item = index.data(DutyListModel::ItemRole).toString()});
    });
    return section;
}

void ManagerHome::tellEmpty()
{
    const bool isEmpty = m_duties->rowCount() == 0;
    m_dutyList->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_leaverSection->setVisible(m_leavers->rowCount() > 0);
}

QWidget *ManagerHome::leavers()
{
    m_leaverSection = new Section(theme(), tr("Last working days"));
    m_leaverSection->setFlush(true);
    auto *const list = new LeaverList(theme(), tr("Last working days"));
    list->setObjectName(u"leavers"_s);
    list->setModel(m_leavers);
    connect(list, &RowList::opened, this, [this](const QModelIndex &index) {
        const auto id = core::DossierId::fromText(index.data(LeaverModel::IdRole).toString());
        desk().go({.page = Place::Page::Dossier, .dossier = id});
    });
    m_leaverSection->content()->addWidget(list);
    return m_leaverSection;
}

QWidget *ManagerHome::resume()
{
    const auto memory = desk().preferences().memory(desk().opened().address);
    const auto view = memory ? desk().workspace().view(memory->work.dossier)
                             : core::Result<core::DossierView>(core::fail(core::ErrorCode::DossierNotFound));
    if (!view)
        return nullptr;
    auto *const card = new Section(theme());
    auto *const small = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    small->setText(tr("Where you left off"));
    auto *const row = new QHBoxLayout;
    auto *const name = new TextLabel(theme(), TextStyle::Strong);
    name->setText(view->record.dossier.nameOf(core::Role::Employee));
    row->addWidget(name, 1);
    auto *const button = new QPushButton(tr("Continue"));
    button->setObjectName(u"resume"_s);
    button->setAccessibleDescription(name->text());
    connect(button, &QPushButton::clicked, this, [this, place = memory->work] { desk().go(place); });
    row->addWidget(button);
    card->content()->addWidget(small);
    card->content()->addLayout(row);
    return card;
}

} // namespace app
