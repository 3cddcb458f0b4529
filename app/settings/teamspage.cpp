// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"
#include "app/settings/facts.h"
#include "app/settings/linelist.h"
#include "app/settings/organisation.h"
#include "app/settings/pages.h"
#include "app/widgets/page.h"
#include "app/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using core::Organisation;

namespace app {

namespace {

class TeamsPage : public Page
{
    Q_OBJECT
public:
    TeamsPage(Desk &desk, const QString &title) : Page(desk.theme()), m_desk(desk)
    {
        setTitle(title, tr("To choose from when a dossier starts, and to find dossiers by."));
        const auto teams = organisationOf(desk).teams;
        if (const auto why = whyOnlyRead(desk); !why.isEmpty()) {
            content()->addWidget(hintLabel(desk.theme(), why));
            content()->addWidget(makeFacts(desk.theme(), {{tr("Teams"), teams.isEmpty() ? tr("None") : teams.join(u'\n')}}));
            return;
        }
        m_list = new LineList(desk.theme(),
                              {.list = tr("Teams"),
                               .field = tr("New team or department"),
                               .empty = tr("There are no teams yet. You can do without: the field is then typed freely.")});
        m_list->setChangeable(true);
        m_list->setLines(teams);
        content()->addWidget(m_list);
        connect(m_list, &LineList::added, this, &TeamsPage::add);
        connect(m_list, &LineList::changed, this, &TeamsPage::rename);
        connect(m_list, &LineList::removed, this, &TeamsPage::remove);
        connect(m_list, &LineList::undoAsked, this, [this] { write(m_before); });
    }

private:
    bool write(const QStringList &teams)
    {
        const bool isWritten = changeOrganisation(m_desk, [&](Organisation &wanted) { wanted.teams = teams; });
        m_list->setLines(organisationOf(m_desk).teams);
        return isWritten;
    }

    void add(const QString &typed)
    {
        const auto team = typed.simplified();
        auto teams = organisationOf(m_desk).teams;
        if (team.isEmpty())
            return m_list->refuse(tr("Fill in the name of the team."));
        if (teams.contains(team, Qt::CaseInsensitive))
            return m_list->refuse(tr("This team is in the list already."));
        teams.append(team);
        if (write(teams))
            m_list->accept();
    }

    void rename(int row, const QString &text)
    {
        auto teams = organisationOf(m_desk).teams;
        if (row < teams.size() && !text.simplified().isEmpty())
            teams[row] = text.simplified();
        write(teams);
    }

    void remove(int row)
    {
        m_before = organisationOf(m_desk).teams;
        auto teams = m_before;
        const auto team = teams.takeAt(row);
        if (write(teams))
            m_list->offerUndo(tr("‘%1’ was removed.").arg(team));
    }

    Desk &m_desk;
    LineList *m_list = nullptr;
    QStringList m_before;
};

} // namespace

QWidget *makeTeamsPage(Desk &desk, const QString &title)
{
    return new TeamsPage(desk, title);
}

} // namespace app

#include "teamspage.moc"
