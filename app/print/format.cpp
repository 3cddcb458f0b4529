// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/format.h"

#include "app/print/pdf.h"
#include "core/report/csv.h"
#include "core/report/odt.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

// In the order of the enums.
const QStringList &formats()
{
    static const QStringList keys{u"pdf"_s, u"odt"_s, u"html"_s, u"csv"_s};
    return keys;
}

const QStringList &papers()
{
    static const QStringList keys{u"a4"_s, u"letter"_s, u"a3"_s};
    return keys;
}

template<typename T>
std::optional<T> at(const QStringList &keys, QStringView key)
{
    const auto index = keys.indexOf(key.toString(), 0);
    return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
}

} // namespace

QString asFileName(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(u"^-|-$"_s);
    return QString(text).replace(others, u"-"_s).remove(ends);
}

QStringList formatKeys()
{
    return formats();
}

QString toKey(Format format)
{
    return formats().at(int(format));
}

std::optional<Format> formatFromKey(QStringView key)
{
    return at<Format>(formats(), key);
}

std::optional<Format> formatOfFile(const QString &path)
{
    return formatFromKey(QFileInfo(path).suffix().toLower());
}

QStringList paperKeys()
{
    return papers();
}

std::optional<Paper> paperFromKey(QStringView key)
{
    return at<Paper>(papers(), key);
}

core::Result<QByteArray> toFile(const core::Report &report, Format format, Paper paper)
{
    switch (format) {
    case Format::Pdf:
        return toPdf(report, paper);
    case Format::Odt:
        return core::toOdt(report);
    case Format::Html:
        return core::toHtml(report);
    case Format::Csv:
        return core::toCsv(report);
    }
    Q_UNREACHABLE();
}

QString fileStem(const core::Report &report, std::optional<core::Role> sheetOf, const QString &employee, QDate lastDay)
{
    const auto named = [&](const auto &value) { return asFileName(core::nameOf(value).in(report.language)); };
    QStringList parts;
    if (report.preset > core::Preset::Archive)
        parts.append(asFileName(report.title));
    else if (report.preset == core::Preset::Successor)
        parts.append(asFileName(report.title.section(u' ', 0, 0)));
    else
        parts.append(asFileName(report.title.section(u' ', 0, 0) + u'-' + named(report.preset).toLower()));
    if (sheetOf)
        parts.append(named(*sheetOf));
    parts.append({asFileName(employee).left(60), lastDay.toString(Qt::ISODate)});
    parts.removeAll(QString());
    return parts.join(u'_');
}

} // namespace app::print
