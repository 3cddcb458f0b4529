// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/historytext.h"

#include "app/models/historywords.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString textOf(const HistoryEntry &entry)
{
    QString text = entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC  "_s + entry.actor + u" ("_s + entry.role +
                   u")  "_s + entry.what;
    for (const auto &cell : entry.cells)
        text += u"\n    "_s + (cell.about == entry.what ? QString() : QString(cell.about + u" – "_s)) + sentenceOf(cell);
    return text;
}

} // namespace

QString historyText(const core::DossierView &view, const QList<core::Change> &history)
{
    const HistoryWords words(view, history);
    QStringList texts;
    for (const auto &change : history)
        texts.append(textOf(words.entryOf(change)));
    return texts.join(u'\n');
}

} // namespace app
