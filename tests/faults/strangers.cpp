// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/fuzz/targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

// What the fuzzer came upon (tests/data/fuzz) and every file that we have, as they are and with something changed, in every
// build and under the sanitizers. fuzz.sh looks further, where there is a clang.
namespace {

const QString data = QStringLiteral(TEST_DATA);

QList<QByteArray> filesIn(const QStringList &folders)
{
    QList<QByteArray> all;
    for (const auto &folder : folders) {
        for (const auto &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                faults::giveUp(file.fileName());
            all.append(file.readAll());
        }
    }
    return all;
}

QByteArray word(QRandomGenerator &random)
{
    const QByteArrayList words{"{",
                               "}",
                               "[",
                               "]",
                               ",",
                               ":",
                               "\"",
                               "null",
                               "true",
                               "-1",
                               "1e999",
                               "\"\"",
                               "\\u0000",
                               "\\ud800",
                               "\xff",
                               "\xef\xbb\xbf",
                               "[[[[[[[[[[[[[[[[[[[[",
                               "{\"a\":{\"a\":{\"a\":",
                               "\"format\":2",
                               "@"};
    return words.at(random.bounded(int(words.size())));
}

QByteArray changed(QByteArray bytes, const QList<QByteArray> &others, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 5); times > 0 && !bytes.isEmpty(); --times) {
        const int at = random.bounded(int(bytes.size()));
        const int count = random.bounded(1, 60);
        const auto &other = others.at(random.bounded(int(others.size())));
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes.remove(at, count);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, count));
            break;
        case 3:
            bytes.replace(at, random.bounded(3), word(random));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, other.mid(random.bounded(int(other.size()) + 1), count));
        }
    }
    return bytes;
}

struct Reader
{
    const char *name;
    bool (*takes)(const QByteArray &);
    QStringList folders;
};

int tryAll(faults::Claim &claim, const Reader &reader, int changes)
{
    const auto files = filesIn(reader.folders);
    QRandomGenerator random(claim.seed());
    int tried = 0;
    const auto attempt = [&](const QByteArray &bytes) {
        ++tried;
        if (reader.takes(bytes) == claim.isControl())
            claim.fault(u"%1: %2"_s.arg(QString::fromLatin1(reader.name), QString::fromUtf8(bytes.left(300))));
    };
    for (const auto &bytes : files)
        attempt(bytes);
    for (int i = 0; i < changes; ++i)
        attempt(changed(files.at(i % files.size()), files, random));
    return tried;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R12 strangers", u"what holds for every file may not hold"_s,
                        {{u"changes"_s, u"of files, for each reader"_s, u"N"_s, u"10000"_s}});
    // A reader of another kind of file gets a line here, and a target for fuzz.sh.
    const QList<Reader> readers{{"template",
                                 faults::takesTemplate,
                                 {data + u"/fuzz/template"_s, data + u"/templates"_s, data + u"/templates/broken"_s}},
                                {"dossier", faults::takesDossier, {data + u"/fuzz/dossier"_s, data + u"/dossiers"_s}},
                                {"case file", faults::takesCaseFile, {data + u"/fuzz/casefile"_s}},
                                {"what is in a case file",
                                 faults::takesCaseContent,
                                 {data + u"/fuzz/casecontent"_s, data + u"/casefiles/broken"_s}}};
    int tried = 0;
    for (const auto &reader : readers)
        tried += tryAll(claim, reader, claim.number(u"changes"_s));
    return claim.conclude(u"%1 files"_s.arg(tried));
}
