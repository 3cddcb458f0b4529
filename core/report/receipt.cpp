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

QString statement(const ReportScope &scope, const QList<Row> &rows)
{
    const auto missing =
        std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.cells.value(u"returnedOn"_s).isEmpty(); });
    const auto count =
        missing == 0 ? scope.say(Phrase::AllIsBack) : scope.count(missing, Phrase::NotBackOne, Phrase::NotBackMany);
    return count % u' ' % scope.say(Phrase::ReceiptStatement);
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
    const auto &layout = receiptLayout();
    const auto *table = scope.table(QStringView(layout.table));
    const auto rows = scope.rows(QStringView(layout.table));
    if (table == nullptr || rows.isEmpty())
        return {Paragraph{.text = scope.say(Phrase::NothingLent)}};
    return {Paragraph{.text = statement(scope, rows)}, rowTable(scope, *table, layout, rows),
            Heading{.level = 1, .text = nameOf(Part::Signatures).in(scope.language())}, giver(scope), receiver(scope)};
}

} // namespace core
