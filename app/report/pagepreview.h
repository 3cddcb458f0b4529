// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/report/reportmaker.h"

#include <QAbstractScrollArea>
#include <QCache>

namespace app {

class Theme;

// The pages of a report below each other, as they come on paper. Page Up and Page Down go a page, Home and End to the
// first and last, + and - make larger and smaller, 0 fits the width.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PagePreview(const Theme &theme, ReportMaker &maker, QWidget *parent = nullptr);

    void setPages(const MadePages &pages); // asks the maker for their pictures when they are needed
    void clear();
    int count() const { return m_pages.count; }
    int page() const; // the one that takes most of the view, from 0
    void goTo(int page);
    void goBy(int steps);

    int zoom() const; // per cent of the size on paper
    void zoomBy(int steps);
    void fitWidth();
    bool fitsWidth() const { return m_zoom == 0; }

    QSize sizeHint() const override;

signals:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal scale() const;      // window pixels in a layout unit
    qreal drawnScale() const; // pixels of the screen in one
    int gap() const;
    QSize pageSize() const;
    QRect pageRect(int page) const; // in the viewport
    QList<int> visiblePages() const;
    void arrange();
    void setZoom(int zoom);
    void askNext();
    void take(const PagePicture &picture);
    void tellPage();

    const Theme &m_theme;
    ReportMaker &m_maker;
    MadePages m_pages;
    QCache<int, PagePicture> m_pictures; // by page; costs are kilobytes
    int m_asked = -1;                    // the page being drawn
    int m_zoom = 0;                      // 0: as wide as the view
    int m_told = -1;
};

} // namespace app
