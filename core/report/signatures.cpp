// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/signing.h"
#include "core/report/parts.h"
#include "core/report/reporttext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array signers{Role::Employee, Role::Manager, Role::Successor};

const Task *signatureTask(const ReportScope &scope, Role signer)
{
    const auto item = signatureItem(signer);
    return item ? scope.task(*item) : nullptr;
}

// Kept as "item|role|name|date". A point that this report may not tell about is left out; see signedText().
QStringList openPointsOf(const ReportScope &scope, const Signature &signature)
{
    QStringList points;
    for (const auto &point : signature.openPoints) {
        const auto *task = scope.task(point.section(u'|', 0, 0));
        if (task == nullptr)
            continue;
        const auto role = fromKey<Role>(point.section(u'|', 1, 1));
        const auto name = point.section(u'|', 2, 2);
        QStringList about{name.isEmpty() && role ? scope.role(*role) : isolated(name)};
        about.append(shortDate(QDate::fromString(point.section(u'|', 3, 3), Qt::ISODate)));
        about.removeAll(QString());
        points.append(isolated(scope.title(*task)) % " ("_L1 % about.join(", "_L1) % u')');
    }
    return points;
}

QString moment(const Signature &signature)
{
    const auto at = QDateTime::fromString(signature.at, Qt::ISODateWithMs);
    return at.isValid() ? utcMoment(at) : signature.at;
}

bool isAwaited(const Task &task)
{
    const auto &signature = task.state.signature;
    return !signature.isSigned() && signature.refusal.isEmpty() && task.state.status != Status::NotApplicable;
}

// With all points that were open then: who signed knew of those that this report leaves out.
QString signedText(const ReportScope &scope, const Signature &signature, qsizetype told)
{
    const auto all = signature.openPoints.size();
    const QStringList facts{isolated(signature.by), moment(signature), QString::number(all)};
    const auto phrase = all == 0 ? Phrase::SignedBy : all == 1 ? Phrase::SignedWithOne : Phrase::SignedWithMany;
    auto text = scope.say(phrase, facts);
    if (all > told)
        text += scope.say(Phrase::PointsElsewhere, {QString::number(all - told)});
    return text + (told == 0 ? u'.' : u':');
}

// What the signer confirmed before signing, as she reads it: "Ik heb ingevuld wat ik weet."
QString confirmed(const ReportScope &scope, Role signer)
{
    QString sentences;
    for (const auto &task : scope.tasks()) {
        if (task.item.kind == ItemKind::Statement && task.responsible == signer && task.state.status == Status::Done)
            sentences += isolated(scope.title(task)) % ". "_L1;
    }
    return sentences;
}

// The note of the task that somebody signs with.
QString remark(const ReportScope &scope, const Task &task)
{
    const auto note = task.state.note.simplified();
    return note.isEmpty() ? QString() : QString(scope.say(Phrase::Remark, {isolated(note)}) % u' ');
}

QString statement(const ReportScope &scope, const Task &task, qsizetype told)
{
    const auto &signature = task.state.signature;
    const QStringList facts{isolated(signature.by), moment(signature)};
    if (!signature.refusal.isEmpty())
        return scope.say(Phrase::Refused, {facts.at(0), facts.at(1), isolated(signature.refusal)});
    if (signature.isSigned())
        return confirmed(scope, task.responsible) % remark(scope, task) % signedText(scope, signature, told);
    if (task.state.status == Status::NotApplicable)
        return scope.say(Phrase::NotNeeded, {isolated(task.state.reason)});
    return scope.say(scope.isClosed() ? Phrase::NeverSigned : Phrase::NotSigned);
}

SignatureLine line(const ReportScope &scope, const Task &task, Role signer)
{
    const auto name = scope.nameOf(signer);
    const auto points = task.state.signature.isSigned() ? openPointsOf(scope, task.state.signature) : QStringList();
    return {.who = name.isEmpty() ? scope.role(signer) : scope.role(signer) % ": "_L1 % isolated(name),
            .statement = statement(scope, task, points.size()),
            .openPoints = points,
            .fields = isAwaited(task) && !scope.isClosed() ? signatureFields(scope) : QStringList()};
}

} // namespace

QStringList signatureFields(const ReportScope &scope)
{
    return {scope.say(Phrase::ColumnName), scope.say(Phrase::OnDate), scope.say(Phrase::HandSignature)};
}

bool isFinal(const ReportScope &scope)
{
    int needed = 0;
    for (const auto signer : signers) {
        const auto *task = signatureTask(scope, signer);
        if (task == nullptr || task->state.status == Status::NotApplicable)
            continue;
        if (!task->state.signature.isSigned())
            return false;
        ++needed;
    }
    return needed > 0;
}

PartBlocks signaturesPart(const ReportScope &scope)
{
    QList<Block> blocks;
    for (const auto signer : signers) {
        if (const auto *task = signatureTask(scope, signer))
            blocks.append(line(scope, *task, signer));
    }
    if (blocks.isEmpty())
        return {};
    if (scope.changedAfterSigning())
        blocks.prepend(Paragraph{.text = scope.say(Phrase::ChangedSince), .strong = true});
    blocks.append(Paragraph{.text = scope.say(Phrase::NotQualified)});
    return blocks;
}

} // namespace core
