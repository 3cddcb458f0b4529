// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossiertabs.h"

#include "app/dossier/overviewtab.h"
#include "app/dossier/taskstab.h"
#include "core/domain/signing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct DossierTabText
{
    Q_DECLARE_TR_FUNCTIONS(DossierTabText)
};

namespace {

template<typename Tab>
std::unique_ptr<DossierTab> made(Desk &desk, OpenDossier &dossier)
{
    return std::make_unique<Tab>(desk, dossier);
}

QString firstTabOf(core::Role role)
{
    if (role == core::Role::Manager)
        return u"overview"_s;
    return role == core::Role::Successor ? u"handover"_s : u"tasks"_s;
}

} // namespace

QList<TabEntry> tabsFor(const core::DossierView &)
{
    return {{u"overview"_s, DossierTabText::tr("Overview"), made<OverviewTab>},
            {u"tasks"_s, DossierTabText::tr("Tasks"), made<TasksTab>}};
}

int tabOf(const Place &place, const QList<TabEntry> &tabs, core::Role role)
{
    auto wanted = place.part;
    if (wanted.isEmpty() && !place.item.isEmpty())
        wanted = place.item == core::signatureItem(role) ? u"sign"_s : u"tasks"_s;
    for (const auto &key : {wanted, firstTabOf(role)}) {
        for (qsizetype i = 0; i < tabs.size(); ++i) {
            if (tabs.at(i).key == key)
                return int(i);
        }
    }
    return 0;
}

} // namespace app
