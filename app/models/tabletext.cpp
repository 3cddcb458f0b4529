// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/tabletext.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace app {

namespace {

// Windows-1252 where it is not Latin-1: 0x80 to 0x9F. Qt has it only where it was built with ICU.
constexpr char16_t windowsSigns[]{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                  0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &sign : text) {
        if (sign >= QChar(0x80) && sign <= QChar(0x9F))
            sign = windowsSigns[sign.unicode() - 0x80];
    }
    return text;
}

// Without a mark at its start: most of such a text is of the first 256 characters, so every other byte is nought.
std::optional<QStringConverter::Encoding> unmarkedWide(const QByteArray &bytes)
{
    const auto sample = bytes.left(2000);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample.at(i) == '\0' ? 1 : 0;
    if (3 * odd > sample.size() && even == 0)
        return QStringConverter::Utf16LE;
    if (3 * even > sample.size() && odd == 0)
        return QStringConverter::Utf16BE;
    return {};
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

QString decodedTable(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = unmarkedWide(bytes);
    const auto text = decoded(bytes, encoding.value_or(QStringConverter::Utf8));
    return text ? *text : fromWindows(bytes);
}

core::Result<QString> readTableText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::CannotReadFile, {path}, file.errorString());
    const auto bytes = file.read(maxTableFile + 1);
    if (bytes.size() > maxTableFile) {
        const core::Problem problem{.kind = core::Problem::Kind::TooLarge, .about = {QString::number(maxTableFile)}};
        return core::fail(QList{problem}, {path});
    }
    return decodedTable(bytes);
}

} // namespace app
