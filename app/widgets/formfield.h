// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLabel;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// A field with its label above it, and below it what helps, what to look at, and what is wrong. All of these are in its
// description for a screen reader.
class FormField : public QWidget
{
    Q_OBJECT
public:
    // Of a field of several parts its focus proxy is the one that is typed in.
    FormField(const Theme &theme, const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    QString label() const;
    void setHint(const QString &text);    // under the label
    void setWarning(const QString &text); // may stay as it is
    void setError(const QString &text);   // has to be mended; empty: all is well
    QString error() const { return m_error; }

private:
    struct Line
    {
        QWidget *row;
        IconLabel *icon;
        TextLabel *text;
    };
    Line newLine(bool isError);
    static void show(const Line &line, const QString &text);
    void describe();

    const Theme &m_theme;
    QWidget *m_field;
    QWidget *m_target; // has the keyboard
    QLabel *m_label;
    TextLabel *m_hint;
    Line m_warningLine;
    Line m_errorLine;
    QString m_error;
};

} // namespace app
