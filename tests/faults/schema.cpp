// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"
#include "tests/faults/claim.h"
#include "tests/faults/cutting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;

// A register of a newer program, or of another one, is refused and not touched. One of an older program is brought up to
// date: wherever the power goes meanwhile, it is as old or as new, and a whole copy of the old one stands beside it.
namespace {

constexpr int ofTheSame = 25;
const QString dumps = QStringLiteral(TEST_DATA "/databases/");

struct Numbers
{
    int refused = 0;
    int images = 0;
    int opened = 0;
    int old = 0;
    int between = 0;
    int copies = 0;
};

class Schemas
{
public:
    Schemas(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_folder(folder), m_path(folder + u"/register.vwz"_s), m_random(claim.seed())
    {}

    void refusals()
    {
        faults::put(m_folder, {});
        if (!faults::createAt(m_path))
            faults::giveUp(u"no register"_s);
        const auto made = faults::filesOf(m_folder);
        const auto version = newest();
        for (const int more : {1, 100}) {
            const QByteArray pretends = "INSERT INTO schema_version (version, applied) VALUES (" +
                                        QByteArray::number(version.toInt() + more) + ", '2030-01-01T00:00:00.000Z')";
            mustRefuse(made, pretends, ErrorCode::SchemaTooNew);
        }
        mustRefuse(made, "PRAGMA application_id = 252006673", ErrorCode::NotARegister); // another program's
        mustRefuse(made, "PRAGMA application_id = 0", ErrorCode::NotARegister);
        if (m_claim.isControl())
            mustRefuse(made, "PRAGMA user_version = 0", ErrorCode::SchemaTooNew); // nothing is wrong with it
    }

    void migrations(int rounds, int every)
    {
        for (const auto &dump : QDir(dumps).entryList({u"v*.sql"_s}, QDir::Files, QDir::Name)) {
            load(dump);
            if (m_old.version != newest())
                cutMigration(rounds, every);
        }
    }
    const Numbers &numbers() const { return m_numbers; }

private:
    struct Known
    {
        QByteArray version;
        QByteArray content;
    };

    static QByteArray versionOf(const QString &path)
    {
        return faults::columnOf(path, "SELECT max(version) FROM schema_version").value(0);
    }
    static QByteArray newest()
    {
        return QByteArray::number(
            QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name).last().left(4).toInt());
    }
    Known known() const { return {versionOf(m_path), faults::contentOf(m_path)}; }

    void mustRefuse(const faults::Files &made, const QByteArray &sql, ErrorCode code)
    {
        faults::put(m_folder, made);
        if (!faults::sqlOn(m_path, sql))
            faults::giveUp(QString::fromUtf8(sql));
        QFile file(m_path);
        const QDateTime longAgo(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(longAgo, QFileDevice::FileModificationTime))
            faults::giveUp(u"the time of a file"_s);
        file.close();
        const auto before = faults::filesOf(m_folder);
        const auto opened = faults::openAt(m_path, 0);
        const bool isUntouched = faults::filesOf(m_folder) == before && QFileInfo(m_path).lastModified() == longAgo &&
                                 QDir(m_folder).entryList(QDir::Files | QDir::Hidden) == QStringList{u"register.vwz"_s};
        ++m_numbers.refused;
        if (opened || opened.error().code != code || !isUntouched)
            m_claim.fault(u"not refused, or touched: "_s + QString::fromUtf8(sql));
    }

    void load(const QString &name)
    {
        QFile dump(dumps + name);
        faults::put(m_folder, {});
        const QByteArray start = "PRAGMA application_id = 1448565297; PRAGMA journal_mode = WAL;\n"; // "VWZ1"
        if (!dump.open(QIODevice::ReadOnly) || !faults::sqlOn(m_path, start + dump.readAll()))
            faults::giveUp(u"the dump "_s + name);
        m_old = known();
    }

    void cutMigration(int rounds, int every)
    {
        faults::Recording recording(m_folder);
        if (m_claim.isControl())
            recording.ignoreSyncs();
        faults::disk::watch(recording.watcher());
        if (const auto opened = faults::openAt(m_path, 0); !opened)
            faults::giveUp(u"an old register does not open: "_s + opened.error().detail);
        faults::disk::unwatch();
        m_new = known();
        for (int round = 0; round < rounds; ++round) {
            faults::Cutting cutting(recording);
            for (int cut = 0; cut == 0 || cutting.next(); ++cut) {
                if (cut % every != 0)
                    continue;
                for (const auto loss : {faults::Loss::All, faults::Loss::Some, faults::Loss::Torn})
                    checkOnce(cutting.image(loss, m_random), cut);
            }
        }
    }

    // The copy that is being made is hundreds of operations long, and nobody reads what is left of it: of images that differ
    // only in that, some are enough.
    void checkOnce(const faults::Files &image, int cut)
    {
        ++m_numbers.images;
        size_t seen = 0;
        for (auto it = image.begin(); it != image.end(); ++it) {
            if (!it.key().contains("/.part-"_L1))
                seen = qHashMulti(seen, it.key(), it.value());
        }
        if (m_seen[seen]++ % ofTheSame == 0)
            check(image, cut);
    }

    void check(const faults::Files &image, int cut)
    {
        faults::put(m_folder, image);
        ++m_numbers.opened;
        const auto doing = u"from version %1, cut %2: "_s.arg(QString::fromUtf8(m_old.version)).arg(cut);
        const auto found = known();
        const bool isOld = found.version == m_old.version;
        const bool isBetween = !isOld && found.version != m_new.version;
        m_numbers.old += isOld ? 1 : 0;
        m_numbers.between += isBetween ? 1 : 0;
        if (!isBetween && found.content != (isOld ? m_old.content : m_new.content))
            m_claim.fault(doing + u"half of it"_s);
        if (!isOld && !hasCopy())
            m_claim.fault(doing + u"no whole copy of the old one"_s);
        auto workspace = faults::openAt(m_path, 0);
        const auto findings =
            workspace ? (*workspace)->verify() : Result<QList<VerifyFinding>>(Unexpected{workspace.error()});
        if (workspace)
            workspace->reset();
        if (!findings || !findings->isEmpty() || faults::contentOf(m_path) != m_new.content)
            m_claim.fault(doing + u"not whole afterwards"_s);
    }

    bool hasCopy()
    {
        const QDir copies(backupFolderOf(m_path));
        for (const auto &name : copies.entryList(QDir::Files | QDir::Hidden)) {
            const auto copy = copies.filePath(name);
            if (faults::columnOf(copy, "PRAGMA integrity_check") == QByteArrayList{"ok"} &&
                faults::contentOf(copy) == m_old.content) {
                ++m_numbers.copies;
                return true;
            }
        }
        return false;
    }

    faults::Claim &m_claim;
    QString m_folder;
    QString m_path;
    QRandomGenerator m_random;
    Known m_old;
    Known m_new;
    QHash<size_t, int> m_seen;
    Numbers m_numbers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::disk::install();
    faults::Claim claim("R8 schema",
                        u"a register of now that is to be refused, and a disk that keeps nothing when asked to"_s,
                        {{u"rounds"_s, u"how often at each operation, for each kind of loss"_s, u"N"_s, u"1"_s},
                         {u"every"_s, u"only at each so many operations"_s, u"N"_s, u"1"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Schemas schemas(claim, folder.path());
    schemas.refusals();
    schemas.migrations(claim.number(u"rounds"_s), claim.number(u"every"_s));
    const auto numbers = schemas.numbers();
    return claim.conclude(
        u"%1 refusals, %2 images, %3 of them opened (%4 old, %5 between two versions), %6 copies"_s.arg(numbers.refused)
            .arg(numbers.images)
            .arg(numbers.opened)
            .arg(numbers.old)
            .arg(numbers.between)
            .arg(numbers.copies));
}
