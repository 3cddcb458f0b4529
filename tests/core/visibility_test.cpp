// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/domain/cells.h"
#include "core/templates/reader.h"
#include "core/templates/writer.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString canary = u"kanarievogel"_s;
const QString hiddenItem = u"confidential.talk"_s;

Template hrOnly()
{
    QFile file(QStringLiteral(TEST_DATA "/templates/hr_only.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return must(readTemplate(file.readAll()));
}

void publish(const TestRegister &target, const Template &source)
{
    const auto store = target.store();
    const auto writing = must(Writing::begin(*store));
    const TemplateRef ref{.id = source.id, .version = source.version};
    writing->publish(ref, writeTemplate(source));
    writing->append({.id = ChangeId(QUuid::createUuid()),
                     .time = u"2026-03-02T08:00:00.000Z"_s,
                     .action = u"publish"_s,
                     .actor = u"Ria Kuipers"_s,
                     .role = Role::Ihh,
                     .cells = {{.subject = u"template:confidential@1"_s, .field = u"sha256"_s, .newValue = u"x"_s}}},
                    QByteArray(16, 's'));
    must(writing->commit());
}

QString textOf(const QList<CellChange> &cells)
{
    QString text;
    for (const auto &cell : cells)
        text += QStringList{cell.subject, cell.field, cell.oldValue, cell.newValue}.join(u'\t') + u'\n';
    return text;
}

QString textOf(const DossierView &view)
{
    auto record = view.record;
    QString text;
    for (const auto &task : view.tasks) {
        record.tasks.insert(task.key(), task.state);
        text += (QStringList{task.key()} + task.waitsFor + task.closedBy).join(u'\t') + u'\n';
    }
    return text + textOf(difference(DossierRecord(), view.record)) + textOf(difference(DossierRecord(), record));
}

QString textOf(const QList<Change> &changes)
{
    QString text;
    for (const auto &change : changes)
        text += change.action + u'\n' + textOf(change.cells);
    return text;
}

QString textOf(const QList<DossierListing> &listings)
{
    QString text;
    for (const auto &entry : listings)
        text += QStringList{entry.name, entry.function, QString::number(entry.open), QString::number(entry.late)}.join(u'\t');
    return text;
}

template<typename T>
QString textOf(const Result<T> &result)
{
    if (!result)
        return result.error().about.join(u'\t');
    return textOf(*result);
}

QList<ReportRequest> everyRequest()
{
    QList<ReportRequest> requests;
    for (const auto language : {Language::Dutch, Language::English}) {
        for (const auto &preset : words<Preset>()) {
            if (preset.value != Preset::TaskSheet)
                requests.append({.preset = preset.value, .language = language});
        }
        for (const auto &role : words<Role>())
            requests.append({.preset = Preset::TaskSheet, .language = language, .role = role.value});
    }
    return requests;
}

// A dossier in which HR has kept the canary in every way there is, and everybody has signed.
class Confidential
{
public:
    Confidential()
    {
        m_register.create();
        publish(m_register, hrOnly());
        m_workspace = m_register.workspace();
        auto request = startRequest();
        request.kind = DepartureKind::Settlement;
        request.flags = {Flag::NonCompete, Flag::StudyCosts};
        dossier = must(as(Role::Manager, u"Sanne Verhoeven"_s).startDossier(request));
        writeAsHr();
        must(as(Role::Manager, u"Sanne Verhoeven"_s).sign(dossier));
        must(as(Role::Employee, u"Joris van Leeuwen"_s).sign(dossier));
    }

    Workspace &as(Role role, const QString &name = u"Iemand"_s)
    {
        m_workspace->setSession({.role = role, .name = name, .today = sampleDay});
        return *m_workspace;
    }

    QString everythingFor(Role role)
    {
        auto &workspace = as(role);
        QString text = textOf(workspace.view(dossier)) + textOf(workspace.history(dossier)) + textOf(workspace.list({}))
            + textOf(workspace.list({.search = canary}));
        return text + reports(workspace);
    }
    QString reports(const Workspace &workspace, const QList<ReportRequest> &requests = everyRequest()) const
    {
        QString text;
        for (const auto &request : requests) {
            const auto report = workspace.report(dossier, request);
            text += report ? QString::fromUtf8(toHtml(*report)) : report.error().about.join(u'\t');
        }
        return text;
    }

    DossierId dossier;

private:
    void writeAsHr()
    {
        auto &hr = as(Role::Hr, u"Femke de Boer"_s);
        const auto text = [](const QString &field) { return QString(canary + u' ' + field); };
        must(hr.setTask(dossier, hiddenItem, {.status = Status::Done, .note = text(u"note"_s), .place = text(u"place"_s), .person = text(u"person"_s)}));
        must(hr.setTask(dossier, u"confidential.talks"_s, {.status = Status::NotApplicable, .reason = text(u"reason"_s)}));
        const auto deleted = must(hr.addRow(dossier, u"talks"_s, {{u"subject"_s, text(u"deleted row"_s)}}));
        must(hr.deleteRow(dossier, deleted));
        must(hr.addRow(dossier, u"talks"_s, {{u"subject"_s, text(u"row"_s)}}));
    }

    TestRegister m_register;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("Visibility: what stands on an HR-only item appears nowhere for any other role", "[visibility]")
{
    Confidential office;

    for (const auto role : RoleSet::all().values()) {
        if (role == Role::Hr)
            continue;
        INFO(toKey(role));
        const auto everything = office.everythingFor(role);
        CHECK_FALSE(everything.contains(canary));
        CHECK_FALSE(everything.contains(u"confidential.talk"_s));
    }
}

TEST_CASE("Visibility: HR sees all of it, and still prints none of it", "[visibility]")
{
    Confidential office;
    const auto view = textOf(office.as(Role::Hr).view(office.dossier));

    for (const auto &field : {u"note"_s, u"place"_s, u"person"_s, u"reason"_s, u"row"_s})
        CHECK(view.contains(QString(canary + u' ' + field)));
    CHECK(textOf(office.as(Role::Hr).history(office.dossier)).contains(canary + u" deleted row"_s));
    CHECK_FALSE(office.reports(office.as(Role::Hr)).contains(canary));
}

TEST_CASE("Visibility: commands do not tell others that the item is there", "[visibility]")
{
    Confidential office;
    auto &workspace = office.as(Role::Manager, u"Sanne Verhoeven"_s);

    CHECK(codeOf(workspace.setTask(office.dossier, hiddenItem, {.note = u"x"_s})) == ErrorCode::ItemNotFound);
    CHECK(codeOf(workspace.addRow(office.dossier, u"talks"_s, {{u"subject"_s, u"x"_s}})) == ErrorCode::TableNotFound);
}

TEST_CASE("Visibility: a gate that a hidden item keeps closed does not name it", "[visibility]")
{
    Confidential office;
    must(office.as(Role::Hr, u"Femke de Boer"_s).setTask(office.dossier, hiddenItem, {.status = Status::Busy}));
    int closed = 0;
    for (const auto role : RoleSet::all().values()) {
        if (role == Role::Hr)
            continue;
        const auto seen = office.as(role).view(office.dossier);
        const auto bound = seen ? seen->record.dossier.nameOf(role) : QString();
        auto &workspace = office.as(role, bound.isEmpty() ? u"Iemand"_s : bound);
        for (const auto &task : seen ? seen->tasks : QList<Task>()) {
            const auto refused = workspace.setTask(office.dossier, task.key(), {.status = Status::Done});
            if (refused || refused.error().code != ErrorCode::GateClosed)
                continue;
            ++closed;
            CHECK_FALSE(refused.error().about.join(u' ').contains(u"confidential"_s));
        }
    }
    CHECK(closed > 0);
}

TEST_CASE("Visibility: the leaver reads instructions of her own tasks, and of others what they are about", "[visibility]")
{
    Confidential office;
    const auto full = must(office.as(Role::Hr, u"Femke de Boer"_s).view(office.dossier));
    const auto hers = must(office.as(Role::Employee).view(office.dossier));
    const auto isHers = [](const Task &task) { return mayAct(Role::Employee, task).has_value(); };
    const auto item = [](const DossierView &view, const QString &key) { return view.task(key)->item; };

    for (const auto &task : hers.tasks) {
        INFO(task.key().toStdString());
        CHECK(task.item.title == item(full, task.key()).title);
        CHECK(task.item.how == (isHers(task) ? item(full, task.key()).how : Text()));
    }
    const auto offer = u"exit.offer"_s; // she is asked
    CHECK(item(hers, offer).what == item(full, offer).what);
    CHECK(item(hers, offer).why == Text());
    const auto disable = u"accounts.disable"_s; // she has no part in it
    REQUIRE_FALSE(item(full, disable).what == Text());
    CHECK(item(hers, disable).what == Text());
}

TEST_CASE("Visibility: hidden items count only for those who see them", "[visibility]")
{
    Confidential office;
    const auto open = [&](Role role) { return must(office.as(role).list({})).first().open; };
    const auto before = open(Role::Manager);
    const auto beforeHr = open(Role::Hr);
    must(office.as(Role::Hr, u"Femke de Boer"_s).setTask(office.dossier, hiddenItem, {.status = Status::Busy}));

    CHECK(open(Role::Manager) == before);
    CHECK(open(Role::Hr) == beforeHr + 1);
}

TEST_CASE("Visibility: kind and flags are only for those who may see them, and in no report", "[visibility]")
{
    Confidential office;
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const bool mayKnow = role == Role::Employee || role == Role::Manager || role == Role::Hr || role == Role::Ihh;
    const QString seen = textOf(office.as(role).view(office.dossier)) + textOf(office.as(role).history(office.dossier));

    INFO(toKey(role));
    for (const auto &word : {u"settlement"_s, u"nonCompete"_s, u"studyCosts"_s}) {
        const QRegularExpression asWord(u"\\b%1\\b"_s.arg(word)); // not accounts.final_settlement
        CHECK(seen.contains(asWord) == mayKnow);
    }
    const auto printed = office.reports(office.as(role));
    for (const auto &word : {u"Vertrek in overleg"_s, u"Departure by agreement"_s, u"Concurrentiebeding"_s, u"Non-compete"_s})
        CHECK_FALSE(printed.contains(word));
    auto handovers = everyRequest(); // a task sheet tells who does it what a settlement agreement needs
    handovers.removeIf([](const ReportRequest &request) { return !isHandover(request.preset); });
    CHECK_FALSE(office.reports(office.as(role), handovers).contains(u"settlement"_s));
}

TEST_CASE("Visibility: a role without a part in the dossier does not find it", "[visibility]")
{
    Confidential office;
    const auto role = GENERATE(Role::Contract, Role::Legal); // not asked for anything; missing in this organisation

    CHECK(codeOf(office.as(role).view(office.dossier)) == ErrorCode::DossierNotFound);
    CHECK(codeOf(office.as(role).history(office.dossier)) == ErrorCode::DossierNotFound);
    CHECK(must(office.as(role).list({})).isEmpty());
}
