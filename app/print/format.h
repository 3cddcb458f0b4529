// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/pages.h"
#include "core/result.h"

#include <QStringList>

#include <optional>

namespace app::print {

enum class Format { Pdf, Odt, Html, Csv };

QStringList formatKeys(); // "pdf", "odt", …: also how the names of files end
QString toKey(Format format);
std::optional<Format> formatFromKey(QStringView key);
std::optional<Format> formatOfFile(const QString &path);

QStringList paperKeys(); // "a4", "letter", "a3"
std::optional<Paper> paperFromKey(QStringView key);

// A report as a file. The paper matters to PDF alone, which needs a QGuiApplication.
core::Result<QByteArray> toFile(const core::Report &report, Format format, Paper paper);

QString asFileName(const QString &text); // what of it may stand in the name of a file on every system
// "Overdracht_Joris-van-Leeuwen_2026-03-31": what the file of a report is called, without its ending. Other presets and
// the sheets of other roles have other names, so that one never replaces the other.
QString fileStem(const core::Report &report, std::optional<core::Role> sheetOf, const QString &employee, QDate lastDay);

} // namespace app::print
