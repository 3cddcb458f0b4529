// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/plaintext.h"

#include "core/report/printable.h"

namespace core {

namespace {

QStringList fragments(const QList<LabelledText> &texts)
{
    QStringList all;
    for (const auto &[label, value] : texts)
        all << label << value;
    return all;
}

QStringList fragments(const Heading &heading)
{
    return {heading.text};
}

QStringList fragments(const Paragraph &paragraph)
{
    return {paragraph.text};
}

QStringList fragments(const BulletList &list)
{
    return list.entries;
}

QStringList fragments(const ReportTable &table)
{
    auto all = QStringList{table.caption} + table.headers;
    for (const auto &row : table.rows) {
        for (const auto &cell : row.cells)
            all << cell.text << cell.detail;
        all << fragments(row.notes);
    }
    return all;
}

QStringList fragments(const SignatureLine &line)
{
    return QStringList{line.who, line.statement} + line.openPoints + line.fields;
}

} // namespace

QStringList plainText(const Report &report)
{
    auto all = QStringList{report.title, report.subtitle} + fragments(report.facts);
    for (const auto &block : report.blocks)
        all << std::visit([](const auto &value) { return fragments(value); }, block);
    all << report.footer;
    all.removeAll(QString());
    for (auto &text : all)
        text = printable(text);
    return all;
}

} // namespace core
