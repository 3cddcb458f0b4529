// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace app {

class Theme;

// Draws a ring around the control that has the keyboard, unless the mouse put it there: who clicks knows where she is, but
// not where the program takes her then. Inputs, lists and tables show their focus themselves and get none; nor does a
// widget with the property "drawsFocus".
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme &theme, QObject *parent = nullptr);
    ~FocusRing() override;

    // The control that is ringed now, or nothing.
    QWidget *target() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void setClicked(QWidget *widget);

    const Theme &m_theme;
    QPointer<QFocusFrame> m_frame; // goes with the window it is in
    QPointer<QWidget> m_clicked;   // had the keyboard when the mouse was last used, and no key since
};

} // namespace app
