// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

namespace app {

// What a list says of a line: its title, and all of it to a screen reader and to whoever points at it.
template<typename Sentence>
QVariant saidOf(int role, const QString &title, const Sentence &sentence)
{
    if (role == Qt::DisplayRole)
        return title;
    return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? sentence() : QVariant();
}

// The rows of a list or table model as values with a key. New values take the place of the old ones row by row, so that
// selection, focus and scroll position stay with what they were on. A Line has key() and operator==.
template<typename Base, typename Line>
class KeyedRows : public Base
{
public:
    using Key = std::decay_t<decltype(std::declval<Line>().key())>;
    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    const QList<Line> &lines() const { return m_lines; }

    QModelIndex indexOf(const Key &key) const
    {
        const auto row = rowOf(key, 0);
        return row < 0 ? QModelIndex() : this->index(int(row), 0, QModelIndex());
    }

protected:
    bool isLine(const QModelIndex &index) const
    {
        return index.isValid() && index.model() == this && index.row() < m_lines.size();
    }

    qsizetype rowOf(const Key &key, qsizetype from) const
    {
        for (auto row = from; row < m_lines.size(); ++row) {
            if (m_lines.at(row).key() == key)
                return row;
        }
        return -1;
    }

    void insertLines(qsizetype row, const QList<Line> &lines)
    {
        if (lines.isEmpty())
            return;
        this->beginInsertRows({}, int(row), int(row + lines.size() - 1));
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.insert(row + i, lines.at(i));
        this->endInsertRows();
    }

    void removeLines(qsizetype row, qsizetype count = 1)
    {
        this->beginRemoveRows({}, int(row), int(row + count - 1));
        m_lines.remove(row, count);
        this->endRemoveRows();
    }

    void setLine(qsizetype row, const Line &line)
    {
        if (m_lines.at(row) == line)
            return;
        m_lines[row] = line;
        repaint(row);
    }

    void repaint(qsizetype row)
    {
        const QAbstractItemModel *model = this; // a list model keeps columnCount() to itself
        emit this->dataChanged(model->index(int(row), 0), model->index(int(row), model->columnCount() - 1));
    }

    // To a place as it is after the line has been taken out.
    void moveLine(qsizetype from, qsizetype to)
    {
        if (from == to)
            return;
        this->beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
        m_lines.move(from, to);
        this->endMoveRows();
    }

    void setLines(const QList<Line> &lines)
    {
        removeOthers(lines);
        for (qsizetype row = 0; row < lines.size(); ++row) {
            if (row == m_lines.size()) {
                insertLines(row, lines.mid(row));
                return;
            }
            const auto old = rowOf(lines.at(row).key(), row);
            if (old < 0)
                insertLines(row, {lines.at(row)});
            else
                moveLine(old, row);
            setLine(row, lines.at(row));
        }
    }

    QList<Line> m_lines;

private:
    void removeOthers(const QList<Line> &lines)
    {
        QSet<Key> kept;
        for (const auto &line : lines)
            kept.insert(line.key());
        for (auto row = m_lines.size() - 1; row >= 0; --row) {
            auto first = row;
            while (first >= 0 && !kept.contains(m_lines.at(first).key()))
                --first;
            if (first < row)
                removeLines(first + 1, row - first);
            row = first;
        }
    }
};

} // namespace app
