// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class TextLabel;
class Theme;

// A number with what it counts, in a box.
class FigureBox : public QWidget
{
    Q_OBJECT
public:
    explicit FigureBox(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(int figure, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_figure;
    TextLabel *m_what;
};

// A line of a list with a thin line below it.
class LinedRow : public QWidget
{
    Q_OBJECT
public:
    explicit LinedRow(const Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace app
