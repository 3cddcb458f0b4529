// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/choicerow.h"

#include <QButtonGroup>
#include <QFocusEvent>

namespace app {

RadioCard::RadioCard(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent)
    : ChoiceButton(theme, ChoiceLook::Shape::Card, name, texts, parent)
{}

void RadioCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QRadioButton::keyPressEvent(event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Down || key == Qt::Key_Right)
        step(1);
    else if (key == Qt::Key_Up || key == Qt::Key_Left)
        step(-1);
    else
        QRadioButton::keyPressEvent(event);
}

// Qt goes to the nearest card in that direction, and so past the ones beside it: who does not see them never hears of those.
void RadioCard::step(int cards)
{
    if (!group())
        return;
    const auto all = group()->buttons();
    auto *const next = all.at((all.indexOf(this) + cards + all.size()) % all.size());
    if (isChecked())
        next->click(); // the choice goes along, as with every radio button
    next->setFocus(Qt::TabFocusReason);
}

CheckRow::CheckRow(const Theme &theme, const QString &name, const ChoiceTexts &texts, QWidget *parent)
    : ChoiceButton(theme, ChoiceLook::Shape::Row, name, texts, parent)
{
    setProperty("drawsFocus", true); // its neighbours leave no room for the ring
}

void CheckRow::setAside(const QString &text)
{
    if (text == m_look.texts.aside)
        return;
    m_look.texts.aside = text;
    setAccessibleDescription(m_look.description());
    updateGeometry();
    update();
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    m_look.showsFocus = hasFocus();
    update();
    QCheckBox::keyPressEvent(event);
}

void CheckRow::focusInEvent(QFocusEvent *event)
{
    m_look.showsFocus = event->reason() != Qt::MouseFocusReason;
    QCheckBox::focusInEvent(event);
}

void CheckRow::focusOutEvent(QFocusEvent *event)
{
    m_look.showsFocus = false;
    QCheckBox::focusOutEvent(event);
}

} // namespace app
