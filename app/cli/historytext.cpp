// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/historytext.h"

#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

namespace {

QString subjectText(const QString &subject)
{
    return subject.startsWith("task:"_L1) ? subject.mid(5) : subject;
}

QString valueText(const core::CellChange &cell, const QString &value)
{
    if (value.isEmpty())
        return HistoryText::tr("(empty)");
    return cell.field == "status"_L1 ? labelOfKey<core::Status>(value) : dayText(oneLine(value));
}

QString cellLine(const core::CellChange &cell)
{
    const auto change = cell.oldValue.isEmpty() ? valueText(cell, cell.newValue)
                                                : valueText(cell, cell.oldValue) + u" → "_s + valueText(cell, cell.newValue);
    return u"\n    "_s + subjectText(cell.subject) + u' ' + cell.field + u": "_s + change;
}

QString whoText(const core::Change &change)
{
    const auto role = labelOf(change.role);
    if (!change.onBehalfOf)
        return change.actor + u" ("_s + role + u')';
    return change.actor + u" ("_s + HistoryText::tr("%1, on behalf of %2").arg(role, labelOf(*change.onBehalfOf)) + u')';
}

QString changeText(const core::Change &change)
{
    QString text = change.time.left(16).replace(u'T', u' ') + u" UTC  "_s + whoText(change) + u"  "_s + change.action;
    for (const auto &cell : change.cells)
        text += cellLine(cell);
    return text;
}

} // namespace

QString historyText(const QList<core::Change> &history)
{
    QStringList texts;
    for (const auto &change : history)
        texts.append(changeText(change));
    return texts.join(u'\n');
}

} // namespace app
