// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

// What somebody checks before signing, for the role of a view. Roles that do not sign see the chapters only.
namespace app {

// Something to do first, and where.
struct ReviewPoint
{
    enum class Kind { TaskOpen, EvidenceMissing, CellMissing, OwnerMissing, StatementOpen };

    Kind kind = Kind::TaskOpen;
    bool blocks = false; // signing is refused as long as it is open
    bool isLate = false;
    QString item;
    core::RowId row; // of CellMissing and OwnerMissing
    QString column;
    std::optional<core::Chapter> chapter;
    QString text; // "Kies wie ‘Bezwaar Dorpsstraat 12’ overneemt"

    QString key() const { return item + u'|' + row.text() + u'|' + column; }
    bool operator==(const ReviewPoint &) const = default;
};

struct ReviewChapter
{
    core::Chapter chapter = core::Chapter::Start;
    QString title;
    QString facts; // "4 van 5 klaar · 6 rijen"
    QString state; // "Klaar", "1 punt open", "2 taken open"
    int points = 0;
    bool isReady = false;

    bool operator==(const ReviewChapter &) const = default;
};

struct ReviewStatement
{
    QString item;
    QString text;
    bool isConfirmed = false;

    bool operator==(const ReviewStatement &) const = default;
};

// A task that stays open when somebody signs: it is recorded with the signature.
struct OpenPoint
{
    QString item;
    QString title;
    core::Role role = core::Role::Employee;
    QString name; // of who has that role; may be empty
    QDate due;

    bool operator==(const OpenPoint &) const = default;
};

struct Review
{
    bool maySign = false;          // this role signs here
    QList<ReviewPoint> points;     // what blocks first
    QList<ReviewChapter> chapters; // without the one of signing itself
    QList<ReviewStatement> statements;
    QList<OpenPoint> signedWith; // what would stay open
    core::Signature signature;   // given, refused, or not yet
    QDate withdrawUntil;
    bool mayWithdraw = false;
    bool isChangedSince = false; // what was signed has changed

    int blocking() const;
    bool operator==(const Review &) const = default;
};

Review reviewOf(const core::DossierView &view);

QString headingOf(const Review &review);    // "Er staan nog 3 punten van jou open"; empty: none
QString blockedText(const Review &review);  // why signing is refused; empty: it is not
QString sentenceOf(const OpenPoint &point); // "Mailbox opruimen, ICT, uiterlijk vr 24 april"

} // namespace app
