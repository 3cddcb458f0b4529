// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attentionpoints.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// Whether the one thing to do about a point is to remind somebody else of it.
bool asksReminder(const AttentionPoint &point);

// "Let op": what asks for attention, each with one thing to do about it.
class AttentionList : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionList(const Theme &theme, QWidget *parent = nullptr);

    void setPoints(const QList<AttentionPoint> &points);
    QWidget *firstField() const; // null: there is nothing

signals:
    void opened(const app::AttentionPoint &point);

private:
    struct Line
    {
        QWidget *row;
        IconLabel *icon;
        TextLabel *title;
        TextLabel *who;
        TextLabel *when;
        QPushButton *button;
    };

    Line addLine();
    void fill(const Line &line, const AttentionPoint &point);

    const Theme &m_theme;
    QList<AttentionPoint> m_points;
    QList<Line> m_lines;
    TextLabel *m_empty;
    QVBoxLayout *m_all;
};

} // namespace app
