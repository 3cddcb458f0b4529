// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPointer>
#include <QWidget>

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// What is wrong with a field, below it; the field gets an edge of its colour, and a screen reader says the words with it.
class FieldError : public QWidget
{
    Q_OBJECT

public:
    FieldError(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    void setText(const QString &text); // none: the field is right
    QString text() const;

private:
    QPointer<QWidget> m_field;
    QString m_hint; // what the field is described with when nothing is wrong
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace app
