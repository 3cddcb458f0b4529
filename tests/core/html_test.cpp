// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/reportexample.h"

#include <QProcess>
#include <QXmlStreamReader>

using namespace reportexample;

namespace {

const QStringList hostileNames{u"Jan <b>de Vries</b> & Zn"_s,
                               u"\"Piet\" 'Klaas' &amp; &#65; <!-- -->"_s,
                               u"</style></title><script>alert(1)</script>"_s,
                               u"יוסף כהן"_s,
                               u"سارة (الحسن) 12"_s,
                               u"👩🏽‍💻 𐍈 é"_s,
                               u"%1 %2 {employee}"_s,
                               QString(1000, u'x')};

// Every text of the page, as a reader sees it; <br> is a line break.
QStringList textsIn(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    QStringList texts{QString()};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            texts.last() += xml.text();
        else if (xml.isStartElement() && xml.name() == u"br")
            texts.last() += u'\n';
        else if ((xml.isStartElement() && xml.name() != u"br") || (xml.isEndElement() && xml.name() != u"br"))
            texts.append(QString());
    }
    INFO(xml.errorString());
    REQUIRE(!xml.hasError());
    return texts;
}

QString complaintsOfTidy(const QByteArray &html)
{
    QProcess tidy;
    tidy.start(u"tidy"_s, {u"-errors"_s, u"-q"_s, u"-utf8"_s});
    if (!tidy.waitForStarted())
        return u"tidy is not installed (apt-get install tidy)"_s;
    tidy.write(html);
    tidy.closeWriteChannel();
    tidy.waitForFinished();
    return QString::fromUtf8(tidy.readAllStandardError() + tidy.readAllStandardOutput());
}

// The name at every place where somebody can type one.
DossierRecord everywhere(const QString &name)
{
    auto named = record();
    named.dossier.function = name;
    named.dossier.people[Role::Employee].name = named.dossier.people[Role::Successor].name = name;
    named.dossier.people[Role::Employee].unit = named.dossier.organisation.name = name;
    named.dossier.hold = LegalHold{name, name, name, QDate(2026, 3, 2)};
    for (const auto &table : tables()) {
        Cells cells;
        for (const auto &column : table.columns)
            cells.insert(column.key, name);
        addRow(named, table.key, cells);
    }
    named.tasks[u"information.mandates"_s].note = name;
    named.tasks[u"information.signoff"_s].signature = {.by = name, .at = u"2026-03-11T13:05:00.000Z"_s, .refusal = name};
    return named;
}

QByteArray bytes(const DossierRecord &dossier, Preset preset = Preset::Archive, Language language = Language::Dutch)
{
    return toHtml(make(dossier, preset, language,
                       {{.time = u"2026-03-01T10:00:00.000Z"_s,
                         .actor = dossier.dossier.nameOf(Role::Employee),
                         .cells = {{taskSubject(u"information.kickoff"_s), u"note"_s, {}, u"a < b"_s, {}}}}}));
}

QString page(const QList<Block> &blocks)
{
    return QString::fromUtf8(toHtml({.title = u"Titel"_s, .blocks = blocks}));
}

} // namespace

TEST_CASE("HTML: names appear exactly as typed", "[report][html]")
{
    const auto name = GENERATE(from_range(hostileNames));
    const auto dossier = everywhere(name);
    const auto texts = textsIn(bytes(dossier));

    CHECK(texts.count(name) > 20); // cells and facts hold nothing else
    CHECK(texts.filter(u"draagt werk over aan"_s).first().count(name) == 2);
}

TEST_CASE("HTML: is valid for tidy in every preset and language", "[report][html]")
{
    const auto preset = words<Preset>()[GENERATE(range(0, 8))].value;
    const auto language = GENERATE(Language::Dutch, Language::English);

    CHECK(complaintsOfTidy(bytes(everywhere(u"Jan <b>de Vries</b> & Zn"_s), preset, language)) == QString());
    CHECK(complaintsOfTidy(bytes(record(), preset, language)) == QString());
    CHECK(complaintsOfTidy(toHtml(makeReport({}, {}, {preset, language, {}, Role::It}))) == QString());
}

TEST_CASE("HTML: is valid for tidy whatever the names", "[report][html]")
{
    for (const auto &name : hostileNames)
        CHECK(complaintsOfTidy(bytes(everywhere(name))) == QString());
}

TEST_CASE("HTML: tidy finds what is wrong", "[report][html]")
{
    CHECK(complaintsOfTidy("<!DOCTYPE html><html><head><title>t</title></head><body><p><table></p></body></html>")
              .contains(u"line 1"_s));
}

TEST_CASE("HTML: says its language, direction and character set", "[report][html]")
{
    CHECK(bytes(record()).startsWith("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\"><head><meta charset=\"utf-8\"/>"));
    CHECK(bytes(record(), Preset::Manager, Language::English).contains("<html lang=\"en\" dir=\"ltr\">"));
    CHECK(bytes(record()).contains("<title>Overdracht van werk: Joris van Leeuwen</title>"));
}

TEST_CASE("HTML: loads nothing and runs nothing", "[report][html]")
{
    const auto text = bytes(record());

    for (const char *forbidden :
         {"http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link", "<img", "onload"})
        CHECK(!text.contains(forbidden));
}

TEST_CASE("HTML: the style sheet needs no escaping, which a browser would not undo", "[report][html]")
{
    const auto text = QString::fromUtf8(bytes(record()));
    const auto style = text.section(u"<style>"_s, 1, 1).section(u"</style>"_s, 0, 0);

    CHECK(style.contains(u"display: table-header-group"_s));
    CHECK(style.contains(u"break-inside: avoid"_s));
    CHECK(!style.contains(u'&'));
}

TEST_CASE("HTML: only elements that may be empty are written as empty", "[report][html]")
{
    const auto text =
        page({Paragraph{}, ReportTable{.headers = {u""_s}, .widths = {100}, .rows = {{.cells = {{}}}}}, BulletList{}});

    auto pieces = text.split(u"/>"_s);
    pieces.removeLast();
    for (const auto &piece : std::as_const(pieces)) {
        const auto name = piece.mid(piece.lastIndexOf(u'<') + 1).section(u' ', 0, 0);
        CHECK(QStringList{u"meta"_s, u"col"_s, u"br"_s}.contains(name));
    }
}

TEST_CASE("HTML: a table has a caption, column headers and row headers that cover the notes", "[report][html]")
{
    const auto text =
        page({ReportTable{.caption = u"2 zaken"_s,
                          .headers = {u"Zaak"_s, u"Wie"_s},
                          .widths = {60, 40},
                          .rows = {{.cells = {{.text = u"A"_s, .detail = u"Z-1"_s}, {.text = u"▲"_s, .strong = true}},
                                    .notes = {{u"Risico:"_s, u"Hoog"_s}}},
                                   {.cells = {{.text = u"B"_s}, {}}}}}});

    CHECK(text.contains(u"<caption>2 zaken</caption>"_s));
    CHECK(text.contains(u"<col style=\"width:60%\"/>"_s));
    CHECK(text.contains(u"<th scope=\"col\" dir=\"auto\">Zaak</th>"_s));
    CHECK(text.contains(
        u"<th scope=\"row\" rowspan=\"2\" dir=\"auto\">A<span class=\"detail\" dir=\"auto\">Z-1</span></th>"_s));
    CHECK(text.contains(u"<td dir=\"auto\"><strong>▲</strong></td>"_s));
    CHECK(text.contains(
        u"<td class=\"notes\" colspan=\"1\"><p><span class=\"label\">Risico: </span><bdi>Hoog</bdi></p></td>"_s));
    CHECK(text.contains(u"<th scope=\"row\" rowspan=\"1\" dir=\"auto\">B</th>"_s));
}

TEST_CASE("HTML: headings, paragraphs, lists and signatures keep their meaning", "[report][html]")
{
    const auto text = page({Heading{1, u"Een"_s}, Heading{2, u"Twee"_s}, Paragraph{u"Let op"_s, true},
                            BulletList{{u"punt"_s}}, SignatureLine{u"Wie"_s, u"Getekend"_s, {u"open"_s}}});

    CHECK(text.contains(u"<h1>Titel</h1>"_s));
    CHECK(text.contains(u"<h2>Een</h2>"_s));
    CHECK(text.contains(u"<h3>Twee</h3>"_s));
    CHECK(text.contains(u"<p class=\"strong\">Let op</p>"_s));
    CHECK(text.contains(u"<li>punt</li>"_s));
    CHECK(text.contains(u"<p>Getekend</p>\n<ul><li>open</li>"_s));
}

TEST_CASE("HTML: what is signed by hand has a labelled line for each field", "[report][html]")
{
    const auto text = page({SignatureLine{.who = u"Wie"_s, .fields = {u"Naam"_s, u"Datum <b>"_s}}});

    CHECK(text.contains(u"<p class=\"field\">Naam</p>\n<p class=\"field\">Datum &lt;b&gt;</p>"_s));
    CHECK(text.contains(u"p.field::after"_s));
}

TEST_CASE("HTML: upright headers are all but the first", "[report][html]")
{
    const ReportTable plain{.headers = {u"Taak"_s, u"HR"_s}, .widths = {80, 20}};
    auto upright = plain;
    upright.uprightHeaders = true;

    CHECK(page({upright}).contains(u"<th scope=\"col\" dir=\"auto\">Taak</th>\n"
                                   "<th scope=\"col\" dir=\"auto\"><span class=\"upright\">HR</span></th>"_s));
    CHECK(!page({plain}).contains(u"class=\"upright\""_s));
}

TEST_CASE("HTML: a table to fill in by hand has room, and stays on one page", "[report][html]")
{
    ReportTable table{.headers = {u"Zaak"_s, u"Wie"_s}, .widths = {50, 50}, .rows = {{.cells = {{}, {}}}, {.cells = {{}, {}}}}};

    CHECK(page({table}).contains(u"<table class=\"form\">"_s));
    table.rows.last().cells.last().text = u"Noor"_s;
    CHECK(page({table}).contains(u"<table class=\"list\">"_s));
}

TEST_CASE("HTML: the title of a group of rows reaches over all columns", "[report][html]")
{
    const auto text = page({ReportTable{.headers = {u"Taak"_s, u"HR"_s},
                                        .widths = {80, 20},
                                        .rows = {{.cells = {{.text = u"Kennis"_s, .strong = true}, {}}, .group = true}}}});

    CHECK(text.contains(u"<tr><th class=\"group\" colspan=\"2\" dir=\"auto\">Kennis</th>\n</tr>"_s));
}

TEST_CASE("HTML: a wide report lies on its side", "[report][html]")
{
    CHECK(QString::fromUtf8(toHtml({.wide = true})).contains(u"size: A4 landscape"_s));
    CHECK(!QString::fromUtf8(toHtml({})).contains(u"landscape"_s));
}

TEST_CASE("HTML: line breaks stay, and what no page may hold becomes a visible mark", "[report][html]")
{
    const QString odd = QChar(0x01) % u"a\tb"_s % QChar(0xFFFE) % QChar(0xD800) % QChar(0x85);
    const auto text = page({Paragraph{u"een\ntwee\r\ndrie  vier"_s}, Paragraph{odd}});

    CHECK(text.contains(u"<p>een<br/>twee<br/>drie  vier</p>"_s));
    CHECK(text.contains(u"<p>\uFFFDa\tb\uFFFD\uFFFD\uFFFD</p>"_s));
}
