// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/errortext.h"

#include "app/errorsentence.h"
#include "app/missingtext.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;

QStringList words(const QString &joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

// What somebody typed may be long or unprintable.
QStringList shown(const QStringList &about, qsizetype count)
{
    QStringList texts = about;
    for (qsizetype i = 0; i < std::min(count, about.size()); ++i)
        texts[i] = core::shown(about[i]);
    return texts;
}

QString whoActs(const QStringList &about)
{
    auto roles = labelsOfKeys<core::Role>(about.mid(1));
    roles.removeDuplicates();
    return roles.join(u", "_s);
}

// The values of a sentence as people call them.
QStringList values(const Error &error)
{
    const auto &about = error.about;
    switch (error.code) {
    case ErrorCode::DossierNotFound:
    case ErrorCode::ItemNotFound:
    case ErrorCode::RowNotFound:
    case ErrorCode::TableNotFound:
        return shown(about, 1);
    case ErrorCode::ColumnNotFound:
    case ErrorCode::InvalidValue:
        return shown(about, 2); // the third are our own words
    case ErrorCode::DatesOutOfOrder:
        return datesInOrder(about);
    case ErrorCode::NotAllowed:
        return {labelOfKey<core::Role>(about.value(0)), listed(labelsOfKeys<core::Role>(words(about.value(1))))};
    case ErrorCode::NotTheBoundPerson:
        return {labelOfKey<core::Role>(about.value(0)), core::shown(about.value(1)), core::shown(about.value(2))};
    case ErrorCode::NotYourItem:
        return {about.value(0), whoActs(about)};
    case ErrorCode::EvidenceMissing:
        return {about.value(0), missingText(words(about.value(1)))};
    case ErrorCode::GateClosed:
        return {about.value(0), inSentence(labelOfKey<core::Gate>(about.value(1))), listed(words(about.value(2)))};
    case ErrorCode::OpenOwnTasks:
        return {listed(words(about.value(0)))};
    case ErrorCode::AlreadySigned:
    case ErrorCode::NotSigned:
        return labelsOfKeys<core::Role>(about);
    case ErrorCode::TooLateToWithdraw:
        return {dayText(about.value(0))};
    case ErrorCode::PartNotInReport:
        return {words(about.value(0)).join(u", "_s), words(about.value(1)).join(u", "_s)};
    case ErrorCode::DossierClosed:
        return labelsOfKeys<core::DossierState>(about);
    default:
        return about;
    }
}

} // namespace

QString errorText(const Error &error)
{
    const auto text = filledIn(errorSentence(error), values(error));
    return error.row > 0 ? inRow(error.row, text) : text;
}

} // namespace app
