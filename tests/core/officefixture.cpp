// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const Session manager{.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = sampleDay};

struct Made
{
    QByteArray file;
    DossierId dossier;
};

// Made once: reading the templates and the first commits take most of the time of a test.
const Made &usualRegister()
{
    static const Made made = [] {
        const TestRegister fresh;
        const auto dossier = fresh.start();
        QFile file(fresh.file());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return Made{file.readAll(), dossier};
    }();
    return made;
}

QString nameOf(Role role)
{
    const auto request = QMap<Role, QString>{{Role::Employee, u"Joris van Leeuwen"_s}, {Role::Manager, manager.name},
                                             {Role::Successor, u"Daan Mulder"_s},      {Role::Hr, u"Femke de Boer"_s},
                                             {Role::It, u"Youssef Amrani"_s},          {Role::Ihh, u"Ria Kuipers"_s}};
    return request.value(role, u"Iemand"_s);
}

} // namespace

Office::Office()
{
    if (TestRegister::isOnServer()) {
        dossier = m_register.start();
        m_workspace = m_register.workspace();
        return;
    }
    QFile file(m_register.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(usualRegister().file) > 0);
    file.close();
    dossier = usualRegister().dossier;
    m_workspace = must(Workspace::open(m_register.connection()));
}

Office::Office(const StartRequest &request) : m_workspace(m_register.workspace())
{
    dossier = must(as(Role::Manager).startDossier(request));
}

Workspace &Office::as(Role role, const QString &name, QDate today)
{
    m_workspace->setSession({.role = role, .name = name.isEmpty() ? nameOf(role) : name, .today = today});
    return *m_workspace;
}

DossierView Office::seenBy(Role role, QDate today)
{
    const auto view = must(on(today, role).view(dossier));
    // A workspace remembers what it wrote last; that must be what another one reads.
    const auto another = must(Workspace::open(m_register.connection()));
    another->setSession({.role = role, .name = u"Iemand"_s, .today = today});
    const auto other = must(another->view(dossier));
    CHECK(view.record == other.record);
    CHECK(view.tasks == other.tasks);
    return view;
}

Task Office::task(const QString &key, QDate today)
{
    const auto view = seenBy(Role::Hr, today);
    const auto *found = view.task(key);
    REQUIRE(found);
    return *found;
}

Row Office::row(const RowId &id)
{
    const auto rows = seenBy(Role::Hr).record.rows;
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    REQUIRE(it != rows.end());
    return *it;
}

Change Office::lastChange()
{
    return must(as(Role::Hr).history(dossier)).last();
}

RowId Office::add(Role role, const QString &table, const QMap<QString, QString> &cells)
{
    return must(as(role).addRow(dossier, table, cells));
}

void Office::finish(Role role, const QString &item, TaskEdit edit, QDate today)
{
    edit.status = Status::Done;
    must(on(today, role).setTask(dossier, item, edit));
}

void Office::mayDestroy()
{
    finish(Role::Ihh, u"information.hold_check"_s, {.note = u"Geen Woo-verzoek, geen claim."_s, .choice = u"free"_s});
}
