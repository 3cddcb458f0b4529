// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/strip.h"
#include "core/report/report.h"

#include <QMarginsF>
#include <QPageSize>

class QPainter;

// A report on pages: the one layout behind preview, printer and PDF.
namespace app::print {

enum class Paper { A4, Letter, A3 }; // keys in format.cpp
QPageSize::PageSizeId sizeOf(Paper paper);

struct PlacedStrip
{
    Strip strip;
    qreal y = 0;
};

struct Page
{
    QList<PlacedStrip> strips;
};

struct Pages
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool wide = false;
    QSizeF size; // of a page, in layout units
    QMarginsF margins;
    QList<Page> pages;
};

// Needs a QGuiApplication. Without pages when it was stopped. Pages are drawn in the thread that made them.
Pages paginate(const core::Report &report, Paper paper, const Progress &progress = {});

// Empty paper, which is white also where the window is dark.
void paintPaper(QPainter &painter, const QRectF &rect);

// The painter's units are layout units, its origin the corner of the page.
void paint(QPainter &painter, const Pages &pages, qsizetype page);

// What a page says, for who does not see it.
QString textOf(const Pages &pages, qsizetype page);

} // namespace app::print
