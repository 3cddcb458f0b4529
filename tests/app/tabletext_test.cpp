// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/tabletext.h"

#include "tests/catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::decodedTable;

namespace {

const auto table = u"Zaak;Stand\nCafé ‘Zuid’;€ 5\n"_s;

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags = QStringConverter::Flag::Default)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(table);
}

} // namespace

TEST_CASE("Table text: the encodings of spreadsheets are read by themselves", "[paste]")
{
    using enum QStringConverter::Encoding;
    const auto marked = QStringConverter::Flag::WriteBom;
    CHECK(decodedTable(encoded(Utf8)) == table);
    CHECK(decodedTable(encoded(Utf8, marked)) == table);
    CHECK(decodedTable(encoded(Utf16LE, marked)) == table);
    CHECK(decodedTable(encoded(Utf16BE, marked)) == table);
    CHECK(decodedTable(encoded(Utf16LE)) == table);
    CHECK(decodedTable(encoded(Utf16BE)) == table);
    CHECK(decodedTable("Zaak;Stand\nCaf\xe9 \x91Zuid\x92;\x80 5\n") == table);
    CHECK(decodedTable({}).isEmpty());
}

TEST_CASE("Table text: bytes that are no text at all become some text, and do no harm", "[paste]")
{
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes.append(char(i * 7 % 256));

    CHECK_FALSE(decodedTable(bytes).isEmpty());
    CHECK_FALSE(decodedTable(QByteArray(1000, '\0')).isEmpty());
    CHECK_FALSE(decodedTable("\xff").isEmpty());
}

TEST_CASE("Table text: a file that is too large or not there is refused", "[paste]")
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.csv"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(app::maxTableFile + 1));
    large.close();

    const auto refused = app::readTableText(large.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::InvalidInput);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems.first().kind == core::Problem::Kind::TooLarge);
    const auto missing = app::readTableText(folder.filePath(u"nergens.csv"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == core::ErrorCode::CannotReadFile);
}
