// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/print/hostilereports.h"

#include "tests/core/hostilereport.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace hardpages {

namespace {

QString lines(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(u"regel %1 van de cel"_s.arg(i));
    return lines.join(u'\n');
}

const QString scripts = u"Ελλάδα Україна İstanbul Łódź հայ ქართ 中文姓名 ไทย हिन्दी 𐍈"_s;
const QString marks = u"é ü ç a\u0300\u0301\u0302\u0303\u0304\u0305"_s;
const QString steering = u"\u202Eomgekeerd\u202C \u2066los\u2069 \u200Bnul"_s;

} // namespace

ReportTable table(int rows, const QString &text, int columns)
{
    ReportTable table{.caption = u"%1 rijen"_s.arg(rows)};
    for (int column = 0; column < columns; ++column) {
        table.headers.append(u"Kolom %1"_s.arg(column + 1));
        table.widths.append(100 / columns);
    }
    for (int row = 1; row <= rows; ++row) {
        ReportRow made;
        for (int column = 0; column < columns; ++column)
            made.cells.append({.text = column == 0 ? u"rij %1"_s.arg(row) : text,
                               .detail = column == 1 ? u"bij %1"_s.arg(row) : QString()});
        if (row % 3 == 0)
            made.notes = {{u"Risico:"_s, u"hoog"_s}, {u"Wat moet je weten?"_s, text}};
        table.rows.append(made);
    }
    return table;
}

Report report(const QList<Block> &blocks, Language language)
{
    return {.language = language,
            .preset = Preset::Manager,
            .title = u"Overdracht van werk"_s,
            .subtitle = u"Joris draagt werk over aan Noor"_s,
            .organisation = u"Gemeente Veldermeer"_s,
            .confidentiality = u"Bevat persoonsgegevens"_s,
            .state = u"Concept, 1 van 2 klaar"_s,
            .facts = {{u"Medewerker"_s, u"Joris"_s}, {u"Functie"_s, u"Adviseur"_s}, {u"Stand"_s, u"Concept"_s}},
            .blocks = blocks,
            .madeAt = QDateTime(QDate(2026, 3, 12), QTime(13, 40), Qt::UTC),
            .footer = u"Sjablonen: information 1."_s};
}

QList<std::pair<QString, Report>> all()
{
    const Heading heading{.level = 1, .text = u"Lopende zaken"_s};
    QList<std::pair<QString, Report>> reports{
        {u"nothing"_s, Report{}},
        {u"no blocks"_s, report({})},
        {u"empty chapter"_s, report({heading, heading, Paragraph{}, BulletList{}, table(0, {}), SignatureLine{}})},
        {u"hostile texts"_s, hostilereport::report(Language::Dutch)},
        {u"hostile texts in English"_s, hostilereport::report(Language::English)},
        {u"hollow"_s, hostilereport::hollow()},
        {u"matrix"_s, hostilereport::matrix()},
        {u"400 rows"_s, hostilereport::many(400)},
        {u"tall cells"_s, report({heading, table(5, lines(40))})},
        {u"taller than a page"_s, report({heading, table(2, lines(200)), Paragraph{.text = u"daarna"_s}})},
        {u"long words"_s, report({heading, table(6, QString(200, u'w')), Paragraph{.text = QString(2000, u'x')}})},
        {u"long paragraph"_s,
         report({heading, Paragraph{.text = lines(300)}, Paragraph{.text = lines(90), .strong = true}})},
        {u"headings"_s, report(QList<Block>(60, Heading{.level = 2, .text = u"Tussenkop"_s}))},
        {u"signatures"_s, report(QList<Block>(30, SignatureLine{.who = u"Medewerker: Joris"_s,
                                                                .statement = u"Nog niet ondertekend."_s,
                                                                .openPoints = {u"een open punt"_s, u"nog een"_s},
                                                                .fields = {u"Naam"_s, u"Datum"_s, u"Handtekening"_s}}))}};
    for (const auto &text : {scripts, marks, steering}) {
        auto made =
            report({Heading{.level = 1, .text = text}, Paragraph{.text = text}, BulletList{{text, text}}, table(7, text)},
                   Language::English);
        made.title = made.subtitle = made.organisation = made.confidentiality = made.footer = text;
        made.facts = {{text, text}, {text, text}};
        reports.append({text, made});
    }
    auto wide = report({table(30, u"R A"_s, 14)});
    wide.wide = true;
    auto &upright = std::get<ReportTable>(wide.blocks.first());
    upright.uprightHeaders = true;
    upright.headers.fill(u"Informatiebeheer en archief (IHH)"_s);
    reports.append({u"upright headers"_s, wide});
    return reports;
}

} // namespace hardpages
