// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/conflictwords.h"

#include "app/models/dossiersummary.h"
#include "app/models/historyfields.h"
#include "app/models/historywords.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

QString whoMade(const core::ConflictSide &side)
{
    const auto name = oneLine(side.actor).isEmpty() ? DifferenceText::tr("somebody without a name") : oneLine(side.actor);
    if (!side.onBehalfOf)
        return filledIn(DifferenceText::tr("%1 (%2)"), {name, labelOf(side.role)});
    //: %1: a name; %2 and %3: roles
    return filledIn(DifferenceText::tr("%1 (%2, on behalf of %3)"), {name, labelOf(side.role), labelOf(*side.onBehalfOf)});
}

QString whenMade(const core::ConflictSide &side)
{
    const auto at = QDateTime::fromString(side.time, Qt::ISODateWithMs).toLocalTime();
    //: %1: a day; %2: a time
    return filledIn(DifferenceText::tr("%1 at %2"), {weekdayDateShort(at.date()), at.time().toString(u"HH:mm"_s)});
}

// As the history says it, of this one cell.
HistoryCell cellIn(const HistoryWords &words, const core::Conflict &conflict, const QString &value)
{
    const auto entry = words.entryOf({.cells = {{.subject = conflict.subject, .field = conflict.field, .newValue = value}}});
    if (!entry.cells.isEmpty())
        return entry.cells.first();
    return {DifferenceText::tr("This dossier"), dossierFieldName(conflict.field), {}, value};
}

QString valueOf(const HistoryWords &words, const core::Conflict &conflict, const core::ConflictSide &side)
{
    if (conflict.field == core::rowDeletedField())
        return side.value.isEmpty() ? DifferenceText::tr("Keep the row") : DifferenceText::tr("Remove the row");
    const auto value = cellIn(words, conflict, side.value).to;
    return value.isEmpty() ? DifferenceText::tr("(empty)") : value;
}

// Whoever wrote it may choose as well.
QString whoMayChoose(const core::Conflict &conflict)
{
    QStringList roles;
    for (const auto &side : conflict.sides) {
        const auto role = labelOf(side.onBehalfOf.value_or(side.role));
        if (!roles.contains(role))
            roles.append(role);
    }
    return listed(roles);
}

QString whyNot(const core::Conflict &conflict, const core::DossierView &view)
{
    if (conflict.mayChoose)
        return {};
    if (view.isReadOnly)
        return DifferenceText::tr("You can only read this file, so you cannot choose here.");
    if (!view.boundTo.isEmpty())
        return boundText(view);
    return filledIn(DifferenceText::tr("Your role cannot change this. This role chooses: %1."), {whoMayChoose(conflict)});
}

} // namespace

QString Difference::title() const
{
    return filledIn(DifferenceText::tr("%1, %2"), {about, name});
}

QList<Difference> differencesOf(const QList<core::Conflict> &conflicts, const core::DossierView &view,
                                const QList<core::Change> &history)
{
    const HistoryWords words(view, history);
    QList<Difference> all;
    for (const auto &conflict : conflicts) {
        const auto first = cellIn(words, conflict, conflict.sides.isEmpty() ? QString() : conflict.sides.first().value);
        const bool isRow = conflict.field == core::rowDeletedField();
        Difference difference{.subject = conflict.subject,
                              .field = conflict.field,
                              .about = first.about,
                              .name = isRow ? DifferenceText::tr("removed or kept") : first.field,
                              .whyNot = whyNot(conflict, view)};
        for (const auto &side : conflict.sides)
            difference.sides.append({.change = side.change,
                                     .value = valueOf(words, conflict, side),
                                     .who = whoMade(side),
                                     .when = whenMade(side),
                                     .stands = side.stands});
        all.append(difference);
    }
    return all;
}

QString differenceCount(int count)
{
    return DifferenceText::tr("%n difference(s)", nullptr, count);
}

} // namespace app
