// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/casetext.h"

#include "app/errortext.h"
#include "app/models/historywords.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

QString minute(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs).toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

QString who(const QString &name, core::Role role)
{
    const auto label = labelOf(role);
    return name.isEmpty() ? label : QString(core::shown(name) + u" ("_s + label + u')');
}

QString sideText(const core::ConflictSide &side, const QString &value)
{
    const QString shown = value.isEmpty() ? u"–"_s : value;
    const auto text = filledIn(CommandLine::tr("%1  %2, by %3, %4"),
                               {side.change.text(), shown, who(side.actor, side.role), minute(side.time)});
    return side.stands ? filledIn(CommandLine::tr("%1, counts now"), {text}) : text;
}

} // namespace

QString exportText(const core::CaseFile &file, const QString &path)
{
    return filledIn(CommandLine::tr("%n change(s) for %1 in “%2”.", "", int(file.changes.size())),
                    {who(file.reader.name, file.reader.role), path});
}

QString importText(const core::CaseImport &import, bool isPreview)
{
    QStringList lines{import.dossier.text() + u"  "_s + core::shown(import.employee)};
    lines.append(
        filledIn(CommandLine::tr("Sent by %1, %2"), {who(import.sender.name, import.sender.role), minute(import.madeAt)}));
    for (const auto &author : import.authors)
        lines.append(filledIn(CommandLine::tr("%n change(s) by %1", "", author.changes), {who(author.name, author.role)}));
    if (import.bringsNothing())
        lines.append(CommandLine::tr("Nothing new: everything in it was here already."));
    if (!import.conflicts.isEmpty())
        lines.append(CommandLine::tr("%n difference(s) to choose between: see conflicts", "", int(import.conflicts.size())));
    if (!import.refused.isEmpty())
        lines.append(CommandLine::tr("%n change(s) refused", "", int(import.refused.size())));
    if (isPreview)
        lines.append(CommandLine::tr("This was a preview: nothing was changed."));
    return lines.join(u'\n');
}

QString refusalText(const core::RefusedChange &refused)
{
    const auto &change = refused.change;
    if (refused.why.code == core::ErrorCode::CaseFileDamaged)
        return filledIn(CommandLine::tr("Refused: a change that was altered on its way (%1)."), {change.id.text()});
    return filledIn(CommandLine::tr("Refused, %1, %2: %3"),
                    {who(change.actor, change.role), minute(change.time), errorText(refused.why)});
}

QString conflictText(const core::Conflict &conflict, const core::DossierView &view, const QList<core::Change> &history)
{
    const HistoryWords words(view, history);
    QStringList lines;
    for (const auto &side : conflict.sides) {
        core::Change change;
        change.cells = {{conflict.subject, conflict.field, QString(), side.value, {}}};
        const auto entry = words.entryOf(change);
        const auto cell = entry.cells.value(0, {conflict.subject, conflict.field, QString(), side.value});
        const bool isRow = conflict.field == core::rowDeletedField();
        if (lines.isEmpty())
            lines.append(conflict.dossier.text() + u"  "_s + conflict.subject + u'/' + conflict.field + u"  "_s +
                         cell.about + (isRow ? QString() : QString(u" – "_s + cell.field)));
        lines.append(u"  "_s + sideText(side, isRow ? cell.field : cell.to));
    }
    return lines.join(u'\n');
}

} // namespace app
