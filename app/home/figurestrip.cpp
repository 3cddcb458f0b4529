// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/figurestrip.h"

#include "app/home/figurebutton.h"
#include "app/theme/theme.h"

#include <QGridLayout>

namespace app {

FigureStrip::FigureStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme.px(8));
}

void FigureStrip::add(FigureButton *figure)
{
    figure->setParent(this);
    m_figures.append(figure);
    arrange();
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(width()) != m_columns)
        arrange();
}

int FigureStrip::columnsFor(int width) const
{
    const int count = int(m_figures.size());
    const auto fits = [&](int columns) {
        return columns * m_figures.first()->sizeHint().width() + (columns - 1) * m_theme.px(8) <= width;
    };
    if (count < 2 || fits(count))
        return count;
    return fits(2) ? 2 : 1;
}

void FigureStrip::arrange()
{
    m_columns = columnsFor(width());
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
    for (int i = 0; i < m_figures.size(); ++i)
        m_grid->addWidget(m_figures.at(i), i / m_columns, i % m_columns);
}

} // namespace app
