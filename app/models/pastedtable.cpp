// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/pastedtable.h"

#include "app/typeddate.h"
#include "core/domain/cleantext.h"
#include "core/storage/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Cells of one separator; with quotes, so that a cell can hold separators and line ends.
class Reader
{
public:
    Reader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<QStringList> rows()
    {
        while (m_at < m_text.size() && m_rows.size() < maxPastedRows)
            readCell();
        if (!m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void readCell()
    {
        m_row.append(m_text.at(m_at) == u'"' && closingQuote() > 0 ? quoted() : plain());
        const bool isEnd = m_at >= m_text.size() || m_text.at(m_at) == u'\n';
        ++m_at;
        if (isEnd)
            endRow();
        else if (m_at >= m_text.size())
            m_row.append(QString()); // the text ends in a separator
    }

    void endRow()
    {
        if (std::any_of(m_row.begin(), m_row.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows.append(m_row);
        m_row.clear();
    }

    // A quote that nobody closes is a quote, not the start of a cell that swallows the rest.
    qsizetype closingQuote() const
    {
        const auto reach = m_text.left(m_at + 2 * core::maxTextLength);
        for (auto at = reach.indexOf(u'"', m_at + 1); at > 0; at = reach.indexOf(u'"', at + 1)) {
            if (at + 1 >= m_text.size() || m_text.at(at + 1) == m_separator || m_text.at(at + 1) == u'\n')
                return at;
            if (m_text.at(at + 1) != u'"')
                return -1;
            ++at;
        }
        return -1;
    }

    QString quoted()
    {
        const auto end = closingQuote();
        const auto cell = m_text.mid(m_at + 1, end - m_at - 1).toString();
        m_at = end + 1;
        return QString(cell).replace(u"\"\""_s, u"\""_s).trimmed();
    }

    QString plain()
    {
        const auto from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from).trimmed().toString();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringList m_row;
    QList<QStringList> m_rows;
};

// A spreadsheet gives tabs. Otherwise what makes most rows equally long.
QChar separatorOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    const auto score = [&](QChar separator) {
        const auto rows = Reader(QStringView(text).left(20'000), separator).rows();
        const auto width = rows.isEmpty() ? 0 : rows.first().size();
        return width < 2 ? 0 : std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.size() == width; });
    };
    return score(u',') > score(u';') ? u',' : u';';
}

void makeEquallyLong(QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const auto &row : std::as_const(rows))
        width = std::max(width, row.size());
    for (auto &row : rows)
        row.resize(width);
}

// The column that a heading names; empty: none.
QString columnNamed(const QString &heading, const QList<core::Column> &columns)
{
    const auto name = core::sortKey(heading);
    for (const auto &column : columns) {
        const QStringList names{column.key, column.label.nl, column.label.en};
        const bool fits =
            std::any_of(names.begin(), names.end(), [&](const QString &each) { return core::sortKey(each) == name; });
        if (fits && !name.isEmpty())
            return column.key;
    }
    return {};
}

QStringList columnsNamed(const QStringList &headings, const QList<core::Column> &columns)
{
    QStringList named;
    for (const auto &heading : headings) {
        const auto column = columnNamed(heading, columns);
        named.append(named.contains(column) ? QString() : column);
    }
    return named;
}

const core::Column *find(const QString &key, const QList<core::Column> &columns)
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const core::Column &column) { return column.key == key; });
    return it == columns.end() ? nullptr : &*it;
}

std::optional<QString> choiceFrom(const QString &text, const QList<core::Choice> &choices)
{
    const auto name = core::sortKey(text);
    for (const auto &choice : choices) {
        const QStringList names{choice.key, choice.label.nl, choice.label.en};
        if (!name.isEmpty() &&
            std::any_of(names.begin(), names.end(), [&](const QString &each) { return core::sortKey(each) == name; }))
            return choice.key;
    }
    return {};
}

std::optional<QString> yesNoFrom(const QString &text)
{
    const auto word = core::sortKey(text);
    if (QStringList{u"ja"_s, u"j"_s, u"yes"_s, u"y"_s, u"x"_s, u"waar"_s, u"true"_s, u"1"_s}.contains(word))
        return u"yes"_s;
    if (QStringList{u"nee"_s, u"n"_s, u"no"_s, u"onwaar"_s, u"false"_s, u"0"_s}.contains(word))
        return u"no"_s;
    return {};
}

} // namespace

PastedTable readPastedTable(const QString &text)
{
    auto plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (plain.startsWith(QChar(0xFEFF)))
        plain.remove(0, 1);
    PastedTable table{.rows = Reader(plain, separatorOf(plain)).rows()};
    makeEquallyLong(table.rows);
    return table;
}

PasteMapping proposedMapping(const PastedTable &pasted, const QList<core::Column> &columns)
{
    if (pasted.rows.isEmpty())
        return {};
    const auto named = columnsNamed(pasted.rows.first(), columns);
    const auto hits = named.size() - named.count(QString());
    const auto filled = named.size() - pasted.rows.first().count(QString());
    if (hits > 0 && 2 * hits >= filled)
        return {.hasHeader = true, .columns = named};
    QStringList inOrder;
    for (qsizetype i = 0; i < pasted.width(); ++i)
        inOrder.append(i < columns.size() ? columns.at(i).key : QString());
    return {.hasHeader = false, .columns = inOrder};
}

PastedRows rowsFrom(const PastedTable &pasted, const PasteMapping &mapping, const QList<core::Column> &columns, QDate today)
{
    PastedRows result;
    for (qsizetype row = mapping.hasHeader ? 1 : 0; row < pasted.rows.size(); ++row) {
        QMap<QString, QString> cells;
        for (qsizetype i = 0; i < std::min(pasted.width(), mapping.columns.size()); ++i) {
            const auto *column = find(mapping.columns.at(i), columns);
            const auto &text = pasted.rows.at(row).at(i);
            if (!column || text.isEmpty())
                continue;
            const auto cell = cellFrom(text, *column, today);
            if (cell && !core::faultIn(core::normalised(*cell)))
                cells.insert(column->key, *cell);
            else
                result.problems.append({row, i, text});
        }
        if (!cells.isEmpty())
            result.rows.append(cells);
    }
    return result;
}

std::optional<QString> cellFrom(const QString &text, const core::Column &column, QDate today)
{
    if (text.trimmed().isEmpty())
        return QString();
    switch (column.type) {
    case core::ColumnType::Choice:
        return choiceFrom(text, column.choices);
    case core::ColumnType::YesNo:
        return yesNoFrom(text);
    case core::ColumnType::Date: {
        const auto day = typedDate(text, today);
        return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
    }
    case core::ColumnType::Text:
    case core::ColumnType::Person:
        break;
    }
    return text;
}

} // namespace app
