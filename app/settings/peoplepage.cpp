// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"
#include "app/settings/colleaguedialog.h"
#include "app/settings/colleaguelist.h"
#include "app/settings/organisation.h"
#include "app/settings/pages.h"
#include "app/widgets/page.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class PeoplePage : public Page
{
    Q_OBJECT
public:
    PeoplePage(Desk &desk, const QString &title)
        : Page(desk.theme()), m_desk(desk), m_mayChange(whyOnlyRead(desk).isEmpty()), m_model(new ColleagueList(this)),
          m_list(new RowList(desk.theme(), tr("Colleagues"), [this](const QModelIndex &index) { return lookOf(index); })),
          m_empty(new TextLabel(desk.theme(), TextStyle::Body, Token::Ink2)), m_undo(new UndoBar(desk.theme()))
    {
        setTitle(title, tr("Whom you choose from when a dossier starts. A dossier keeps the names it has."));
        if (m_mayChange)
            addAction(addButton());
        else
            content()->addWidget(hintLabel(desk.theme(), whyOnlyRead(desk)));
        auto *const section = new Section(desk.theme(), tr("Colleagues"));
        m_list->setModel(m_model);
        m_list->setObjectName(u"colleagues"_s);
        m_empty->setText(
            tr("There are no colleagues yet. Add those who do something in each departure, such as HR and IT."));
        section->content()->addWidget(m_list);
        section->content()->addWidget(m_empty);
        content()->addWidget(section);
        content()->addWidget(m_undo);
        content()->addWidget(
            hintLabel(desk.theme(), tr("Roles order the work. They are no lock: whoever can open the file can "
                                       "read all of it.")));
        connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) {
            if (m_mayChange)
                ask(core::Colleague(m_model->at(index.row()))); // the list is read anew while it is asked about
        });
        connect(m_undo, &UndoBar::undoAsked, this, [this] { keep(m_removed); });
        connect(&desk.workspace(), &core::Workspace::settingsChanged, this, &PeoplePage::load);
        load();
    }

private:
    QPushButton *addButton()
    {
        auto *const add = new QPushButton(tr("Add a colleague…"));
        add->setObjectName(u"addColleague"_s);
        add->setProperty("primary", true);
        connect(add, &QPushButton::clicked, this, [this] { ask({}); });
        return add;
    }

    RowLook lookOf(const QModelIndex &index) const
    {
        return {.icon = Icon::Person,
                .title = index.data().toString(),
                .second = index.data(ColleagueList::SecondRole).toString(),
                .leadsOn = m_mayChange};
    }

    void load()
    {
        const auto colleagues = m_desk.workspace().colleagues();
        if (!m_desk.succeeded(colleagues))
            return;
        m_model->setColleagues(*colleagues);
        m_list->setVisible(!colleagues->isEmpty());
        m_empty->setVisible(colleagues->isEmpty());
    }

    void ask(const core::Colleague &colleague)
    {
        const auto answer = askColleague(m_desk.theme(), colleague, organisationOf(m_desk).teams, this);
        if (!answer)
            return;
        if (answer->act == ColleagueAct::Keep)
            keep(answer->colleague);
        else
            remove(colleague);
    }

    void keep(const core::Colleague &colleague)
    {
        if (m_desk.succeeded(m_desk.workspace().setColleague(colleague), tr("This colleague was not kept.")))
            m_desk.saving().succeeded();
    }

    void remove(const core::Colleague &colleague)
    {
        const auto removed = m_desk.workspace().removeColleague(colleague.person.id);
        if (!m_desk.succeeded(removed, tr("This colleague was not removed.")))
            return;
        m_desk.saving().succeeded();
        m_removed = colleague;
        m_removed.person.id = {};
        m_undo->offer(tr("%1 was removed from this list.").arg(colleague.person.name));
    }

    Desk &m_desk;
    bool m_mayChange;
    ColleagueList *m_model;
    RowList *m_list;
    TextLabel *m_empty;
    UndoBar *m_undo;
    core::Colleague m_removed;
};

} // namespace

QWidget *makePeoplePage(Desk &desk, const QString &title)
{
    return new PeoplePage(desk, title);
}

} // namespace app

#include "peoplepage.moc"
