// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/managerhome.h"

#include "app/home/dutylook.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/theme/theme.h"
#include "app/widgets/page.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/section.h"
#include "app/wording.h"

#include <QVBoxLayout>

namespace app {

ManagerHome::ManagerHome(Desk &desk)
    : Screen(desk), m_page(new Page(theme())), m_duties(new DutyListModel(desk.workspace(), this)),
      m_dutyList(new RowList(theme(), tr("For you now"), dutyLook))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_page);
    m_page->setTitle(tr("Hello %1").arg(desk.session().name), weekdayDate(desk.today(), desk.today()));
    m_page->content()->addWidget(duties());
}

QString ManagerHome::title() const
{
    return tr("Home");
}

QWidget *ManagerHome::firstField() const
{
    return m_dutyList;
}

QList<QWidget *> ManagerHome::panes() const
{
    return {m_dutyList};
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
}

QWidget *ManagerHome::duties()
{
    auto *const section = new Section(theme(), tr("For you now"));
    m_dutyList->setModel(m_duties);
    section->content()->addWidget(m_dutyList);
    connect(m_dutyList, &RowList::opened, this, [this](const QModelIndex &index) {
        const auto id = core::DossierId::fromText(index.data(DutyListModel::DossierRole).toString());
        desk().go({.page = Place::Page::Dossier, .dossier = id, .item = index.data(DutyListModel::ItemRole).toString()});
    });
    return section;
}

} // namespace app
