// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/presence.h"

#include "tests/core/testregister.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 12), Qt::UTC);

// A register file in a folder of its own, which nobody has open.
class Place
{
public:
    Place() { REQUIRE(m_folder.isValid()); }
    QString file() const { return m_folder.filePath(u"register.vwz"_s); }
    QString mark() const { return file() + u".open"_s; }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content() const
    {
        QFile file(mark());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile file(mark());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    // What a window leaves that ended without closing: on this computer, or on another one.
    QByteArray left(const QString &computer, qint64 process) const
    {
        const auto taken = must(PresenceMark::take(file(), u"Sanne Verhoeven"_s, morning));
        auto mark = content();
        mark.replace(QByteArray::number(QCoreApplication::applicationPid()), QByteArray::number(process));
        return mark.replace(QSysInfo::machineHostName().toUtf8(), computer.toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

qint64 endedProcess()
{
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"exit"_s});
    REQUIRE(process.waitForStarted());
    const auto id = process.processId();
    REQUIRE(process.waitForFinished());
    return id;
}

} // namespace

TEST_CASE("Presence: a window says who has the register, and takes that away when it closes", "[presence]")
{
    const Place place;
    CHECK_FALSE(whoHas(place.file()));
    {
        const auto mark = must(PresenceMark::take(place.file(), u"Sanne Verhoeven"_s, morning));
        CHECK(whoHas(place.file()) == Occupant{u"Sanne Verhoeven"_s, QSysInfo::machineHostName(), morning});
        CHECK(codeOf(PresenceMark::take(place.file(), u"Femke de Boer"_s, morning)) == ErrorCode::InUse);
        CHECK(whoHas(place.file())->name == u"Sanne Verhoeven"_s);
        CHECK(place.names() == QStringList{u"register.vwz.open"_s});
    }
    CHECK_FALSE(whoHas(place.file()));
    CHECK(place.names().isEmpty());
}

TEST_CASE("Presence: the mark of a program that ended badly on this computer stands in nobody's way", "[presence]")
{
    const Place place;
    place.put(place.left(QSysInfo::machineHostName(), endedProcess()));

    CHECK_FALSE(whoHas(place.file()));
    const auto mark = must(PresenceMark::take(place.file(), u"Femke de Boer"_s, morning));
    CHECK(whoHas(place.file())->name == u"Femke de Boer"_s);
}

TEST_CASE("Presence: a number that another program has now, or from before a restart, is not a window", "[presence]")
{
    const Place place;
    auto other = place.left(QSysInfo::machineHostName(), QCoreApplication::applicationPid());
    place.put(QByteArray(other).replace("storage_tests", "other_program"));
    CHECK_FALSE(whoHas(place.file()));
    place.put(QByteArray(other).replace(QSysInfo::bootUniqueId(), "another-start"));
    CHECK_FALSE(whoHas(place.file()));
    place.put(other);
    CHECK(whoHas(place.file()));
    QFile::remove(place.mark());
    for (const auto process : {qint64(0), qint64(-1)}) {
        place.put(place.left(QSysInfo::machineHostName(), process));
        CHECK_FALSE(whoHas(place.file()));
        QFile::remove(place.mark());
    }
}

TEST_CASE("Presence: a mark of another computer stands until somebody knows better", "[presence]")
{
    const Place place;
    place.put(place.left(u"kantoor-12"_s, endedProcess()));

    CHECK(whoHas(place.file()) == Occupant{u"Sanne Verhoeven"_s, u"kantoor-12"_s, morning});
    CHECK(codeOf(PresenceMark::take(place.file(), u"Femke"_s, morning)) == ErrorCode::InUse);
    const auto mark = must(PresenceMark::take(place.file(), u"Femke"_s, morning, PresenceMark::Over::Anybody));
    CHECK(whoHas(place.file())->name == u"Femke"_s);
}

TEST_CASE("Presence: a window that lost its mark leaves that of the other one", "[presence]")
{
    const Place place;
    auto first = must(PresenceMark::take(place.file(), u"Sanne"_s, morning));
    const auto second = must(PresenceMark::take(place.file(), u"Femke"_s, morning, PresenceMark::Over::Anybody));

    first.reset();

    CHECK(whoHas(place.file())->name == u"Femke"_s);
}

TEST_CASE("Presence: what is no mark says of nobody that she has the register", "[presence]")
{
    const Place place;
    place.put(GENERATE(as<QByteArray>(), "", "hallo", "[]", "{\"name\":\"x\"}", QByteArray(1'000'000, '{')));

    CHECK_FALSE(whoHas(place.file()));
    CHECK(PresenceMark::take(place.file(), u"Femke"_s, morning).has_value());
}

TEST_CASE("Presence: a name is shown on one line, whatever stands in the mark", "[presence]")
{
    const Place place;
    place.put("{\"name\":\"A\\u0000\\nB\",\"computer\":\"elders\",\"since\":\"ooit\"}");

    const auto found = whoHas(place.file());
    REQUIRE(found);
    CHECK(found->name == u"A\uFFFD B"_s);
    CHECK_FALSE(found->since.isValid());
}

TEST_CASE("Presence: where no file can be made, there is no mark", "[presence]")
{
    const Place place;
    CHECK(codeOf(PresenceMark::take(u"/nowhere/at/all/register.vwz"_s, u"Femke"_s, morning)) == ErrorCode::CannotWriteFile);
}
