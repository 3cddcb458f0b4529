// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace app {

class IconLabel;
class ProgressBar;
class TextLabel;
class Theme;

struct ProgressRow
{
    QString name;
    int ready = 0;
    int total = 0;
    int late = 0;

    bool operator==(const ProgressRow &) const = default;
};

// Several bars below each other, each with its name, its numbers and a mark when all is ready or something is late.
class ProgressRows : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRows(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<ProgressRow> &rows);

private:
    struct Line
    {
        TextLabel *name;
        ProgressBar *bar;
        IconLabel *mark;
    };

    void fill(const Line &line, const ProgressRow &row);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace app
