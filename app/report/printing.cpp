// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/printing.h"

#include <QPainter>
#include <QPrinter>

namespace app {

namespace {

// The page in the middle of the paper, as large as it gets there.
QTransform fitted(const QSizeF &page, const QSizeF &paper)
{
    const auto scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    const auto rest = (paper - page * scale) / 2;
    return QTransform::fromScale(scale, scale) * QTransform::fromTranslate(rest.width(), rest.height());
}

QList<int> chosenPages(const QPrinter &printer, int count, int current)
{
    QList<int> pages;
    const auto ranges = printer.pageRanges();
    for (int page = 0; page < count; ++page) {
        const bool isAsked = printer.printRange() == QPrinter::CurrentPage                      ? page == current
                             : printer.printRange() == QPrinter::PageRange && !ranges.isEmpty() ? ranges.contains(page + 1)
                                                                                                : true;
        if (isAsked)
            pages.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace

void preparePrinter(QPrinter &printer, print::Paper paper, bool isWide)
{
    printer.setFullPage(true);
    printer.setPageLayout({QPageSize(print::sizeOf(paper)), isWide ? QPageLayout::Landscape : QPageLayout::Portrait, {}});
}

QList<int> pagesToPrint(const QPrinter &printer, int count, int current)
{
    const auto once = chosenPages(printer, count, current);
    if (printer.supportsMultipleCopies() || printer.copyCount() < 2)
        return once;
    QList<int> pages;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < printer.copyCount(); ++copy)
            pages.append(once);
    } else {
        for (const int page : once)
            pages.append(QList<int>(printer.copyCount(), page));
    }
    return pages;
}

bool printPages(QPrinter &printer, const print::Pages &pages, const QList<int> &which, const print::Progress &progress)
{
    QPainter painter;
    if (which.isEmpty() || !painter.begin(&printer))
        return false;
    const auto paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    for (qsizetype i = 0; i < which.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        painter.setTransform(fitted(pages.size, paper));
        print::paint(painter, pages, which.at(i));
        if (progress && !progress(i + 1, which.size())) {
            printer.abort();
            return false;
        }
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace app
