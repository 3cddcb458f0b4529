// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"

#include <QCheckBox>
#include <QRadioButton>

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

    QSize sizeHint() const;
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

// One of several choices, as a card: a radio button of which all can be clicked.
class RadioCard : public QRadioButton
{
    Q_OBJECT
public:
    RadioCard(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_look.sizeHint(); }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override { return m_look.heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void step(int cards);

    const Theme &m_theme;
    ChoiceLook m_look;
};

// A line in a list of which any number can be chosen: a check box of which all can be clicked.
class CheckRow : public QCheckBox
{
    Q_OBJECT
public:
    CheckRow(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent = nullptr);

    void setAside(const QString &text);

    QSize sizeHint() const override { return m_look.sizeHint(); }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override { return m_look.heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    const Theme &m_theme;
    ChoiceLook m_look;
};

} // namespace app
