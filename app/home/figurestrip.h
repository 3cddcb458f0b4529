// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QGridLayout;

namespace app {

class FigureButton;
class Theme;

// Figures beside each other; in two columns or under each other where their words would not fit.
class FigureStrip : public QWidget
{
public:
    explicit FigureStrip(const Theme &theme, QWidget *parent = nullptr);

    void add(FigureButton *figure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<FigureButton *> m_figures;
    int m_columns = 0;
};

} // namespace app
