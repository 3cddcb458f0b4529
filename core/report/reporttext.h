// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>
#include <QString>

// How pieces of text are put together in reports.
namespace core {

QString capitalised(const QString &text);

QString asLabel(const QString &text); // "Risico:", but "Wat moet je weten?"

// At most `length` characters, ending in "…" when something was left out; never half an emoji or accent.
QString shortened(const QString &text, int length);

// Somebody's text inside our sentence: right-to-left names keep their order without turning the sentence around.
QString isolated(const QString &text);

QString withTickBox(const QString &text, bool ticked); // "☐ Mailbox opruimen"

QString withoutTickBox(const QString &text);
bool isTickedText(const QString &text); // starts with a ticked box

// Room to write by hand: a few words, or only a mark or date.
QString writingLine();
QString shortWritingLine();

// As in a sentence: on one line, not too long, between quotes.
QString quoted(const QString &text);

QString utcMoment(const QDateTime &moment); // "12-03-2026 14:40 UTC"

} // namespace core
