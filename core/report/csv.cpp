// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/csv.h"

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

class CsvText
{
public:
    explicit CsvText(Language language) : m_language(language) {}

    void add(const ReportTable &table)
    {
        if (!m_text.isEmpty())
            line({});
        const bool hasNotes = std::ranges::any_of(table.rows, [](const ReportRow &row) { return !row.notes.isEmpty(); });
        line({table.caption});
        line(hasNotes ? table.headers + QStringList{phrase(Phrase::Notes, m_language)} : table.headers);
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells.append(joined(cell));
            if (hasNotes)
                cells.append(joined(row.notes));
            line(cells);
        }
    }

    QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    void line(const QStringList &cells)
    {
        QStringList fields;
        for (const auto &cell : cells)
            fields.append(field(cell));
        m_text += fields.join(m_language == Language::Dutch ? u';' : u',') % "\r\n"_L1;
    }

    Language m_language;
    QString m_text;
};

} // namespace

QByteArray toCsv(const Report &report)
{
    CsvText text(report.language);
    for (const auto &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            text.add(*table);
    }
    return text.bytes();
}

} // namespace core
