// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/publication.h"
#include "core/templates/library.h"
#include "core/templates/writer.h"
#include "tests/core/computers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString toDms = u"information.file_to_dms"_s;

// A file on its way back to the manager, from somebody who has the dossier.
struct Back
{
    explicit Back(Computer &from) : sender(from), dossier(manager.start())
    {
        manager.send(sender, dossier);
        file = sender.fileFor(manager, dossier);
    }

    // A change that a program of somebody else put in, with everything about it right but the right to make it.
    void forge(Role role, const QList<CellChange> &cells, const QString &actor = u"Iemand"_s)
    {
        const auto count = file.changes.size();
        CaseChange forged{.change = {.id = ChangeId(QUuid::createUuidV5(QUuid(dossier.text()), QString::number(count))),
                                     .time = u"2026-03-03T09:00:%1.000Z"_s.arg(count, 2, 10, QChar(u'0')),
                                     .action = u"set"_s,
                                     .dossier = dossier,
                                     .actor = actor,
                                     .role = role,
                                     .cells = cells},
                          .salt = QByteArray(32, '0')};
        forged.payload = payloadOf(forged.change);
        forged.commitment = commitmentOf(forged.salt, forged.payload);
        file.changes.append(forged);
    }

    DossierRecord record() { return must(manager.workspace().view(dossier)).record; }

    Computer manager{Role::Manager, u"Sanne Verhoeven"_s};
    Computer &sender;
    DossierId dossier;
    CaseFile file;
};

QList<ErrorCode> reasons(const CaseImport &import)
{
    QList<ErrorCode> codes;
    for (const auto &refused : import.refused)
        codes.append(refused.why.code);
    return codes;
}

CellChange cell(const QString &subject, const QString &field, const QString &value)
{
    return {subject, field, QString(), value, {}};
}

CellChange note(const QString &task)
{
    return cell(taskSubject(task), u"note"_s, u"Vals"_s);
}

CellChange ofDossier(const QString &field, const QString &value)
{
    return cell(dossierSubject(), field, value);
}

} // namespace

TEST_CASE("Import: what the role that made it may not set is refused, and listed with why", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    back.forge(Role::Employee, {note(u"accounts.delete"_s)});
    back.forge(Role::Employee, {ofDossier(u"lastDay"_s, u"2027-01-01"_s)});
    back.forge(Role::Hr, {note(u"exit.manager_feedback"_s)});
    back.forge(Role::Manager, {ofDossier(u"hold.reason"_s, u"Vals"_s)});
    back.forge(Role::Employee, {note(u"information.nothing_like_it"_s)});
    const auto before = back.record();

    const auto import = back.manager.open(back.file);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::NotYourItem, ErrorCode::NotAllowed, ErrorCode::ItemNotFound,
                                              ErrorCode::NotAllowed, ErrorCode::ItemNotFound});
    CHECK(import.refused.value(0).why.about == QStringList{u"accounts.delete"_s, u"it"_s, u"it"_s});
    CHECK(import.bringsNothing());
    CHECK(back.record() == before);
}

TEST_CASE("Import: what the sender cannot know is refused, whoever it says made it", "[importrights]")
{
    Computer successor(Role::Successor, u"Daan Mulder"_s);
    Back back(successor);
    back.forge(Role::Manager, {ofDossier(u"kind"_s, u"dismissal"_s)}, u"Sanne Verhoeven"_s);
    back.forge(Role::Successor, {ofDossier(u"kind"_s, u"dismissal"_s)});
    back.forge(Role::Hr, {note(u"exit.talk"_s)}, u"Femke de Boer"_s);
    const auto before = back.record();

    CHECK(reasons(back.manager.open(back.file)) ==
          QList<ErrorCode>{ErrorCode::NotOfTheSender, ErrorCode::NotAllowed, ErrorCode::NotOfTheSender});
    CHECK(back.record() == before);
}

TEST_CASE("Import: nobody signs for another", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    const auto subject = taskSubject(u"information.signoff"_s);
    const auto accept = taskSubject(u"information.accept"_s);
    back.forge(Role::Employee, {cell(subject, u"signedBy"_s, u"Sanne Verhoeven"_s), cell(subject, u"status"_s, u"done"_s)});
    back.forge(Role::Manager, {cell(accept, u"signedBy"_s, u"Daan Mulder"_s), cell(accept, u"status"_s, u"done"_s)});

    CHECK(reasons(back.manager.open(back.file)) == QList<ErrorCode>{ErrorCode::NotYourItem, ErrorCode::NotYourItem});
}

TEST_CASE("Import: whoever says to be another person than the one who has the role is refused", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    back.forge(Role::Manager, {ofDossier(u"lastDay"_s, u"2027-01-01"_s)}, u"Joris van Leeuwen"_s);
    back.forge(Role::Employee, {note(toDms)}, u"Iemand anders"_s);
    const auto before = back.record();

    CHECK(reasons(back.manager.open(back.file)) ==
          QList<ErrorCode>{ErrorCode::NotTheBoundPerson, ErrorCode::NotTheBoundPerson});
    CHECK(back.record() == before);
}

TEST_CASE("Import: a legal hold is set and lifted by who may, whoever sends the file", "[importrights]")
{
    Computer ihh(Role::Ihh, u"Ria Kuipers"_s);
    Back back(ihh);
    must(ihh.workspace().setHold(back.dossier, u"Woo-verzoek"_s, u"Z-2026-12"_s));
    back.file = ihh.fileFor(back.manager, back.dossier);

    CHECK(reasons(back.manager.open(back.file)).isEmpty());
    REQUIRE(back.record().dossier.hold);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    back.manager.send(employee, back.dossier);
    back.file = employee.fileFor(back.manager, back.dossier);
    back.forge(Role::Employee, {ofDossier(u"hold.reason"_s, QString())}, u"Joris van Leeuwen"_s);
    CHECK(reasons(back.manager.open(back.file)) == QList<ErrorCode>{ErrorCode::NotAllowed});
    CHECK(back.record().dossier.hold);
}

TEST_CASE("Import: of a change with one cell too many nothing comes in, and of the rest of the file everything",
          "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    must(employee.workspace().setTask(back.dossier, toDms, {.note = u"Goed"_s}));
    back.file = employee.fileFor(back.manager, back.dossier);
    back.forge(Role::Employee, {note(u"information.mail_to_dossier"_s), note(u"accounts.delete"_s)}, u"Joris van Leeuwen"_s);

    const auto import = back.manager.open(back.file);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::NotYourItem});
    CHECK(import.changes() == 1);
    CHECK(back.record().tasks.value(toDms).note == u"Goed"_s);
    CHECK_FALSE(back.record().tasks.contains(u"information.mail_to_dossier"_s));
    CHECK(back.manager.findings() == QStringList());
}

TEST_CASE("Import: a change that was altered on its way is refused, and the others come in", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    must(employee.workspace().setTask(back.dossier, toDms, {.note = u"Goed"_s}));
    must(employee.workspace().setTask(back.dossier, u"information.mail_to_dossier"_s, {.note = u"Ook goed"_s}));
    back.file = employee.fileFor(back.manager, back.dossier);
    auto &altered = back.file.changes[back.file.changes.size() - 2];
    altered.payload.replace("Goed", "Fout");
    altered.change = *changeFromPayload(altered.payload);

    const auto import = back.manager.open(back.file);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::CaseFileDamaged});
    CHECK(import.changes() == 1);
    CHECK(back.manager.findings() == QStringList());
}

TEST_CASE("Import: what is refused gives nobody a right", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    back.forge(Role::Employee, {ofDossier(u"people.manager"_s, QString())}, u"Joris van Leeuwen"_s);
    back.forge(Role::Manager, {ofDossier(u"lastDay"_s, u"2027-01-01"_s)}, u"Joris van Leeuwen"_s);

    CHECK(reasons(back.manager.open(back.file)) == QList<ErrorCode>{ErrorCode::NotAllowed, ErrorCode::NotTheBoundPerson});
}

TEST_CASE("Import: nobody takes a row to a table of her own", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    auto &workspace = back.manager.workspace();
    workspace.setSession({.role = Role::It, .name = u"Youssef Amrani"_s, .today = sampleDay});
    const auto row = must(workspace.addRow(back.dossier, u"accounts"_s, {{u"system"_s, u"Zaaksysteem"_s}}));
    back.forge(Role::Employee,
               {cell(rowSubject(row), u"@table"_s, u"matters"_s), cell(rowSubject(row), u"title"_s, u"Vals"_s)},
               u"Joris van Leeuwen"_s);

    const auto import = back.manager.open(back.file);

    CHECK(import.refused.size() == 1);
    CHECK(import.bringsNothing());
}

namespace {

// The templates of a file, in which everybody may do what the first of them lets the manager do.
QList<CaseTemplate> widened(const CaseFile &file)
{
    auto templates = file.templates;
    for (auto &each : templates) {
        auto source = must(publishedTemplate(each.body));
        for (auto &section : source.sections) {
            for (auto &item : section.items) {
                if (item.key == u"accounts.delete"_s)
                    item.responsible = Role::Employee;
            }
        }
        each.body = writeTemplate(source);
    }
    return templates;
}

} // namespace

TEST_CASE("Import: a known dossier keeps its templates, whatever a file brings", "[importrights]")
{
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    Back back(employee);
    back.file.templates = widened(back.file);
    back.forge(Role::Employee, {note(u"accounts.delete"_s)}, u"Joris van Leeuwen"_s);
    const auto before = must(back.manager.workspace().view(back.dossier));

    const auto import = back.manager.open(back.file);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::NotYourItem});
    const auto after = must(back.manager.workspace().view(back.dossier));
    CHECK(after.record.dossier.itemSources() == before.record.dossier.itemSources());
    CHECK(after.tasks == before.tasks);
}

TEST_CASE("Import: a template that comes with a file is of that dossier only", "[importrights]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer other(Role::Manager, u"Sanne Verhoeven"_s);
    const auto dossier = manager.start();
    const auto own = other.start();
    auto file = manager.fileFor(other, dossier);
    file.templates = widened(file);
    const auto responsible = [&](const DossierId &id) {
        return must(other.workspace().view(id)).task(u"accounts.delete")->responsible;
    };

    const auto import = other.open(file);

    CHECK(import.refused.isEmpty());
    CHECK(responsible(dossier) == Role::Employee);
    CHECK(responsible(own) == Role::It);
    auto request = startRequest();
    request.person.name = u"Noor Bakker"_s;
    CHECK(responsible(must(other.workspace().startDossier(request))) == Role::It);
    CHECK(other.findings() == QStringList());
}
