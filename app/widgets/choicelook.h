// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"

#include <QAbstractButton>

#include <optional>

namespace app {

// What stands on a choice beside its name.
struct ChoiceTexts
{
    QString second;           // a line of explanation
    QString aside;            // at the right: "4 taken erbij"
    std::optional<Icon> icon; // after the name
    bool hasLine = false;     // below a row, when another one follows
};

// Measures and paints a choice that can be clicked anywhere.
class ChoiceLook
{
public:
    enum class Shape { Card, Row };

    ChoiceLook(const Theme &theme, const QAbstractButton &button, Shape shape);

    ChoiceTexts texts;
    bool showsFocus = false;

    static void prepare(QAbstractButton &button, const QString &name, const QString &description);
    QSize sizeHint() const;
    QSize leastSize() const;
    int heightForWidth(int width) const;
    void paint(QPainter &painter) const;
    QString description() const; // for a screen reader, which says the name by itself

private:
    struct Places
    {
        QRect indicator, name, second, aside, icon;
        bool asideIsBeside = false;
        int height = 0;
    };
    Places placesIn(int width) const;
    void paintBack(QPainter &painter) const;
    void paintIndicator(QPainter &painter, const QRect &place) const;

    const Theme &m_theme;
    const QAbstractButton &m_button;
    Shape m_shape;
};

} // namespace app
