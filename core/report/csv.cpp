// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/csv.h"

#include "core/report/reporttext.h"
#include "core/report/reportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// What a spreadsheet passes over before it decides that a cell is a formula.
bool isPassedOver(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

// Also the wide forms, which some spreadsheets read as the plain ones.
bool startsFormula(QChar c)
{
    return u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(c);
}

bool looksLikeFormula(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const auto first = std::find_if_not(text.begin(), text.end(), isPassedOver);
    return first != text.end() && startsFormula(*first);
}

// Every kind of separator is quoted: a spreadsheet may be set to another one.
bool needsQuotes(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
}

QString field(const QString &text)
{
    const auto safe = looksLikeFormula(text) ? u'\'' + text : text;
    return needsQuotes(safe) ? u'"' + QString(safe).replace(u'"', "\"\""_L1) + u'"' : safe;
}

QString joined(const ReportCell &cell)
{
    QStringList lines{cell.text, cell.detail};
    lines.removeAll(QString());
    return lines.join(", "_L1);
}

QString joined(const QList<LabelledText> &notes)
{
    QStringList texts;
    for (const auto &[label, value] : notes)
        texts.append(label % u' ' % value);
    return texts.join(u'\n');
}

// Only to write in on paper.
// Where a column has two names, it becomes two columns; a box to tick becomes a column of its own.
class Columns
{
public:
    Columns(const ReportTable &table, Language language)
        : m_table(table), m_language(language), m_hasNotes(hasNotes(table.rows))
    {}

    QStringList headers() const
    {
        QStringList headers;
        for (qsizetype i = 0; i < m_table.headers.size(); ++i) {
            headers.append(isSplit(i) ? m_table.columnNames.at(i).first : m_table.headers.at(i));
            if (isSplit(i))
                headers.append(m_table.columnNames.at(i).second);
            if (isTicked(i))
                headers.append(phrase(Phrase::ColumnDone, m_language));
        }
        return m_hasNotes ? headers + QStringList{phrase(Phrase::Notes, m_language)} : headers;
    }

    QStringList cells(const ReportRow &row) const
    {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &cell = row.cells.at(i);
            if (isTicked(i))
                cells << withoutTickBox(joined(cell)) << phrase(isTickedText(cell.text) ? Phrase::Yes : Phrase::No, m_language);
            else if (isSplit(i))
                cells << cell.text << cell.detail;
            else
                cells << joined(cell);
        }
        return m_hasNotes ? cells + QStringList{joined(row.notes)} : cells;
    }

private:
    static bool hasNotes(const QList<ReportRow> &rows)
    {
        return std::ranges::any_of(rows, [](const ReportRow &row) { return !row.isToWriteIn() && !row.notes.isEmpty(); });
    }

    bool isSplit(qsizetype column) const { return !m_table.columnNames.value(column).second.isEmpty(); }
    bool isTicked(qsizetype column) const { return m_table.tickBoxes && column == 0; }

    const ReportTable &m_table;
    const Language m_language;
    const bool m_hasNotes;
};

class CsvText
{
public:
    explicit CsvText(const Report &report) : m_language(report.language)
    {
        for (const auto &[label, value] : report.rowKeys) {
            m_keyNames.append(label);
            m_keys.append(value);
        }
    }

    void add(const ReportTable &table)
    {
        if (!m_text.isEmpty())
            line({});
        if (m_keys.isEmpty())
            line({table.caption});
        const Columns columns(table, m_language);
        line(m_keyNames + columns.headers());
        for (const auto &row : table.rows) {
            if (!row.isToWriteIn())
                line(m_keys + columns.cells(row));
        }
    }

    // A file without rows says at least whom it is about.
    QByteArray bytes()
    {
        if (m_text.isEmpty() && !m_keys.isEmpty()) {
            line(m_keyNames);
            line(m_keys);
        }
        return "\xEF\xBB\xBF" + m_text.toUtf8();
    }

private:
    void line(const QStringList &cells)
    {
        QStringList fields;
        for (const auto &cell : cells)
            fields.append(field(cell));
        m_text += fields.join(m_language == Language::Dutch ? u';' : u',') % "\r\n"_L1;
    }

    Language m_language;
    QStringList m_keyNames;
    QStringList m_keys;
    QString m_text;
};

} // namespace

QByteArray toCsv(const Report &report)
{
    CsvText text(report);
    for (const auto &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            text.add(*table);
    }
    return text.bytes();
}

} // namespace core
