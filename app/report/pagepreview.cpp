// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/pagepreview.h"

#include "app/print/fonts.h"
#include "app/print/pages.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace app {

namespace {

constexpr int zooms[]{25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300};
constexpr int mostKept = 96 * 1024; // kilobytes of pictures
constexpr qreal unitsPerInch = 72 * print::pt;

} // namespace

PagePreview::PagePreview(const Theme &theme, ReportMaker &maker, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_maker(maker), m_pictures(mostKept)
{
    setObjectName(QStringLiteral("preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Document);
    setMinimumSize(theme.px(260), theme.px(200));
    connect(&maker, &ReportMaker::drawn, this, &PagePreview::take);
    connect(&maker, &ReportMaker::stopped, this, [this] {
        m_asked = -1;
        askNext();
    });
    connect(&theme, &Theme::changed, this, &PagePreview::arrange);
    tellPage();
}

void PagePreview::setPages(const MadePages &pages)
{
    const int before = page();
    m_pages = pages;
    m_pictures.clear();
    m_asked = -1;
    m_told = -1;
    arrange();
    goTo(std::min(before, count() - 1));
    tellPage();
}

void PagePreview::clear()
{
    setPages({});
}

int PagePreview::page() const
{
    const int height = pageSize().height() + gap();
    if (m_pages.count == 0 || height <= 0)
        return 0;
    const auto *bar = verticalScrollBar();
    if (bar->value() == bar->maximum() && bar->maximum() > 0)
        return m_pages.count - 1; // which may never reach the top
    const int reading = bar->value() + std::min(viewport()->height(), pageSize().height()) / 2;
    return std::clamp((reading - gap()) / height, 0, m_pages.count - 1);
}

// Where the end leaves no room for a page at the top, it goes a view instead.
void PagePreview::goBy(int steps)
{
    auto *const bar = verticalScrollBar();
    const int before = bar->value();
    goTo(page() + steps);
    if (bar->value() == before)
        bar->triggerAction(steps > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
}

void PagePreview::goTo(int page)
{
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, m_pages.count - 1)) * (pageSize().height() + gap()));
}

int PagePreview::zoom() const
{
    return qRound(scale() * unitsPerInch / logicalDpiX() * 100);
}

void PagePreview::zoomBy(int steps)
{
    const int now = zoom();
    const auto *next = steps > 0 ? std::upper_bound(std::begin(zooms), std::end(zooms), now)
                                 : std::lower_bound(std::begin(zooms), std::end(zooms), now) - 1;
    setZoom(*std::clamp(next, std::begin(zooms), std::end(zooms) - 1));
}

void PagePreview::fitWidth()
{
    setZoom(0);
}

void PagePreview::setZoom(int zoom)
{
    const int here = page();
    m_zoom = zoom;
    arrange();
    goTo(here);
    emit zoomChanged();
}

QSize PagePreview::sizeHint() const
{
    return {m_theme.px(560), m_theme.px(640)};
}

qreal PagePreview::scale() const
{
    if (m_zoom > 0 || m_pages.size.isEmpty())
        return (m_zoom > 0 ? m_zoom : 100) / 100.0 * logicalDpiX() / unitsPerInch;
    return std::max(1, viewport()->width() - 2 * gap()) / m_pages.size.width();
}

qreal PagePreview::drawnScale() const
{
    return scale() * devicePixelRatioF();
}

int PagePreview::gap() const
{
    return m_theme.px(16);
}

QSize PagePreview::pageSize() const
{
    return (m_pages.size * scale()).toSize();
}

QRect PagePreview::pageRect(int page) const
{
    const auto size = pageSize();
    const int left = std::max(gap(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {{left, gap() + page * (size.height() + gap()) - verticalScrollBar()->value()}, size};
}

QList<int> PagePreview::visiblePages() const
{
    QList<int> pages;
    const int height = pageSize().height() + gap();
    if (m_pages.count == 0)
        return pages;
    const int top = verticalScrollBar()->value();
    const int last = std::min((top + viewport()->height()) / height, m_pages.count - 1);
    for (int page = std::max(0, (top - gap()) / height); page <= last; ++page)
        pages.append(page);
    return pages;
}

void PagePreview::arrange()
{
    const auto size = pageSize();
    const int height = m_pages.count * (size.height() + gap()) + gap();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.px(40));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_theme.px(40));
    const int width = m_pages.count == 0 ? 0 : size.width() + 2 * gap();
    horizontalScrollBar()->setRange(0, m_zoom == 0 ? 0 : std::max(0, width - viewport()->width()));
    viewport()->update();
    askNext();
}

// One at a time: somebody who scrolls fast passes pages that need no picture.
void PagePreview::askNext()
{
    if (m_asked >= 0 || !m_maker.hasReport())
        return;
    for (const int page : visiblePages()) {
        const auto *picture = m_pictures.object(page);
        if (!picture || !qFuzzyCompare(picture->scale, drawnScale())) {
            m_asked = page;
            m_maker.draw(page, drawnScale());
            return;
        }
    }
}

void PagePreview::take(const PagePicture &picture)
{
    m_asked = -1;
    if (picture.page < m_pages.count)
        m_pictures.insert(picture.page, new PagePicture(picture), int(picture.image.sizeInBytes() / 1024) + 1);
    viewport()->update(pageRect(picture.page));
    if (picture.page == page()) {
        m_told = -1; // its text is known now
        tellPage();
    }
    askNext();
}

void PagePreview::tellPage()
{
    const int here = page();
    if (here == m_told)
        return;
    m_told = here;
    const auto *picture = m_pictures.object(here);
    setAccessibleName(m_pages.count == 0 ? tr("Preview") : tr("Preview, page %1 of %2").arg(here + 1).arg(m_pages.count));
    setAccessibleDescription(picture ? picture->text : QString());
    emit pageChanged();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Sidebar));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : visiblePages()) {
        const auto rect = pageRect(page);
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), m_theme.color(Token::Control));
        print::paintPaper(painter, rect);
        if (const auto *picture = m_pictures.object(page))
            painter.drawImage(rect, picture->image);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int here = std::max(0, m_told);
    arrange();
    if (m_zoom == 0) {
        goTo(here);
        emit zoomChanged();
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
    askNext();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goBy(1);
    case Qt::Key_PageUp:
        return goBy(-1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_pages.count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return fitWidth();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace app
