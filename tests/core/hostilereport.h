// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

// Reports as nobody should write them: what goes wrong in fonts, markup, columns and pages.
namespace hostilereport {

using namespace core;
using namespace Qt::StringLiterals;

inline const QString markup = u"Jan <b>de Vries</b> & Zn \"Piet\" 'Klaas' &amp; &#65; ]]> <!-- --> %1 {employee}"_s;
inline const QString emoji = u"👩🏽‍💻 𐍈 é 🇳🇱"_s;
inline const QString rightToLeft = u"سارة (الحسن) 12, Joris"_s;
inline const QString isolated = u"\u2068יוסף כהן\u2069 draagt werk over"_s;
inline const QString blanks = u"   drie  spaties\t\ttabs \n\n  regels\r\neinde  "_s;

// Control characters, halves of pairs and noncharacters.
inline QString unprintable()
{
    return u"nul"_s % QChar(0) % u"een"_s % QChar(1) % QChar(0x1b) % u"del"_s % QChar(0x7f) % QChar(0x85) % u"half"_s %
           QChar(0xd800) % u"heel"_s % QChar(0xdc00) % QChar(0xfffe) % QChar(0xffff) % u"einde"_s;
}

inline QString manyLines(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(u"regel %1 van %2"_s.arg(i).arg(count));
    return lines.join(u'\n');
}

inline QStringList texts()
{
    return {markup, emoji, rightToLeft, isolated, blanks, unprintable(), QString(200, u'w'), manyLines(40)};
}

inline ReportTable rows(int count)
{
    ReportTable table{.caption = u"%1 regels & meer"_s.arg(count),
                      .headers = {u"Zaak"_s, u"Stand <nu>"_s, u"Wie"_s},
                      .widths = {30, 45, 25}};
    for (int i = 0; i < count; ++i) {
        ReportRow row{.cells = {{.text = u"Zaak %1"_s.arg(i), .detail = i % 3 == 0 ? u"Z-%1"_s.arg(i) : QString()},
                                {.text = i % 4 == 0 ? QString() : u"bezig met stap %1"_s.arg(i)},
                                {.text = u"▲ nog niemand"_s, .strong = i % 2 == 0}}};
        if (i % 5 == 0)
            row.notes = {{u"Risico:"_s, u"Hoog"_s}, {u"Let op:"_s, i % 10 == 0 ? rightToLeft : manyLines(3)}};
        table.rows.append(row);
    }
    return table;
}

// Each text at every place where somebody's text can stand.
inline Report report(Language language)
{
    Report report{.language = language,
                  .title = u"Titel <van> & werk"_s,
                  .subtitle = isolated,
                  .organisation = markup,
                  .confidentiality = rightToLeft,
                  .state = u"Concept"_s,
                  .footer = u"Sjablonen: & 1. Gemaakt op 12-03-2026."_s};
    ReportTable table{.caption = markup, .headers = {u"Naam"_s, rightToLeft, emoji}, .widths = {20, 60, 20}};
    for (const auto &text : texts()) {
        report.facts.append({u"Feit"_s, text});
        report.blocks << Heading{1, text} << Heading{2, text} << Paragraph{text} << Paragraph{text, true}
                      << BulletList{{text, u"kort"_s}};
        table.rows.append({.cells = {{.text = text, .detail = text}, {.text = text}, {.text = text, .strong = true}},
                           .notes = {{u"Notitie:"_s, text}, {rightToLeft, text}}});
    }
    report.blocks << table << SignatureLine{.who = markup, .statement = rightToLeft, .openPoints = texts()};
    return report;
}

// Long and wide at once: rows taller than a page, upright headers, lines to write on.
inline Report matrix()
{
    Report report{.language = Language::English, .title = u"Matrix"_s, .facts = {{u"Name"_s, u"Joris"_s}}, .wide = true};
    ReportTable table{.caption = u"Who does what"_s,
                      .headers = {u"Task"_s, u"Is accountable for it"_s, u"Does it"_s, u"Is told when it is done"_s},
                      .widths = {70, 10, 10, 10},
                      .uprightHeaders = true};
    for (const int lines : {1, 40, 150, 1})
        table.rows.append({.cells = {{.text = manyLines(lines)}, {.text = u"x"_s}, {}, {.text = u"x"_s}}});
    report.blocks << table
                  << SignatureLine{
                         .who = u"Manager"_s, .statement = u"By hand"_s, .fields = {u"Name"_s, u"Date"_s, u"Signature"_s}};
    return report;
}

// Everything there is, and nothing in it.
inline Report hollow()
{
    return {.facts = {{}},
            .blocks = {Heading{}, Paragraph{}, BulletList{}, BulletList{{QString()}}, ReportTable{},
                       ReportTable{.headers = {u""_s}, .rows = {{.cells = {{}}, .notes = {{}}}}},
                       ReportTable{.rows = {{.cells = {{.text = u"zonder kop"_s}, {}}}, {}}}, SignatureLine{}}};
}

inline Report many(int count)
{
    return {.title = u"Veel"_s, .blocks = {Heading{1, u"Zaken"_s}, rows(count), Paragraph{u"Klaar."_s}}};
}

} // namespace hostilereport
