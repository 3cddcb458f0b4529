// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QWidget>

namespace app {

class Theme;

// A chapter of the handover.
struct RouteStop
{
    QString name;
    int ready = 0;
    int total = 0;
    int late = 0;

    bool isReady() const { return ready == total; }
    bool operator==(const RouteStop &) const = default;
};

// The way through the chapters: Left and Right move, Enter or a click opens one. Goes on in a next row where it does not
// fit in one. Each stop is a child of its own to a screen reader.
class RouteLine : public QWidget
{
    Q_OBJECT

public:
    explicit RouteLine(const Theme &theme, QWidget *parent = nullptr);

    // `here` is the chapter that the person is in.
    void setStops(const QList<RouteStop> &stops, int here);
    void setCurrent(int index); // the one that the keyboard is at
    void open(int index);

    const QList<RouteStop> &stops() const { return m_stops; }
    int here() const { return m_here; }
    int current() const { return m_current; }
    QRect stopRect(int index) const;
    int stopAt(const QPoint &position) const; // -1: none
    QString sentence(int index) const;        // "Hoofdstuk 3, Informatie op zijn plek, 3 van 7 klaar, 1 te laat"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void opened(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tellFocus();
    int columnsFor(int width) const;
    int leastWidth() const; // of a stop: that of its longest word
    int rowHeight() const;

    const Theme &m_theme;
    QList<RouteStop> m_stops;
    int m_here = 0;
    int m_current = 0;
    int m_pressed = -1;
};

} // namespace app
