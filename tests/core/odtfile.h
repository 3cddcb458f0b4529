// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QStringList>

// The ODT of a report, taken apart. A failure ends the test.
class OdtFile
{
public:
    explicit OdtFile(const core::Report &report);

    const QByteArray &bytes() const { return m_bytes; }
    const QStringList &names() const { return m_names; } // in the order of the package
    QByteArray part(const QString &name) const;
    QString content() const { return QString::fromUtf8(part(QStringLiteral("content.xml"))); }
    QString styles() const { return QString::fromUtf8(part(QStringLiteral("styles.xml"))); }

private:
    QByteArray m_bytes;
    QStringList m_names;
    QList<QByteArray> m_parts;
};
