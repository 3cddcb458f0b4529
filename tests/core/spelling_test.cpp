// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/library.h"
#include "core/templates/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Spelling
{
    Language language;
    QString key; // of the folder with help, and of our own words
    QString dictionary;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString without(QString text, const QString &pattern, const QString &instead = u" "_s)
{
    const auto options = QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption;
    return text.replace(QRegularExpression(pattern, options), instead);
}

// What is no running text: placeholders, addresses, names of files, numbers of articles, quotation marks, options.
QString plain(QString text, Language language)
{
    text = without(text, u"\\{[A-Za-z]+\\}(['’]s)?"_s);
    text = without(text, u"\\[([^\\]]*)\\]\\([^)]*\\)"_s, u"\\1"_s);
    text = without(text, u"\\S*(://|@)\\S*"_s);
    text = without(text, u"(?<=\\w)\\.(json|md|nl|vwz)\\b"_s);
    text = without(text, u"\\b\\d[\\d.:]*[a-z]?\\b"_s);
    if (language == Language::English)
        text = without(text, u"(?<=\\w)['’]s\\b"_s, {});
    text = without(text, u"(?<=\\w)’(?=\\w)"_s, u"'"_s);
    text = without(text, u"(?<!\\w)['’]|['’](?!\\w)|[‘“”]"_s);
    return without(text, u"-{3,}|--\\w[\\w-]*|(?<=\\w)-(?!\\w)"_s);
}

QString templateText(Language language)
{
    QStringList texts;
    for (const auto &source : bundledTemplates()) {
        for (const auto &place : textsOf(source))
            texts.append(plain(place.text.in(language), language));
    }
    return texts.join(u'\n');
}

// Without blocks of code, and without what stands between backticks.
QString helpText(const Spelling &spelling)
{
    const QDir folder(u"%1/resources/help/%2"_s.arg(QStringLiteral(SOURCE_ROOT), spelling.key));
    QString text;
    for (const auto &name : folder.entryList({u"*.md"_s}))
        text += contentOf(folder.filePath(name)) + u'\n';
    text = without(text, u"^ *```.*?^ *```"_s);
    return plain(without(text, u"`[^`]+`"_s), spelling.language);
}

QStringList unknownWords(const Spelling &spelling, const QString &text)
{
    const auto ownWords = QStringLiteral(TEST_DATA "/spelling/%1.txt").arg(spelling.key);
    REQUIRE(QFile::exists(ownWords)); // hunspell passes over a list that is not there
    QProcess hunspell;
    hunspell.start(u"hunspell"_s, {u"-i"_s, u"UTF-8"_s, u"-d"_s, spelling.dictionary, u"-p"_s, ownWords, u"-l"_s});
    hunspell.write(text.toUtf8());
    hunspell.closeWriteChannel();
    REQUIRE(hunspell.waitForFinished());
    INFO(hunspell.readAllStandardError().constData());
    REQUIRE(hunspell.exitCode() == 0);
    auto words = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

TEST_CASE("Spelling: the templates and the help hold no word that a dictionary does not know", "[spelling]")
{
    if (QStandardPaths::findExecutable(u"hunspell"_s).isEmpty() && !qEnvironmentVariableIsSet("CI")) {
        WARN("hunspell is not installed, so spelling is not checked");
        return;
    }
    const auto spelling = GENERATE(Spelling{Language::Dutch, u"nl"_s, u"nl_NL"_s}, Spelling{Language::English, u"en"_s, u"en_GB"_s});

    INFO("A good word that is unknown goes in tests/data/spelling/" << spelling.key << ".txt");
    CHECK(unknownWords(spelling, templateText(spelling.language)) == QStringList());
    CHECK(unknownWords(spelling, helpText(spelling)) == QStringList());
}

TEST_CASE("Spelling: a mistake is found", "[spelling]")
{
    if (QStandardPaths::findExecutable(u"hunspell"_s).isEmpty() && !qEnvironmentVariableIsSet("CI"))
        return;
    const Spelling dutch{Language::Dutch, u"nl"_s, u"nl_NL"_s};

    CHECK(unknownWords(dutch, plain(u"De overdraght van {employee} is gereed."_s, Language::Dutch)) == QStringList{u"overdraght"_s});
}
