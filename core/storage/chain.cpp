// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/chain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// JSON (RFC 8259) as UTF-8; only quotes, backslashes and control characters are escaped.
void appendText(QByteArray &json, const QString &text)
{
    json.append('"');
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            json.append('\\').append(byte);
        else if (byte == '\n')
            json.append("\\n");
        else if (static_cast<unsigned char>(byte) < 0x20)
            json.append("\\u00").append(QByteArray(1, byte).toHex());
        else
            json.append(byte);
    }
    json.append('"');
}

struct Member
{
    const char *key;
    QString value;
};

// The keys are written as they come: in the order of the alphabet.
void appendMembers(QByteArray &json, std::initializer_list<Member> members)
{
    const char *separator = "";
    for (const auto &[key, value] : members) {
        json.append(separator).append('"').append(key).append("\":");
        appendText(json, value);
        separator = ",";
    }
}

void appendCell(QByteArray &json, const CellChange &cell)
{
    json.append('{');
    appendMembers(json, {{"base", cell.base.text()},
                         {"field", cell.field},
                         {"new", cell.newValue},
                         {"old", cell.oldValue},
                         {"subject", cell.subject}});
    json.append('}');
}

CellChange cellFrom(const QJsonObject &json)
{
    return {.subject = json[u"subject"_s].toString(),
            .field = json[u"field"_s].toString(),
            .oldValue = json[u"old"_s].toString(),
            .newValue = json[u"new"_s].toString(),
            .base = ChangeId::fromText(json[u"base"_s].toString())};
}

} // namespace

// Written here and not by QJsonDocument, which takes most of the time of storing a change.
QByteArray payloadOf(const Change &change)
{
    QByteArray json("{");
    appendMembers(json, {{"action", change.action}, {"actor", change.actor}});
    json.append(",\"cells\":[");
    const char *separator = "";
    for (const auto &cell : change.cells) {
        json.append(separator);
        appendCell(json, cell);
        separator = ",";
    }
    json.append("],");
    appendMembers(json, {{"dossier", change.dossier.text()},
                         {"id", change.id.text()},
                         {"onBehalfOf", change.onBehalfOf ? toKey(*change.onBehalfOf) : QString()}});
    json.append(',');
    if (!change.partOf.isNull()) {
        appendMembers(json, {{"partOf", change.partOf.text()}});
        json.append(',');
    }
    appendMembers(json, {{"role", toKey(change.role)},
                         {"time", change.time}});
    return json.append('}');
}

std::optional<Change> changeFromPayload(const QByteArray &payload)
{
    const auto document = QJsonDocument::fromJson(payload);
    const auto json = document.object();
    const auto role = fromKey<Role>(json[u"role"_s].toString());
    if (!document.isObject() || !role)
        return {};
    Change change{.id = ChangeId::fromText(json[u"id"_s].toString()),
                  .time = json[u"time"_s].toString(),
                  .action = json[u"action"_s].toString(),
                  .dossier = DossierId::fromText(json[u"dossier"_s].toString()),
                  .actor = json[u"actor"_s].toString(),
                  .role = *role,
                  .onBehalfOf = fromKey<Role>(json[u"onBehalfOf"_s].toString()),
                  .cells = {},
                  .partOf = ChangeId::fromText(json[u"partOf"_s].toString())};
    for (const auto &cell : json[u"cells"_s].toArray())
        change.cells.append(cellFrom(cell.toObject()));
    return change;
}

QByteArray commitmentOf(const QByteArray &saltHex, const QByteArray &payload)
{
    const auto salt = QByteArray::fromHex(saltHex);
    return QMessageAuthenticationCode::hash(payload, salt, QCryptographicHash::Sha256).toHex();
}

QByteArray linkOf(const ChainHead &previous, const Change &change, const QByteArray &commitment)
{
    const QByteArrayList parts{QByteArray::number(chainVersion),
                               previous.link,
                               QByteArray::number(previous.seq + 1),
                               change.id.text().toUtf8(),
                               change.time.toUtf8(),
                               change.action.toUtf8(),
                               change.dossier.text().toUtf8(),
                               commitment};
    return QCryptographicHash::hash(parts.join('|'), QCryptographicHash::Sha256).toHex();
}

} // namespace core
