// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// ISO 8601, as far as legal terms need it: whole years, months, weeks, days.
struct Duration
{
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    bool isEmpty() const { return years == 0 && months == 0 && weeks == 0 && days == 0; }
    QDate after(QDate day) const { return day.addYears(years).addMonths(months).addDays(weeks * 7 + days); }
};

Duration readTerm(const QString &text)
{
    static const QRegularExpression pattern(u"^P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?$"_s);
    const auto match = pattern.match(text);
    const auto part = [&](int group) { return match.captured(group).toInt(); };
    return {.years = part(1), .months = part(2), .weeks = part(3), .days = part(4)};
}

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
    const auto term = readTerm(scope.retention());
    const auto from = scope.dates().at(Anchor::EmploymentEnd);
    if (term.isEmpty() || !from.isValid())
        return scope.say(Phrase::KeepUndecided);
    const auto until = term.after(from);
    const auto text = scope.say(Phrase::KeepUntil, {shortDate(until), inWords(scope, term), shortDate(from)});
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
