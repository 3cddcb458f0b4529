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

QJsonObject toJson(const CellChange &cell)
{
    return {{u"subject"_s, cell.subject},
            {u"field"_s, cell.field},
            {u"old"_s, cell.oldValue},
            {u"new"_s, cell.newValue},
            {u"base"_s, cell.base.text()}};
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

QByteArray payloadOf(const Change &change)
{
    QJsonArray cells;
    for (const auto &cell : change.cells)
        cells.append(toJson(cell));
    const QJsonObject json{{u"id"_s, change.id.text()},
                           {u"time"_s, change.time},
                           {u"action"_s, change.action},
                           {u"dossier"_s, change.dossier.text()},
                           {u"actor"_s, change.actor},
                           {u"role"_s, toKey(change.role)},
                           {u"onBehalfOf"_s, change.onBehalfOf ? toKey(*change.onBehalfOf) : QString()},
                           {u"cells"_s, cells}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
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
                  .onBehalfOf = fromKey<Role>(json[u"onBehalfOf"_s].toString())};
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
