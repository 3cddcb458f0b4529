// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/evilfiles.h"

#include "core/exchange/dossierfile.h"
#include "core/exchange/envelope.h"
#include "core/exchange/packing.h"
#include "core/storage/chain.h"
#include "core/templates/library.h"
#include "core/templates/writer.h"
#include "core/workspace.h"
#include "tests/faults/claim.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;

namespace faults {

namespace {

const QDate today(2026, 3, 2);
const QString joris = u"Joris van Leeuwen"_s;
const QString words = u"vier gewone woorden hier"_s;
constexpr int mebibyte = 1024 * 1024;

template<typename T>
T required(Result<T> result)
{
    if (!result)
        giveUp(u"set-up refused: "_s + result.error().detail);
    return *std::move(result);
}

QByteArray enveloped(const QByteArray &body, const QByteArray &version = "1.0")
{
    const QByteArray line = "vwdossier " + version + '\n';
    const QByteArray all = line + body;
    return line + QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex() + '\n' + body;
}

QByteArray wrappedContent(const QByteArray &content)
{
    return enveloped("{}\n" + packed(content));
}

QByteArray contentOf(const CaseFile &file)
{
    return required(unwrapped(required(writeCaseFile(file)), {})).content;
}

// What stands for a path, a command, a number or a text elsewhere.
const QStringList &evilTexts()
{
    static const QStringList texts{u"../../../../tmp/vertrekwijzer-evil"_s,
                                   u"/etc/passwd"_s,
                                   u"C:\\Windows\\evil.txt"_s,
                                   u"file:///tmp/evil"_s,
                                   u"..\\..\\evil"_s,
                                   u"evil\u0000.vwz"_s,
                                   u"'; DROP TABLE change; --"_s,
                                   u"\" OR 1=1 --"_s,
                                   u"%s%n%x"_s,
                                   u"$(touch evil)"_s,
                                   u"<script>alert(1)</script>"_s,
                                   u"task:../../x"_s,
                                   u"row:"_s,
                                   u"dossier"_s,
                                   u"@deleted"_s,
                                   u"sources"_s,
                                   u"sourcesAsOf"_s,
                                   u"templates"_s,
                                   u"import:x"_s,
                                   QString(QChar(0xd800)),
                                   u"\u202egnp.exe"_s,
                                   u"9999-12-31T23:59:59.999Z"_s,
                                   u"2999-01-01T00:00:00.000Z"_s,
                                   u"-1"_s,
                                   u"1e308"_s,
                                   u"99999999999999999999"_s,
                                   u"{\"a\":1}"_s,
                                   u"~"_s,
                                   u"|"_s,
                                   QString(),
                                   QString(300'000, u'A'),
                                   QString(5'000, u'\n')};
    return texts;
}

QByteArray asJson(const QString &text)
{
    QByteArray json("\"");
    for (const auto letter : text) {
        const bool isPlain = letter.unicode() >= 0x20 && letter.unicode() < 0x7f && letter != u'"' && letter != u'\\';
        json.append(isPlain ? QByteArray(1, char(letter.unicode()))
                            : QByteArray("\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0')));
    }
    return json.append('"');
}

// One value of one line is another one; the commitment fits what it became.
QByteArray withEvilValue(const QByteArray &content, QRandomGenerator &random)
{
    auto lines = content.split('\n');
    auto &line = lines[random.bounded(int(lines.size()) - 1)];
    QList<std::pair<qsizetype, qsizetype>> values;
    for (auto at = line.indexOf("\":\""); at >= 0; at = line.indexOf("\":\"", at + 3)) {
        auto end = line.indexOf('"', at + 3);
        while (end > 0 && line.at(end - 1) == '\\')
            end = line.indexOf('"', end + 1);
        if (end > 0)
            values.append({at + 2, end + 1 - at - 2});
    }
    if (values.isEmpty())
        return content;
    const auto [from, length] = values.at(random.bounded(int(values.size())));
    line.replace(from, length, asJson(evilTexts().at(random.bounded(int(evilTexts().size())))));
    return lines.join('\n');
}

QByteArray withEvilNumber(QByteArray content, QRandomGenerator &random)
{
    const QByteArrayList numbers{"-1", "0", "2147483648", "1e999", "9999999999999999999999", "true", "null", "[]", "1.5"};
    const QByteArrayList keys{"\"changes\":", "\"templates\":", "\"decisions\":", "\"resolved\":"};
    const auto key = keys.at(random.bounded(int(keys.size())));
    const auto at = content.indexOf(key) + key.size();
    auto end = at;
    while (content.at(end) != ',' && content.at(end) != '}')
        ++end;
    return content.replace(at, end - at, numbers.at(random.bounded(int(numbers.size()))));
}

void forge(CaseFile &file, Role role, const QString &actor, const QString &time, const QList<CellChange> &cells)
{
    CaseChange forged{
        .change = {.id = ChangeId(QUuid::createUuidV5(QUuid(file.dossier.text()), time + cells.value(0).newValue)),
                   .time = time,
                   .action = u"set"_s,
                   .dossier = file.dossier,
                   .actor = actor,
                   .role = role,
                   .cells = cells},
        .salt = QByteArray(saltSize * 2, '0')};
    forged.payload = payloadOf(forged.change);
    forged.commitment = commitmentOf(forged.salt, forged.payload);
    file.changes.append(forged);
}

// A change in the right form, of whatever role, on whatever there may be.
EvilFile forgedChange(const Bait &bait, QRandomGenerator &random)
{
    const QStringList subjects{u"dossier"_s,
                               u"task:accounts.delete"_s,
                               u"task:information.signoff"_s,
                               u"task:exit.talk"_s,
                               u"row:0190a000-0000-7000-8000-000000000000"_s,
                               u"task:alumni.consent"_s,
                               u"person:0190a000-0000-7000-8000-000000000000"_s};
    const QStringList fields{u"kind"_s,
                             u"flags"_s,
                             u"templates"_s,
                             u"sources"_s,
                             u"people.manager"_s,
                             u"hold.reason"_s,
                             u"status"_s,
                             u"signedBy"_s,
                             u"@table"_s,
                             u"@deleted"_s,
                             u"consent"_s,
                             u"oneOff.responsible"_s,
                             u"organisation.missingRoles"_s,
                             u"state"_s,
                             u"lastDay"_s,
                             u"name"_s};
    const QStringList times{u"2026-03-02T10:00:00.000Z"_s, u"2000-01-01T00:00:00.000Z"_s, u"2999-12-31T23:59:59.999Z"_s};
    const QList<Role> roles{Role::Employee, Role::Successor, Role::Manager, Role::Hr, Role::It, Role::Ihh};
    auto file = bait.back;
    const auto pick = [&random](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    forge(file, pick(roles), pick(QStringList{joris, bait.manager, u"Iemand"_s, evilTexts().at(0)}), pick(times),
          {{pick(subjects), pick(fields), QString(), pick(evilTexts()).left(20).remove(QChar(0)), {}}});
    return {.name = u"a forged change"_s, .bytes = required(writeCaseFile(file)), .passphrase = {}, .mustBeRefused = false};
}

EvilFile byChance(const Bait &bait, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto content = contentOf(bait.back);
    switch (random.bounded(4)) {
    case 0:
        return {u"a value that is another"_s, wrappedContent(withEvilValue(content, random)), {}, false};
    case 1:
        return {u"a number that is another"_s, wrappedContent(withEvilNumber(content, random)), {}, false};
    case 2:
        return forgedChange(bait, random);
    default:
        return {u"cut off"_s, wrappedContent(content.first(random.bounded(int(content.size()) - 1))), {}, true};
    }
}

EvilFile ofAnotherDossier(const Bait &bait)
{
    auto content = contentOf(bait.back);
    content.replace(content.indexOf(bait.dossier.text().toUtf8()), 36, "0190a000-0000-7000-8000-000000000001");
    return {u"another dossier on the first line"_s, wrappedContent(content), {}, true};
}

EvilFile withLock(const Bait &bait, const QByteArray &from, const QByteArray &to)
{
    const auto bytes = required(writeCaseFile(bait.back, words));
    auto body = bytes.mid(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1);
    body.replace(body.indexOf(from), from.size(), to);
    return {u"a lock with "_s + QString::fromUtf8(to), enveloped(body), words, true};
}

// All that is known stays; a template with the name and version of a known one says something else.
EvilFile withOtherTemplates(const Bait &bait)
{
    auto file = bait.back;
    for (auto &each : file.templates) {
        auto source = required(publishedTemplate(each.body));
        source.title = {u"Vals"_s, u"False"_s};
        each.body = writeTemplate(source);
    }
    return {u"other templates by a known name"_s, required(writeCaseFile(file)), {}, false};
}

QByteArray manyTimes(const QByteArray &part, int count)
{
    QByteArray all;
    all.reserve(part.size() * count);
    for (int i = 0; i < count; ++i)
        all.append(part);
    return all;
}

QList<std::function<EvilFile()>> bombs()
{
    const auto bomb = [](const QString &name, const QByteArray &unit, int count) {
        return [=] { return EvilFile{name, wrappedContent(manyTimes(unit, count)), {}, true}; };
    };
    return {bomb(u"300 MiB of spaces"_s, QByteArray(mebibyte, ' '), 300),
            bomb(u"300 MiB of line ends"_s, QByteArray(mebibyte, '\n'), 300),
            bomb(u"20 MiB in one line"_s, QByteArray(mebibyte, '['), 20),
            bomb(u"a line of 3 MiB of braces"_s, QByteArray("{\"a\":"), 600'000),
            bomb(u"a line with one key again and again"_s, QByteArray("\"a\":1,"), 300'000),
            [] {
                return EvilFile{u"a packed bomb in a bomb"_s,
                                enveloped("{}\n" + packed(packed(QByteArray(30 * mebibyte, 'x')))),
                                {},
                                true};
            },
            [] {
                return EvilFile{u"longer than allowed"_s, enveloped(QByteArray(40 * mebibyte, 'x')), {}, true};
            },
            [] {
                return EvilFile{u"a header without end"_s, enveloped(QByteArray(mebibyte, '{')), {}, true};
            }};
}

QList<std::function<EvilFile()>> broken(const Bait &bait)
{
    QList<std::function<EvilFile()>> files;
    for (const auto &[from, to] : QList<std::pair<QByteArray, QByteArray>>{{"\"memory\":64", "\"memory\":999999"},
                                                                           {"\"memory\":64", "\"memory\":256"},
                                                                           {"\"memory\":64", "\"memory\":-1"},
                                                                           {"\"passes\":4", "\"passes\":1000000"},
                                                                           {"\"passes\":4", "\"passes\":10"},
                                                                           {"\"passes\":4", "\"passes\":0"},
                                                                           {"argon2id13", "argon2id99"},
                                                                           {"\"salt\":\"", "\"salt\":\"zz"}})
        files.append([=] { return withLock(bait, from, to); });
    files.append([=] { return ofAnotherDossier(bait); });
    files.append([=] { return withOtherTemplates(bait); });
    for (const QByteArray &version : {QByteArray("2.0"), QByteArray("9999.0"), QByteArray("0.1"), QByteArray("1.99999")})
        files.append([=] {
            return EvilFile{u"version "_s + QString::fromLatin1(version),
                            enveloped("{}\n" + packed(contentOf(bait.back)), version),
                            {},
                            true};
        });
    for (const QByteArray &other : {QByteArray("PK\x03\x04"), QByteArray("SQLite format 3\0", 16), QByteArray()})
        files.append([=] { return EvilFile{u"another format"_s, other + QByteArray(5'000, '\0'), {}, true}; });
    return files;
}

} // namespace

Bait evilBait(const QString &folder)
{
    const QString file = folder + u"/bait.vwz"_s;
    Bait bait{.file = file, .manager = u"Sanne Verhoeven"_s, .today = today, .dossier = {}, .back = {}};
    QFile description(QStringLiteral(TEST_DATA "/dossiers/joris-van-leeuwen.json"));
    if (!description.open(QIODevice::ReadOnly))
        giveUp(u"no description of a departure"_s);
    const auto request = required(readDossierFile(description.readAll()));
    const auto manager =
        required(Workspace::create({.database = file}, *request.organisation, {Role::Manager, bait.manager, today}));
    bait.dossier = required(manager->startDossier(request));
    const auto sent = required(manager->exportCase(bait.dossier, {.role = Role::Employee, .name = joris}));
    const auto employee = required(
        Workspace::create({.database = folder + u"/employee.vwz"_s}, organisationIn(sent), {Role::Employee, joris, today}));
    required(employee->importCase(sent));
    required(employee->addRow(bait.dossier, u"matters"_s, {{u"title"_s, u"Dijk"_s}, {u"state"_s, u"Loopt"_s}}));
    required(employee->setTask(bait.dossier, u"information.file_to_dms"_s, {.note = u"Bijna klaar"_s}));
    bait.back = required(employee->exportCase(bait.dossier, {.role = Role::Manager, .name = bait.manager}));
    return bait;
}

QList<std::function<EvilFile()>> evilFiles(const Bait &bait, quint32 seed, int count, bool isControl)
{
    auto files = bombs() + broken(bait);
    for (int i = 0; i < count; ++i)
        files.append([=] { return byChance(bait, seed + quint32(i)); });
    if (isControl)
        files.prepend([=] { return EvilFile{u"an ordinary file"_s, required(writeCaseFile(bait.back)), {}, true}; });
    return files;
}

} // namespace faults
