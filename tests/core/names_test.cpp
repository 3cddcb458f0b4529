// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Definition
{
    QString name; // with its namespaces
    QString body;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The types that a file defines for the whole program. Our layout is what is read here: one in column 1 is not within
// another, and the end of a namespace says which one ends.
QList<Definition> definitionsIn(const QString &text)
{
    static const QRegularExpression token(u"^namespace (?<opens>[\\w:]*) ?\\{$|^\\} // namespace|"
                                          "^(?:struct|class|enum class) (?<type>[\\w:]+)[^;\\n]*\\n?\\{(?<body>.*?)^\\};"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QList<Definition> found;
    QStringList namespaces;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(u"type"_s).isEmpty()) {
            if (!namespaces.contains(QString()))
                found.append(
                    {(namespaces + QStringList{match.captured(u"type"_s)}).join("::"_L1), match.captured(u"body"_s)});
        } else if (match.captured().startsWith(u"namespace"_s)) {
            namespaces.append(match.captured(u"opens"_s)); // empty when it has no name
        } else {
            namespaces.removeLast();
        }
    }
    return found;
}

} // namespace

// The linker keeps one of the two, and the other half of the program reads its members at the wrong places.
TEST_CASE("Names: no two types have one name", "[names]")
{
    QHash<QString, Definition> known; // the body, with the file as name
    for (const auto &folder : {u"core"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            for (const auto &definition : definitionsIn(contentOf(path))) {
                const auto other = known.value(definition.name, {path, definition.body});
                INFO(definition.name << " in " << path << " and " << other.name);
                CHECK(definition.body == other.body);
                known.insert(definition.name, {path, definition.body});
            }
        }
    }
    CHECK(known.contains(u"core::Workspace"_s));
    CHECK(known.contains(u"app::Review"_s));
}
