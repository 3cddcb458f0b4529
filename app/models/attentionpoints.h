// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

namespace app {

// Something in a dossier that asks for somebody's attention, as the role of a view sees it.
struct AttentionPoint
{
    enum class Kind { Late, NoSuccessor, NoOwner, DueSoon };

    Kind kind = Kind::Late;
    QString item;
    core::RowId row; // of NoOwner: the first one without
    QString column;
    QString title;
    QString who;         // "Medewerker"
    QString when;        // "2 dagen te laat"; may be empty
    bool isOwn = false;  // a task of the role itself
    bool mayAct = false; // the role can do something about it itself

    QString key() const { return QString::number(int(kind)) + u'|' + item + u'|' + column; }
    bool operator==(const AttentionPoint &) const = default;
};

// What is late, has nobody or is due soon, in that order. A dossier that is not running asks for nothing.
QList<AttentionPoint> attentionPoints(const core::DossierView &view);

QString sentenceOf(const AttentionPoint &point);

} // namespace app
