// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/signing.h"
#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString employeeSign = u"information.employee_sign"_s;
const QString documents = u"information.file_to_dms"_s; // R employee, chapter information
const QDate lastDay(2026, 4, 24);

// Joris has filled in a matter, filed his documents, and signed on the first day, when nothing is due.
struct Signed
{
    Office office;
    RowId row = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Woonvisie 2030"_s}});

    Signed()
    {
        office.finish(Role::Employee, documents, {.place = u"Zaaksysteem, map Wonen"_s});
        must(office.as(Role::Employee).sign(office.dossier));
    }
    bool isChanged() { return office.seenBy(Role::Hr).changedAfterSigning; }
};

// What is asked of him before this day is done or not needed.
void finishWhatIsDue(Office &office, Role role, QDate day)
{
    for (const auto &key : blocksSigning(office.seenBy(Role::Hr, day).tasks, role, day))
        must(office.on(day, role).setTask(office.dossier, key, {.status = Status::NotApplicable, .reason = u"Niet aanwezig"_s}));
}

} // namespace

TEST_CASE("Signing: it records who, when, what was covered and what was open", "[signing]")
{
    Signed given;
    const auto task = given.office.task(employeeSign);
    const auto &signature = task.state.signature;

    CHECK(task.state.status == Status::Done);
    CHECK(signature.by == u"Joris van Leeuwen"_s);
    CHECK_FALSE(signature.at.isEmpty());
    CHECK(signature.contentHash.size() == 64);
    CHECK(signature.items == QStringList{documents});
    CHECK(signature.openPoints.contains(u"information.plan|employee|Joris van Leeuwen|2026-03-09"_s));
    CHECK(signature.openPoints.contains(u"information.kickoff|manager|Sanne Verhoeven|2026-03-04"_s));
    CHECK(must(given.office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Signing: each of the three roles signs its own item", "[signing]")
{
    struct Case { Role role; QString item; };
    const auto given = GENERATE(Case{Role::Employee, employeeSign}, Case{Role::Manager, u"information.signoff"_s},
                                Case{Role::Successor, u"information.accept"_s});
    Office office;
    must(office.as(given.role).sign(office.dossier));

    CHECK(office.task(given.item).state.signature.isSigned());
}

TEST_CASE("Signing: other roles do not sign", "[signing]")
{
    Office office;
    const auto role = GENERATE(Role::Hr, Role::It, Role::Ihh);

    CHECK(office.refusal([&] { return office.as(role).sign(office.dossier); })
          == error(ErrorCode::NotAllowed, {toKey(role), u"employee manager successor"_s}));
}

TEST_CASE("Signing: nobody signs for the person who is bound", "[signing]")
{
    Office office;

    CHECK(office.refusal([&] { return office.as(Role::Employee, u"Sanne Verhoeven"_s).sign(office.dossier); }).code
          == ErrorCode::NotTheBoundPerson);
}

TEST_CASE("Signing: own tasks that are due by the day itself block, and no others", "[signing]")
{
    Office office;
    const QDate day(2026, 3, 9); // the plan is due today, the manager's kickoff was due on the fourth

    CHECK(office.refusal([&] { return office.on(day, Role::Employee).sign(office.dossier); })
          == error(ErrorCode::OpenOwnTasks, {u"information.plan information.chat_autodelete information.mail_private"_s}));
    finishWhatIsDue(office, Role::Employee, day);

    CHECK(office.on(day, Role::Employee).sign(office.dossier));
}

TEST_CASE("Signing: items on request never block", "[signing]")
{
    auto request = startRequest();
    request.kind = DepartureKind::InternalMove;
    Office office(request);
    must(office.as(Role::Manager).requestItem(office.dossier, u"information.device_data"_s));

    CHECK_FALSE(blocksSigning(office.seenBy(Role::Hr, lastDay).tasks, Role::Employee, lastDay).contains(u"information.device_data"_s));
    finishWhatIsDue(office, Role::Employee, lastDay);
    CHECK(office.on(lastDay, Role::Employee).sign(office.dossier));
}

TEST_CASE("Signing: one-off tasks never block, and are listed as open", "[signing]")
{
    Office office;
    must(office.as(Role::Manager).addOneOffTask(office.dossier, {.title = u"Kast leeghalen"_s, .responsible = Role::Employee,
                                                                 .accountable = Role::Manager, .due = sampleDay}));
    must(office.as(Role::Employee).sign(office.dossier));

    CHECK(office.task(employeeSign).state.signature.openPoints.join(u'\n').contains(u"oneoff."_s));
}

TEST_CASE("Signing: who has signed does not sign again, and who has not has nothing to take back", "[signing]")
{
    Office office;
    CHECK(office.refusal([&] { return office.as(Role::Employee).withdrawSignature(office.dossier); })
          == error(ErrorCode::NotSigned, {u"employee"_s}));
    must(office.as(Role::Employee).sign(office.dossier));

    CHECK(office.refusal([&] { return office.as(Role::Employee).sign(office.dossier); })
          == error(ErrorCode::AlreadySigned, {u"employee"_s}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).refuseToSign(office.dossier, u"Te laat"_s); })
          == error(ErrorCode::AlreadySigned, {u"employee"_s}));
}

TEST_CASE("Refusing to sign: it needs a reason, and she may sign later", "[signing]")
{
    Office office;
    CHECK(office.refusal([&] { return office.as(Role::Employee).refuseToSign(office.dossier, u" "_s); })
          == error(ErrorCode::ReasonMissing, {employeeSign}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).refuseToSign(office.dossier, hostileTexts().first().text); }).code
          == ErrorCode::TextNotClean);
    must(office.as(Role::Employee).refuseToSign(office.dossier, u"Mijn zaken zijn nog niet verdeeld."_s));

    const auto task = office.task(employeeSign);
    CHECK(task.isOpen());
    CHECK_FALSE(task.state.signature.isSigned());
    CHECK(task.state.signature.refusal == u"Mijn zaken zijn nog niet verdeeld."_s);
    CHECK(office.as(Role::Employee).sign(office.dossier));
}

TEST_CASE("Taking a signature back: possible until the last working day", "[signing]")
{
    Signed given;

    CHECK(given.office.refusal([&] { return given.office.on(lastDay.addDays(1), Role::Employee).withdrawSignature(given.office.dossier); })
          == error(ErrorCode::TooLateToWithdraw, {u"2026-04-24"_s}));
    must(given.office.on(lastDay, Role::Employee).withdrawSignature(given.office.dossier));

    CHECK(given.office.task(employeeSign).state == TaskState());
}

TEST_CASE("After signing: rows and finished tasks are fixed for the employee until she takes it back", "[signing]")
{
    Signed given;
    auto &office = given.office;

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, documents, {.note = u"x"_s}); })
          == error(ErrorCode::SignedReadOnly, {documents}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).addRow(office.dossier, u"matters"_s, {{u"title"_s, u"x"_s}}); })
          == error(ErrorCode::SignedReadOnly, {u"matters"_s}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).setRow(office.dossier, given.row, {{u"title"_s, u"x"_s}}); }).code
          == ErrorCode::SignedReadOnly);
    CHECK(office.refusal([&] { return office.as(Role::Employee).deleteRow(office.dossier, given.row); }).code == ErrorCode::SignedReadOnly);
    must(office.as(Role::Employee).withdrawSignature(office.dossier));
    CHECK(office.as(Role::Employee).setTask(office.dossier, documents, {.note = u"x"_s}));
}

TEST_CASE("After signing: what was still open can be finished without changing what was signed", "[signing]")
{
    Signed given;
    given.office.finish(Role::Employee, u"information.device_data"_s, {});
    given.office.finish(Role::Employee, u"information.mail_to_dossier"_s, {.place = u"Zaak Z-2026-118"_s});

    CHECK_FALSE(given.isChanged());
}

TEST_CASE("After signing: a change by somebody else marks it as changed", "[signing]")
{
    Signed given;
    REQUIRE_FALSE(given.isChanged());
    const auto change = GENERATE(0, 1, 2, 3);
    auto &workspace = given.office.as(Role::Manager);
    if (change == 0)
        must(workspace.setRow(given.office.dossier, given.row, {{u"nextStep"_s, u"Naar de raad"_s}}));
    else if (change == 1)
        must(workspace.addRow(given.office.dossier, u"matters"_s, {{u"title"_s, u"Subsidie buurthuis"_s}}));
    else if (change == 2)
        must(workspace.deleteRow(given.office.dossier, given.row));
    else
        must(workspace.setTask(given.office.dossier, documents, {.note = u"Ook de map Archief."_s}));

    CHECK(given.isChanged());
}

TEST_CASE("After signing: what the successor answers and what is not handed over changes nothing", "[signing]")
{
    Signed given;
    must(given.office.as(Role::Successor).setRow(given.office.dossier, given.row, {{u"ack"_s, u"clear"_s}}));
    given.office.finish(Role::Manager, u"information.kickoff"_s, {.note = u"Gesproken"_s, .date = sampleDay});
    given.office.add(Role::Manager, u"agreements"_s, {{u"what"_s, u"Laptop op 24 april"_s}});

    CHECK_FALSE(given.isChanged());
}

TEST_CASE("After signing: undone is changed, and redone as it was is not", "[signing]")
{
    Signed given;
    must(given.office.as(Role::Manager).setTask(given.office.dossier, documents, {.status = Status::Busy}));
    CHECK(given.isChanged());
    must(given.office.as(Role::Manager).setTask(given.office.dossier, documents, {.status = Status::Done}));

    CHECK_FALSE(given.isChanged());
}

TEST_CASE("Signing: who cannot be reached has nothing to sign", "[signing]")
{
    auto request = startRequest();
    request.kind = DepartureKind::SummaryDismissal;
    request.dates = {sampleDay, sampleDay, sampleDay};
    Office office(request);

    CHECK(office.refusal([&] { return office.as(Role::Employee).sign(office.dossier); })
          == error(ErrorCode::ItemNotFound, {employeeSign}));
}

TEST_CASE("Signing: a closed dossier is not signed", "[signing]")
{
    Office office;
    must(office.as(Role::Hr).setState(office.dossier, DossierState::Cancelled));
    const auto refused = error(ErrorCode::DossierClosed, {u"cancelled"_s});

    CHECK(office.refusal([&] { return office.as(Role::Manager).sign(office.dossier); }) == refused);
    CHECK(office.refusal([&] { return office.as(Role::Manager).refuseToSign(office.dossier, u"Nee"_s); }) == refused);
    CHECK(office.refusal([&] { return office.as(Role::Manager).withdrawSignature(office.dossier); }) == refused);
}

TEST_CASE("Signing: the points a manager leaves open name only what the reader may see", "[signing]")
{
    Office office;
    must(office.as(Role::Manager).sign(office.dossier));
    const auto pointsFor = [&](Role role) {
        return office.seenBy(role).task(u"information.signoff")->state.signature.openPoints.join(u'\n');
    };

    CHECK(pointsFor(Role::Hr).contains(u"information.close"_s));
    CHECK_FALSE(pointsFor(Role::Employee).contains(u"information.close"_s));
    CHECK(pointsFor(Role::Employee).contains(u"information.plan"_s));
    for (const auto &change : must(office.as(Role::Employee).history(office.dossier))) {
        for (const auto &cell : change.cells)
            CHECK_FALSE(cell.newValue.contains(u"information.close"_s));
    }
}

TEST_CASE("Signing: a remark is a note of who signs, and stays as it was signed", "[signing]")
{
    Office office;
    CHECK(office.refusal([&] {
        return office.as(Role::Manager).setTask(office.dossier, employeeSign, {.note = u"Namens hem"_s});
    }) == error(ErrorCode::NotYourItem, {employeeSign, u"employee"_s, u"employee"_s}));
    must(office.as(Role::Employee).setTask(office.dossier, employeeSign, {.note = u"De sleutel ligt bij de balie"_s}));
    must(office.as(Role::Employee).sign(office.dossier));

    CHECK(office.task(employeeSign).state.note == u"De sleutel ligt bij de balie"_s);
    CHECK(office.refusal([&] {
        return office.as(Role::Employee).setTask(office.dossier, employeeSign, {.note = u"Toch niet"_s});
    }) == error(ErrorCode::SignedReadOnly, {employeeSign}));
    must(office.as(Role::Employee).withdrawSignature(office.dossier));
    must(office.as(Role::Employee).setTask(office.dossier, employeeSign, {.note = u"Toch niet"_s}));
}

TEST_CASE("Signing: what the leaver confirms before signing are two statements, and not of an intern", "[signing]")
{
    Office office;
    auto intern = startRequest();
    intern.kind = DepartureKind::Internship;
    Office other(intern);
    for (const auto &item : {u"information.nothing_private"_s, u"information.complete"_s}) {
        const auto view = office.seenBy(Role::Employee);
        REQUIRE(view.task(item));
        CHECK(view.task(item)->item.kind == ItemKind::Statement);
        CHECK(view.task(item)->responsible == Role::Employee);
        CHECK_FALSE(other.seenBy(Role::Employee).task(item));
    }
}
