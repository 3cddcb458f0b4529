// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/choicelook.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>

namespace app {

// A radio button or check box of which all can be clicked, painted with all its texts.
template<typename Button>
class ChoiceButton : public Button
{
public:
    ChoiceButton(const Theme &theme, ChoiceLook::Shape shape, const QString &name, const ChoiceTexts &texts, QWidget *parent)
        : Button(parent), m_look(theme, *this, shape)
    {
        m_look.texts = texts;
        ChoiceLook::prepare(*this, name, m_look.description());
    }

    QSize sizeHint() const override { return m_look.sizeHint(); }
    QSize minimumSizeHint() const override { return m_look.leastSize(); }
    int heightForWidth(int width) const override { return m_look.heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_look.paint(painter);
    }
    bool hitButton(const QPoint &position) const override { return this->rect().contains(position); }

    ChoiceLook m_look;
};

// One of several choices, as a card.
class RadioCard : public ChoiceButton<QRadioButton>
{
    Q_OBJECT
public:
    RadioCard(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int cards);
};

// A line in a list of which any number can be chosen.
class CheckRow : public ChoiceButton<QCheckBox>
{
    Q_OBJECT
public:
    CheckRow(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent = nullptr);

    void setAside(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace app
