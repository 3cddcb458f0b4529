// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/casefile.h"

#include "core/domain/cleantext.h"
#include "core/exchange/changecheck.h"
#include "core/exchange/envelope.h"
#include "core/json/jsonreader.h"
#include "core/storage/chain.h"
#include "core/templates/library.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int maxTemplates = 40;
constexpr int maxChanges = 50'000;
constexpr qsizetype maxLine = 2 * 1024 * 1024;
constexpr int maxDepth = 3;
constexpr int digestDigits = 64;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const CaseParty &party)
{
    return {{u"role"_s, toKey(party.role)}, {u"name"_s, party.name}};
}

QJsonObject manifestOf(const CaseFile &file)
{
    return {{u"dossier"_s, file.dossier.text()}, {u"for"_s, toJson(file.reader)},
            {u"from"_s, toJson(file.sender)},    {u"made"_s, file.madeAt},
            {u"resolved"_s, file.isResolved},    {u"asOf"_s, file.asOf},
            {u"decisions"_s, file.decisions},    {u"templates"_s, file.templates.size()},
            {u"changes"_s, file.changes.size()}};
}

// The content, a line at a time: what a line may cost is known before it is read.
class Lines
{
public:
    Lines(const QByteArray &content, int minor, QList<Problem> &problems)
        : m_content(content), m_minor(minor), m_problems(problems)
    {}

    CaseFile read()
    {
        CaseFile file = readManifest(next(u"manifest"_s));
        for (int i = 0; i < m_templates && m_problems.isEmpty(); ++i)
            file.templates.append(readTemplateLine(next(u"templates[%1]"_s.arg(i))));
        for (int i = 0; i < m_changes && m_problems.isEmpty(); ++i)
            file.changes.append(readChangeLine(next(u"changes[%1]"_s.arg(i)), file));
        if (m_problems.isEmpty() && m_at != m_content.size())
            m_problems.append({u"changes"_s, Problem::Kind::TooLarge, {QString::number(m_changes)}});
        return file;
    }

private:
    JsonPlace next(const QString &path)
    {
        const auto end = m_content.indexOf('\n', m_at);
        if (end < 0) {
            m_problems.append({path, Problem::Kind::Missing, {}});
            return {.path = path, .isReported = true};
        }
        QList<Problem> found;
        const auto object = parseJson(m_content.mid(m_at, end - m_at), {.maxBytes = maxLine, .maxDepth = maxDepth}, found);
        m_at = end + 1;
        for (auto &problem : found)
            problem.path = problem.path.isEmpty() ? path : QString(path % u'.' % problem.path);
        m_problems += found;
        if (!object)
            return {.path = path, .isReported = true};
        return {.value = *object, .path = path};
    }

    // What a newer minor version adds is passed over.
    void passOver(ObjectReader &reader) const
    {
        if (m_minor <= caseFileMinor)
            return;
        for (const auto &key : reader.keys())
            reader.has(key) ? void(reader.at(key)) : void();
    }

    CaseParty readParty(const JsonPlace &place)
    {
        ObjectReader reader(place, m_problems);
        passOver(reader);
        return {.role = reader.enumeration<Role>(u"role").value_or(Role::Manager),
                .name = reader.text(u"name", Presence::Optional)};
    }

    CaseFile readManifest(const JsonPlace &place)
    {
        ObjectReader reader(place, m_problems);
        passOver(reader);
        CaseFile file{.dossier = DossierId::fromText(reader.text(u"dossier")),
                      .reader = readParty(reader.at(u"for")),
                      .sender = readParty(reader.at(u"from")),
                      .madeAt = reader.text(u"made"),
                      .isResolved = reader.boolean(u"resolved", Presence::Required),
                      .asOf = reader.text(u"asOf"),
                      .decisions = reader.integer(u"decisions", {0, maxChanges}, Presence::Optional).value_or(0)};
        m_templates = reader.integer(u"templates", {0, maxTemplates}).value_or(0);
        m_changes = reader.integer(u"changes", {1, maxChanges}).value_or(0);
        if (file.dossier.isNull() && !place.isReported)
            reader.report(u"dossier", Problem::Kind::UnknownReference, {QString()});
        for (const auto &[key, time] : {std::pair(u"made", &file.madeAt), std::pair(u"asOf", &file.asOf)}) {
            if (!place.isReported && !isTimeOfChange(*time))
                reader.report(key, Problem::Kind::NotADate, {shown(*time)});
        }
        return file;
    }

    CaseTemplate readTemplateLine(const JsonPlace &place)
    {
        ObjectReader reader(place, m_problems);
        passOver(reader);
        CaseTemplate result{.body = reader.at(u"body").value.toString().toUtf8()};
        if (place.isReported)
            return result;
        const auto source = publishedTemplate(result.body);
        if (source) {
            result.ref = {.id = source->id, .version = source->version};
            return result;
        }
        for (auto problem : source.error().problems) {
            problem.path = reader.pathOf(u"body") % u'.' % problem.path;
            m_problems.append(problem);
        }
        return result;
    }

    CaseChange readChangeLine(const JsonPlace &place, const CaseFile &file)
    {
        ObjectReader reader(place, m_problems);
        passOver(reader);
        CaseChange result{.payload = reader.at(u"payload").value.toString().toUtf8(),
                          .salt = readHex(reader, u"salt", saltSize * 2),
                          .commitment = readHex(reader, u"commitment", digestDigits)};
        if (place.isReported)
            return result;
        const auto change = changeFromPayload(result.payload);
        // One form only: nothing stands in it that this program does not read.
        const bool isCanonical = change && (m_minor > caseFileMinor || payloadOf(*change) == result.payload);
        if (!isCanonical)
            reader.report(u"payload", Problem::Kind::WrongType, {u"object"_s});
        else if (const auto fault = faultIn(*change, file.dossier))
            m_problems.append({reader.pathOf(u"payload") % u'.' % fault->path, fault->kind, fault->about});
        result.change = change.value_or(Change());
        return result;
    }

    QByteArray readHex(ObjectReader &reader, QStringView key, int digits)
    {
        const auto text = reader.text(key).toLatin1();
        if (!text.isEmpty() && (text.size() != digits || QByteArray::fromHex(text).toHex() != text))
            reader.report(key, Problem::Kind::UnknownValue, {shown(QString::fromLatin1(text)), u"0-9, a-f"_s});
        return text;
    }

    const QByteArray &m_content;
    int m_minor;
    QList<Problem> &m_problems;
    qsizetype m_at = 0;
    int m_templates = 0;
    int m_changes = 0;
};

} // namespace

Result<QByteArray> writeCaseFile(const CaseFile &file, const QString &passphrase)
{
    QByteArray content = lineOf(manifestOf(file));
    for (const auto &source : file.templates)
        content.append(lineOf({{u"body"_s, QString::fromUtf8(source.body)}}));
    for (const auto &entry : file.changes) {
        content.append(lineOf({{u"payload"_s, QString::fromUtf8(entry.payload)},
                               {u"salt"_s, QString::fromLatin1(entry.salt)},
                               {u"commitment"_s, QString::fromLatin1(entry.commitment)}}));
    }
    return wrapped(content, passphrase);
}

Result<CaseFile> readCaseFile(const QByteArray &bytes, const QString &passphrase)
{
    const auto inside = unwrapped(bytes, passphrase);
    if (!inside)
        return Unexpected{inside.error()};
    QList<Problem> problems;
    auto file = Lines(inside->content, inside->minor, problems).read();
    if (!problems.isEmpty())
        return fail(problems);
    return file;
}

} // namespace core
