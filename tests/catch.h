// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

// The only file that includes Catch2: the same sources compile with 2.13 and 3.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text) { return out << text.toStdString(); }
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes) { return out << bytes.toStdString(); }
inline std::ostream &operator<<(std::ostream &out, const QStringList &list) { return out << list.join(QChar(u'|')).toStdString(); }
inline std::ostream &operator<<(std::ostream &out, QDate date) { return out << date.toString(Qt::ISODate).toStdString(); }

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
