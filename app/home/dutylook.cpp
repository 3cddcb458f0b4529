// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/dutylook.h"

namespace app {

Icon iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Done:
        return Icon::Done;
    case Mark::NotApplicable:
        return Icon::NotApplicable;
    case Mark::Late:
        return Icon::Late;
    case Mark::Busy:
        return Icon::Busy;
    case Mark::Todo:
        return Icon::Todo;
    }
    Q_UNREACHABLE();
}

Token tintOf(Mark mark)
{
    switch (mark) {
    case Mark::Done:
        return Token::DoneFg;
    case Mark::Late:
        return Token::LateFg;
    case Mark::Busy:
        return Token::BusyFg;
    case Mark::NotApplicable:
    case Mark::Todo:
        return Token::Ink2;
    }
    Q_UNREACHABLE();
}

RowLook dutyLook(const QModelIndex &index)
{
    if (index.data(DutyListModel::HeadingRole).toBool())
        return {.isHeading = true, .title = index.data().toString()};
    const auto mark = Mark(index.data(DutyListModel::MarkRole).toInt());
    const bool isSignature = index.data(DutyListModel::SignatureRole).toBool() && mark != Mark::Late;
    const bool isSoon = index.data(DutyListModel::SoonRole).toBool();
    return {.icon = isSignature ? Icon::Sign : iconOf(mark),
            .tint = tintOf(mark),
            .title = index.data().toString(),
            .second = index.data(DutyListModel::AboutRole).toString(),
            .right = index.data(DutyListModel::DueTextRole).toString(),
            .rightTint = mark == Mark::Late ? Token::LateFg : isSoon ? Token::Ink : Token::Ink2,
            .rightIsStrong = mark == Mark::Late || isSoon};
}

} // namespace app
