// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/duration.h"
#include "core/report/parts.h"
#include "core/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString inWords(const ReportScope &scope, const Duration &term)
{
    QStringList parts;
    const auto add = [&](int number, Phrase one, Phrase many) {
        if (number > 0)
            parts.append(scope.count(number, one, many));
    };
    add(term.years, Phrase::YearOne, Phrase::YearMany);
    add(term.months, Phrase::MonthOne, Phrase::MonthMany);
    add(term.weeks, Phrase::WeekOne, Phrase::WeekMany);
    add(term.days, Phrase::DayOne, Phrase::DayMany);
    return scope.list(parts);
}

QString keepText(const ReportScope &scope)
{
    const auto term = Duration::fromText(scope.retention());
    const auto from = scope.dates().at(Anchor::EmploymentEnd);
    if (!term || !from.isValid())
        return scope.say(Phrase::KeepUndecided);
    const auto until = term->after(from);
    const auto text = scope.say(Phrase::KeepUntil, {shortDate(until), inWords(scope, *term), shortDate(from)});
    return until < scope.today() ? QString(text % u' ' % scope.say(Phrase::KeepPast)) : text;
}

} // namespace

QString holdText(const ReportScope &scope)
{
    const auto hold = scope.hold();
    if (!hold)
        return scope.isHeld() ? scope.say(Phrase::HoldOnly) : QString();
    QStringList lines{scope.say(Phrase::Hold, {shortDate(hold->since), isolated(hold->reason)})};
    if (!hold->reference.isEmpty())
        lines.append(scope.say(Phrase::HoldReference, {isolated(hold->reference)}));
    if (!hold->by.isEmpty())
        lines.append(scope.say(Phrase::HoldBy, {isolated(hold->by)}));
    return lines.join(u'\n');
}

PartBlocks retentionPart(const ReportScope &scope)
{
    QList<Block> blocks{Paragraph{.text = keepText(scope)}};
    if (scope.isHeld())
        blocks.append(Paragraph{.text = scope.say(Phrase::HoldKeeps), .strong = true});
    return blocks;
}

} // namespace core
