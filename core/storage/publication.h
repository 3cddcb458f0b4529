// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/dossier.h"

#include <QCryptographicHash>

namespace core {

inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// What the change says that publishes a template: verify() holds its text against it.
inline CellChange publication(const TemplateRef &ref, const QByteArray &body)
{
    return {.subject = QStringLiteral("template:%1@%2").arg(ref.id).arg(ref.version),
            .field = QStringLiteral("sha256"),
            .newValue = sha256Of(body)};
}

// A template that came with a case file stands apart, under its own content: no dossier that starts here gets it.
inline TemplateRef carriedRef(const TemplateRef &ref, const QByteArray &body)
{
    return {.id = QStringLiteral("%1~%2").arg(ref.id, sha256Of(body).first(16)), .version = ref.version};
}

} // namespace core
