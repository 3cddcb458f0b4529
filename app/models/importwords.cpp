// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/importwords.h"

#include "app/errortext.h"
#include "app/models/conflictwords.h"
#include "app/models/dossiersummary.h"
#include "app/models/historywords.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

// Titles instead of keys, where whoever looks may see the task.
QString whyText(core::Error why, const core::DossierView &view)
{
    if (const auto *task = view.task(why.about.value(0)))
        why.about.first() = titleOf(task->item, view);
    return errorText(why);
}

// What it was about, but not what it says: that was not believed.
QString aboutText(const core::Change &change, const HistoryWords &words, const core::DossierView &view)
{
    const auto &subject = change.cells.isEmpty() ? QString() : change.cells.first().subject;
    const bool isUnseen = subject.startsWith("task:"_L1) && !view.task(QStringView(subject).mid(5));
    if (view.record.dossier.id.isNull() || isUnseen)
        return ImportText::tr("a change");
    const auto entry = words.entryOf(change);
    return entry.what.isEmpty() ? ImportText::tr("a change") : oneLine(entry.what);
}

} // namespace

QString partyName(const core::CaseParty &party)
{
    const auto name = oneLine(party.name);
    return name.isEmpty() ? labelOf(party.role) : filledIn(ImportText::tr("%1 (%2)"), {name, labelOf(party.role)});
}

QString changeCount(int count)
{
    return ImportText::tr("%n change(s)", nullptr, count);
}

QString whatCameIn(const core::CaseImport &import)
{
    QStringList names;
    for (const auto &author : import.authors) {
        const auto name = oneLine(author.name).isEmpty() ? labelOf(author.role) : oneLine(author.name);
        if (!names.contains(name))
            names.append(name);
    }
    QStringList parts;
    if (import.changes() > 0)
        //: %n: how many; %1: names
        parts.append(filledIn(ImportText::tr("%n change(s) by %1", nullptr, import.changes()), {listed(names)}));
    else if (import.bringsItems)
        parts.append(ImportText::tr("another list of tasks"));
    if (!import.conflicts.isEmpty())
        parts.append(differenceCount(int(import.conflicts.size())));
    return parts.isEmpty() ? ImportText::tr("nothing new") : parts.join(u", "_s);
}

QStringList authorLines(const core::CaseImport &import)
{
    QStringList lines;
    for (const auto &author : import.authors)
        lines.append(filledIn(ImportText::tr("%1: %2"),
                              {partyName({.role = author.role, .name = author.name}), changeCount(author.changes)}));
    return lines;
}

QStringList refusedLines(const core::CaseImport &import, const core::DossierView &view, const QList<core::Change> &history)
{
    const HistoryWords words(view, history);
    QStringList lines;
    for (const auto &refused : import.refused) {
        const auto who = partyName({.role = refused.change.role, .name = refused.change.actor});
        //: %1: who; %2: what was changed; %3: why it was refused, a sentence
        lines.append(filledIn(ImportText::tr("%1, %2: %3"),
                              {who, aboutText(refused.change, words, view), whyText(refused.why, view)}));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace app
