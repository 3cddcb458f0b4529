// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/bench/printing.h"

#include "app/print/pdf.h"
#include "tests/bench/timing.h"
#include "tests/print/hostilereports.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Reacties van inwoners beantwoorden voor 27 maart"_s;

// 60 tasks and 6 tables of 20 rows.
Report usual()
{
    QList<Block> blocks{Heading{.level = 1, .text = u"Alle taken"_s}, hardpages::table(60, sentence, 5)};
    for (int i = 0; i < 6; ++i) {
        blocks.append(Heading{.level = 1, .text = u"Lopende zaken"_s});
        blocks.append(hardpages::table(20, sentence, 5));
    }
    return hardpages::report(blocks);
}

void insert(QTextCursor &cursor, const ReportTable &table)
{
    auto *target = cursor.insertTable(int(table.rows.size()) + 1, int(table.headers.size()));
    for (int column = 0; column < table.headers.size(); ++column)
        target->cellAt(0, column).firstCursorPosition().insertText(table.headers.at(column));
    for (int row = 0; row < table.rows.size(); ++row) {
        const auto &cells = table.rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column) {
            auto cell = target->cellAt(row + 1, column).firstCursorPosition();
            cell.insertText(cells.at(column).text);
            if (!cells.at(column).detail.isEmpty())
                cell.insertText(u'\n' + cells.at(column).detail);
        }
    }
    cursor.movePosition(QTextCursor::End);
    for (const auto &row : table.rows) {
        for (const auto &[label, value] : row.notes)
            cursor.insertText(label + u' ' + value + u'\n');
    }
}

void plain(const Report &report)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.insertText(report.title + u'\n' + report.subtitle + u'\n');
    for (const auto &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            cursor.insertText(heading->text + u'\n');
        else if (const auto *table = std::get_if<ReportTable>(&block))
            insert(cursor, *table);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    document.print(&writer);
}

void ours(const Report &report)
{
    if (!app::print::toPdf(report, app::print::Paper::A4))
        std::exit(1);
}

} // namespace

void printing()
{
    const auto report = usual();
    ours(report); // loads the fonts
    compare(
        "to PDF, ours and plain", 15, [&](int) { ours(report); }, [&](int) { plain(report); });
    for (const int rows : {500, 1000, 2000, 4000}) {
        const auto table = hardpages::report({hardpages::table(rows, sentence, 5)});
        const auto time = milliseconds([&] { ours(table); });
        std::printf("%5d rows %28.0f ms   %.3f ms a row\n", rows, time, time / rows);
    }
    const auto hundred = milliseconds([&] {
        for (int i = 0; i < 100; ++i)
            ours(report);
    });
    std::printf("100 reports %26.0f ms   %.1f a second\n", hundred, 100'000 / hundred);
}
