// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/cleantext.h"
#include "core/json/jsonreader.h"

using namespace Qt::StringLiterals;
using namespace core;
using Kind = Problem::Kind;

namespace {

QList<Problem> problemsOf(const QByteArray &json)
{
    QList<Problem> problems;
    parseJson(json, {}, problems);
    return problems;
}

JsonPlace placeOf(const QByteArray &json)
{
    QList<Problem> problems;
    const auto object = parseJson(json, {}, problems);
    REQUIRE(object);
    return {*object, {}};
}

// What `ask` reports about an object; unknown keys come last.
template<typename Ask>
QList<Problem> problemsWhen(const QByteArray &json, Ask ask)
{
    QList<Problem> problems;
    {
        ObjectReader reader(placeOf(json), problems);
        ask(reader);
    }
    return problems;
}

} // namespace

TEST_CASE("JSON: a syntax error names its line", "[json]")
{
    CHECK(problemsOf("{\n\"a\": 1,\n\"b\" 2}") == QList<Problem>{{{}, Kind::NotJson, {u"3"_s}}});
    CHECK(problemsOf("") == QList<Problem>{{{}, Kind::NotJson, {u"1"_s}}});
    CHECK(problemsOf("{} x") == QList<Problem>{{{}, Kind::NotJson, {u"1"_s}}});
    CHECK(problemsOf("\"text\"").size() == 1);
}

TEST_CASE("JSON: bytes that are no UTF-8 are told from bad JSON, with their line", "[json]")
{
    const auto bytes = GENERATE(as<QByteArray>(), "{\n\"a\": \"x\xff\"}", "{\n\"a\": \"\xed\xa0\x80\"}",
                                "{\n\"a\": \"\xc0\x80\"}", "{\n\"a\": \"\xc3", "{\n\xff");

    CHECK(problemsOf(bytes) == QList<Problem>{{{}, Kind::NotUtf8, {u"2"_s}}});
}

TEST_CASE("JSON: a file with a byte order mark or Windows line ends is read", "[json]")
{
    CHECK(problemsOf("\xef\xbb\xbf{\r\n\"a\": 1\r\n}\r\n").isEmpty());
}

TEST_CASE("JSON: size and depth have limits", "[json]")
{
    QList<Problem> problems;
    const JsonLimits limits{.maxBytes = 30, .maxDepth = 3};

    CHECK(parseJson("{\"a\": [{\"b\": 1}]}", limits, problems));
    CHECK_FALSE(parseJson("{\"a\": [{\"b\": []}]}", limits, problems));
    CHECK_FALSE(parseJson(QByteArray(31, ' '), limits, problems));
    CHECK(problems == QList<Problem>{{{}, Kind::TooDeep, {u"3"_s}}, {{}, Kind::TooLarge, {u"30"_s}}});
}

TEST_CASE("JSON: nesting that Qt itself refuses is too deep as well", "[json]")
{
    CHECK(problemsOf("{\"a\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}') ==
          QList<Problem>{{{}, Kind::TooDeep, {u"16"_s}}});
}

TEST_CASE("JSON: brackets in a text do not count as depth", "[json]")
{
    CHECK(problemsOf("{\"a\": \"" + QByteArray(100, '[') + "\\\"[\"}").isEmpty());
}

TEST_CASE("JSON: a key that stands twice is reported where it stands, however it is spelt", "[json]")
{
    const auto problems = problemsOf(R"({"a": {"x": 1}, "b": [{"x": 1}, {"x": "x, y", "y": "}", "\u0078": 2}], "a": 3})");

    CHECK(problems == QList<Problem>{{u"b[1].x"_s, Kind::Duplicate, {u"x"_s}}, {u"a"_s, Kind::Duplicate, {u"a"_s}}});
}

TEST_CASE("JSON: only an object is a file", "[json]")
{
    CHECK(problemsOf("[1]") == QList<Problem>{{{}, Kind::WrongType, {u"object"_s}}});
}

TEST_CASE("Reader: values of the right type are given back without a problem", "[json]")
{
    QList<Problem> problems;
    ObjectReader reader(
        placeOf(R"({"text": "Zoe\u0308\r\n", "number": -3, "yes": true, "date": "2026-02-28", "kind": "death",
                                    "roles": ["hr", "it"], "words": ["a", "b"], "list": [1], "inner": {"a": 1}})"),
        problems);

    CHECK(reader.text(u"text") == u"Zoë\n"_s);
    CHECK(reader.integer(u"number", {-3, 5}) == -3);
    CHECK(reader.boolean(u"yes"));
    CHECK(reader.date(u"date") == QDate(2026, 2, 28));
    CHECK(reader.enumeration<DepartureKind>(u"kind") == DepartureKind::Death);
    CHECK(reader.enumerations<Role>(u"roles") == QList<Role>{Role::Hr, Role::It});
    CHECK(reader.texts(u"words") == QStringList{u"a"_s, u"b"_s});
    CHECK(reader.list(u"list").first().path == u"list[0]"_s);
    CHECK(ObjectReader(reader.at(u"inner"), problems).integer(u"a", {0, 9}) == 1);
    CHECK(problems.isEmpty());
}

TEST_CASE("Reader: an absent value is a problem only when it is required", "[json]")
{
    const auto ask = [](Presence presence) {
        return problemsWhen("{}", [presence](ObjectReader &reader) {
            reader.text(u"a", presence);
            reader.integer(u"b", {}, presence);
            reader.boolean(u"c", presence);
            reader.date(u"d", presence);
            reader.list(u"e", presence);
            reader.enumeration<Role>(u"f", presence);
            reader.enumerations<Role>(u"g", presence);
        });
    };

    CHECK(ask(Presence::Optional).isEmpty());
    CHECK(ask(Presence::Required).size() == 7);
    CHECK(ask(Presence::Required).first() == Problem{u"a"_s, Kind::Missing, {}});
}

TEST_CASE("Reader: a required text may not be blank", "[json]")
{
    CHECK(problemsWhen(R"({"a": " \n"})", [](ObjectReader &reader) { reader.text(u"a"); }) ==
          QList<Problem>{{u"a"_s, Kind::Missing, {}}});
}

TEST_CASE("Reader: a value of another type is a problem, and null is another type", "[json]")
{
    const auto value = GENERATE(as<QByteArray>(), "null", "{}");
    const auto problems = problemsWhen("{\"a\": " + value + '}', [](ObjectReader &reader) {
        reader.text(u"a", Presence::Optional);
        reader.integer(u"a", {}, Presence::Optional);
        reader.boolean(u"a", Presence::Optional);
        reader.date(u"a", Presence::Optional);
        reader.texts(u"a");
        reader.enumeration<Role>(u"a", Presence::Optional);
    });

    QStringList expected;
    for (const auto &problem : problems) {
        CHECK(problem.kind == Kind::WrongType);
        expected.append(problem.about);
    }
    CHECK(expected == QStringList{u"text"_s, u"integer"_s, u"boolean"_s, u"text"_s, u"list"_s, u"text"_s});
}

TEST_CASE("Reader: an integer is whole and within its range", "[json]")
{
    const auto ask = [](ObjectReader &reader) { reader.integer(u"a", {1, 5}); };

    CHECK(problemsWhen(R"({"a": 1.5})", ask) == QList<Problem>{{u"a"_s, Kind::WrongType, {u"integer"_s}}});
    CHECK(problemsWhen(R"({"a": 6})", ask) == QList<Problem>{{u"a"_s, Kind::OutOfRange, {u"6"_s, u"1"_s, u"5"_s}}});
    CHECK(problemsWhen(R"({"a": 1e300})", ask).first().kind == Kind::OutOfRange);
    CHECK(problemsWhen(R"({"a": "1"})", ask) == QList<Problem>{{u"a"_s, Kind::WrongType, {u"integer"_s}}});
}

TEST_CASE("Reader: a date has the ISO form and exists", "[json]")
{
    const auto text = GENERATE(as<QByteArray>(), "2026-02-29", "2026-2-28", "28-02-2026", "2026-02-28T10:00", "", "soon");
    const auto problems = problemsWhen("{\"a\": \"" + text + "\"}", [](ObjectReader &reader) { reader.date(u"a"); });

    CHECK(problems == QList<Problem>{{u"a"_s, Kind::NotADate, {QString::fromUtf8(text)}}});
}

TEST_CASE("Reader: an unknown word is reported with the words that are known", "[json]")
{
    CHECK(problemsWhen(R"({"a": "years"})", [](ObjectReader &reader) { reader.enumeration<Unit>(u"a"); }) ==
          QList<Problem>{{u"a"_s, Kind::UnknownValue, {u"years"_s, u"days, workingDays, weeks, months"_s}}});
}

TEST_CASE("Reader: doubles and blanks in a list are reported where they stand", "[json]")
{
    const auto problems = problemsWhen(R"({"a": ["x", "y", "x", " "], "b": ["hr", "hr"]})", [](ObjectReader &reader) {
        CHECK(reader.texts(u"a") == QStringList{u"x"_s, u"y"_s});
        CHECK(reader.enumerations<Role>(u"b") == QList<Role>{Role::Hr});
    });

    CHECK(problems == QList<Problem>{{u"a[2]"_s, Kind::Duplicate, {u"x"_s}},
                                     {u"a[3]"_s, Kind::Missing, {}},
                                     {u"b[1]"_s, Kind::Duplicate, {u"hr"_s}}});
}

TEST_CASE("Reader: a list has a limit, and what lies beyond is not read", "[json]")
{
    const auto problems = problemsWhen(R"({"a": [1, 2, 3], "b": [1, 2]})", [](ObjectReader &reader) {
        CHECK(reader.list(u"a", Presence::Required, 2).size() == 2);
        CHECK(reader.list(u"b", Presence::Required, 2).size() == 2);
    });

    CHECK(problems == QList<Problem>{{u"a"_s, Kind::TooLarge, {u"2"_s}}});
}

TEST_CASE("Reader: Qt keeps a NUL and half a surrogate pair, and we report them", "[json]")
{
    const auto ask = [](ObjectReader &reader) { CHECK(reader.text(u"a").isEmpty()); };

    CHECK(problemsWhen(R"({"a": "x\u0000y"})", ask) == QList<Problem>{{u"a"_s, Kind::NotCleanText, {u"U+0000"_s}}});
    CHECK(problemsWhen(R"({"a": "x\ud800y"})", ask) == QList<Problem>{{u"a"_s, Kind::NotCleanText, {u"U+D800"_s}}});
    CHECK(problemsWhen("{\"a\": \"x\x01y\"}", ask) == QList<Problem>{{u"a"_s, Kind::NotCleanText, {u"U+0001"_s}}});
    CHECK(problemsWhen(R"({"a": "\ud83d\ude00"})", [](ObjectReader &reader) { reader.text(u"a"); }).isEmpty());
}

TEST_CASE("Reader: a text that is too long is reported", "[json]")
{
    const QByteArray text(maxTextLength + 1, 'a');

    CHECK(problemsWhen("{\"a\": \"" + text + "\"}", [](ObjectReader &reader) { reader.text(u"a"); }) ==
          QList<Problem>{{u"a"_s, Kind::TooLong, {u"20000"_s}}});
}

TEST_CASE("Reader: keys that nobody asked for are reported, shortened and cleaned", "[json]")
{
    const auto problems = problemsWhen(R"({"a": 1, "b\u0000": 2})", [](ObjectReader &reader) {
        reader.integer(u"a", {1, 1});
    });

    CHECK(problems == QList<Problem>{{u"b\uFFFD"_s, Kind::UnknownKey, {u"b\uFFFD"_s}}});
}

TEST_CASE("Reader: an object that is none is reported once, also when it has objects inside", "[json]")
{
    QList<Problem> problems;
    {
        ObjectReader reader({QJsonValue(5), u"outer"_s}, problems);
        reader.text(u"name");
        ObjectReader inner(reader.at(u"inner"), problems);
        inner.date(u"day");
    }

    CHECK(problems == QList<Problem>{{u"outer"_s, Kind::WrongType, {u"object"_s}}});
}
