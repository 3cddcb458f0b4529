// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/signing.h"

#include "core/domain/celllists.h"
#include "core/domain/itemkeys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonObject contentOf(const Row &row)
{
    QJsonObject cells;
    for (auto it = row.cells.begin(); it != row.cells.end(); ++it) {
        if (!isReceiversColumn(it.key()) && !it.value().isEmpty())
            cells.insert(it.key(), it.value());
    }
    return {{u"id"_s, row.id.text()}, {u"table"_s, row.table}, {u"cells"_s, cells}};
}

QJsonObject contentOf(const Task &task)
{
    const auto &state = task.state;
    return {{u"item"_s, task.key()},      {u"status"_s, toKey(state.status)},
            {u"reason"_s, state.reason},  {u"note"_s, state.note},
            {u"place"_s, state.place},    {u"alreadySafe"_s, state.alreadySafe},
            {u"person"_s, state.person},  {u"choice"_s, state.choice},
            {u"date"_s, state.date.toString(Qt::ISODate)}};
}

bool isInHandedOverTable(const Row &row, const QList<Task> &tasks)
{
    return std::any_of(tasks.begin(), tasks.end(),
                       [&](const Task &task) { return isHandedOver(task.item) && usesTable(task.item, row.table); });
}

bool isOwnDuty(const Task &task, Role signer)
{
    const bool counts = task.key().startsWith("information."_L1) || task.key().startsWith("accounts."_L1);
    return counts && task.responsible == signer && !task.item.isOnRequest() && task.key() != signatureItem(signer);
}

bool isDue(const Task &task, QDate today)
{
    return task.due.date.isValid() && task.due.date <= today;
}

} // namespace

std::optional<QLatin1StringView> signatureItem(Role role)
{
    if (role == Role::Employee)
        return itemkeys::employeeSign;
    if (role == Role::Manager)
        return itemkeys::signoff;
    if (role == Role::Successor)
        return itemkeys::accept;
    return {};
}

Action signAction(Role role)
{
    return role == Role::Manager ? Action::SignAsManager
        : role == Role::Successor ? Action::SignAsSuccessor
                                  : Action::SignAsEmployee;
}

bool isHandedOver(const Item &item)
{
    using enum Chapter;
    if (item.key == itemkeys::holdCheck)
        return false; // asked again until the last account is gone; that changes nothing of what was handed over
    return item.chapter == Matters || item.chapter == Information || item.chapter == Contacts || item.chapter == Knowledge;
}

QStringList finishedHandover(const QList<Task> &tasks)
{
    QStringList keys;
    for (const auto &task : tasks) {
        if (isHandedOver(task.item) && !task.isOpen())
            keys.append(task.key());
    }
    return keys;
}

QString handoverHash(const DossierRecord &record, const QList<Task> &tasks, const QStringList &items)
{
    auto byId = record.rows; // the order in which somebody put them is not what is signed
    std::ranges::sort(byId, {}, &Row::id);
    QJsonArray rows;
    for (const auto &row : std::as_const(byId)) {
        if (isInHandedOverTable(row, tasks))
            rows.append(contentOf(row));
    }
    QJsonArray finished;
    for (const auto &task : tasks) {
        if (items.contains(task.key()))
            finished.append(contentOf(task));
    }
    const QJsonObject content{{u"rows"_s, rows}, {u"tasks"_s, finished}};
    const auto bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList blocksSigning(const QList<Task> &tasks, Role signer, QDate today)
{
    QStringList keys;
    for (const auto &task : tasks) {
        if (task.isOpen() && isOwnDuty(task, signer) && isDue(task, today))
            keys.append(task.key());
    }
    return keys;
}

QStringList openPoints(const QList<Task> &tasks, const Dossier &dossier, Role signer)
{
    QStringList points;
    for (const auto &task : tasks) {
        if (!task.isOpen() || !task.isVisibleTo(signer) || task.key() == signatureItem(signer))
            continue;
        const QStringList parts{task.key(), toKey(task.responsible), dossier.nameOf(task.responsible).remove(u'|'),
                                task.due.date.toString(Qt::ISODate)};
        points.append(parts.join(u'|'));
    }
    return inOrder(u"openPoints"_s, points);
}

const Signature *standingSignature(const QList<Task> &tasks, Role role)
{
    for (const auto &task : tasks) {
        if (signatureItem(role) == task.key() && task.state.signature.isSigned())
            return &task.state.signature;
    }
    return nullptr;
}

RoleSet awaitedSigners(const Dossier &dossier, const QList<Task> &tasks)
{
    if (dossier.state != DossierState::Running || !standingSignature(tasks, Role::Employee))
        return {};
    RoleSet awaited;
    for (const auto &task : tasks) {
        if (task.responsible != Role::Employee && task.isOpen() && signatureItem(task.responsible) == task.key())
            awaited.insert(task.responsible);
    }
    return awaited;
}

bool changedAfterSigning(const DossierRecord &record, const QList<Task> &tasks)
{
    const auto *signature = standingSignature(tasks, Role::Employee);
    return signature && handoverHash(record, tasks, signature->items) != signature->contentHash;
}

} // namespace core
