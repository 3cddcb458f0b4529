// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isOut(const Row &row)
{
    return row.cells.value(u"returnedOn"_s).isEmpty();
}

// Tasks of handing things in that nobody has finished: a list with only dates may still lack a whole thing.
QString openReturns(const ReportScope &scope, QStringView assets)
{
    QStringList open;
    for (const auto &task : scope.tasks()) {
        const auto &rule = task.item.rows;
        if (task.isOpen() && rule && rule->table == assets && rule->filled.contains(u"returnedOn"_s))
            open.append(task.key());
    }
    return open.isEmpty() ? QString() : scope.say(Phrase::ReturnOpen, {titlesOf(scope, open)});
}

QString statement(const ReportScope &scope, const QList<Row> &rows)
{
    const auto missing = std::ranges::count_if(rows, isOut);
    QStringList sentences;
    if (rows.isEmpty())
        sentences.append(scope.say(Phrase::NothingLent));
    else if (missing == 0)
        sentences.append(scope.say(Phrase::AllIsBack));
    else
        sentences.append(scope.count(missing, Phrase::NotBackOne, Phrase::NotBackMany));
    sentences << openReturns(scope, receiptLayout().table) << scope.say(Phrase::ReceiptStatement);
    if (scope.form(receiptLayout().table) != nullptr)
        sentences.append(scope.say(Phrase::FillInRows));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

// The cell of the date stays empty to write in, so the mark stands with the thing itself.
void markWhatIsOut(const ReportScope &scope, ReportTable &table, const QList<Row> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto &thing = table.rows[i].cells.first();
        if (isOut(rows.at(i)))
            thing.detail += (thing.detail.isEmpty() ? u""_s : u" · "_s) + scope.say(Phrase::NotBack);
    }
}

ReportTable lentTable(const ReportScope &scope, const Table &table, const QList<Row> &rows)
{
    auto built = rowTable(scope, table, receiptLayout(), rows);
    markWhatIsOut(scope, built, rows);
    built.rows += rowsToWriteIn(built.headers.size());
    return built;
}

// Of somebody who died, another person hands the things in.
SignatureLine giver(const ReportScope &scope)
{
    const auto name = scope.nameOf(Role::Employee);
    const bool isEmployee = !scope.concernsDeath() && !name.isEmpty();
    return {.who = isEmployee ? scope.role(Role::Employee) % ": "_L1 % isolated(name) : scope.say(Phrase::WhoHandsIn),
            .statement = scope.say(Phrase::HandedIn),
            .fields = signatureFields(scope)};
}

SignatureLine receiver(const ReportScope &scope)
{
    return {
        .who = scope.say(Phrase::WhoReceives), .statement = scope.say(Phrase::Received), .fields = signatureFields(scope)};
}

} // namespace

QList<Block> receipt(const ReportScope &scope)
{
    const QStringView assets(receiptLayout().table);
    const auto rows = scope.rows(assets);
    QList<Block> blocks{Paragraph{.text = statement(scope, rows)}};
    if (const auto *table = scope.form(assets))
        blocks.append(lentTable(scope, *table, rows));
    blocks.append({Heading{.level = 1, .text = nameOf(Part::Signatures).in(scope.language())}, giver(scope), receiver(scope)});
    return blocks;
}

} // namespace core
