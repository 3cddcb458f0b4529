// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/changecheck.h"

#include "core/domain/cleantext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype maxCells = 20'000;
constexpr qsizetype maxName = 1'000;
constexpr qsizetype maxValue = 200'000; // the tasks that a signature names are more than one text

bool isSubject(const QString &subject)
{
    static const QRegularExpression task(u"^task:[A-Za-z][A-Za-z0-9_]{0,63}\\.[A-Za-z0-9_-]{1,80}$"_s);
    const auto id = subject.mid(subject.indexOf(u':') + 1);
    if (subject.startsWith("row:"_L1))
        return RowId::fromText(id).text() == id && !id.isEmpty();
    if (subject.startsWith("person:"_L1))
        return PersonId::fromText(id).text() == id && !id.isEmpty();
    return subject == dossierSubject() || task.match(subject).hasMatch();
}

bool isField(const QString &field)
{
    static const QRegularExpression word(u"^@?[A-Za-z][A-Za-z0-9_.]{0,63}$"_s);
    return word.match(field).hasMatch();
}

std::optional<Problem> faultInValue(const QString &value, const QString &path)
{
    if (value.size() > maxValue)
        return Problem{path, Problem::Kind::TooLong, {QString::number(maxValue)}};
    if (const auto at = firstUnclean(value); at >= 0)
        return Problem{path, Problem::Kind::NotCleanText, {u"U+%1"_s.arg(int(value[at].unicode()), 4, 16, QChar(u'0'))}};
    return {};
}

std::optional<Problem> faultInCell(const CellChange &cell, const QString &path)
{
    if (!isSubject(cell.subject))
        return Problem{path % u".subject", Problem::Kind::UnknownReference, {shown(cell.subject)}};
    if (!isField(cell.field))
        return Problem{path % u".field", Problem::Kind::UnknownReference, {shown(cell.field)}};
    if (const auto fault = faultInValue(cell.oldValue, path % u".old"))
        return fault;
    return faultInValue(cell.newValue, path % u".new");
}

} // namespace

bool isTimeOfChange(const QString &text)
{
    static const QRegularExpression form(u"^2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    return form.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

std::optional<Problem> faultIn(const Change &change, const DossierId &dossier)
{
    static const QRegularExpression word(u"^[a-z][a-z-]{0,31}$"_s);
    if (change.id.isNull())
        return Problem{u"id"_s, Problem::Kind::Missing, {}};
    if (change.dossier != dossier)
        return Problem{u"dossier"_s, Problem::Kind::UnknownReference, {change.dossier.text()}};
    if (!isTimeOfChange(change.time))
        return Problem{u"time"_s, Problem::Kind::NotADate, {shown(change.time)}};
    if (!word.match(change.action).hasMatch())
        return Problem{u"action"_s, Problem::Kind::UnknownReference, {shown(change.action)}};
    if (change.actor.size() > maxName)
        return Problem{u"actor"_s, Problem::Kind::TooLong, {QString::number(maxName)}};
    if (const auto fault = faultInValue(change.actor, u"actor"_s))
        return fault;
    if (change.cells.isEmpty() || change.cells.size() > maxCells)
        return Problem{u"cells"_s, Problem::Kind::TooLarge, {QString::number(maxCells)}};
    for (qsizetype i = 0; i < change.cells.size(); ++i) {
        if (const auto fault = faultInCell(change.cells.at(i), u"cells[%1]"_s.arg(i)))
            return fault;
    }
    return {};
}

} // namespace core
