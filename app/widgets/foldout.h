// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QToolButton;

namespace app {

class TextLabel;
class Theme;

// A heading that shows or hides the text below it.
class Foldout : public QWidget
{
    Q_OBJECT
public:
    Foldout(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    bool isOpen() const;
    QToolButton *button() const { return m_button; }

private:
    const Theme &m_theme;
    QToolButton *m_button;
    TextLabel *m_text;
};

} // namespace app
