// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// A question with its label, a few words at the right of it, a hint, the field, and below that what to look at in the answer
// or what is wrong with it.
class FieldBlock : public QWidget
{
    Q_OBJECT
public:
    FieldBlock(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setAside(const QString &text);
    void setHint(const QString &text); // under the label
    QVBoxLayout *content() const { return m_content; }
    // The field that the label names, that shows an error and gets the keyboard for it. One field; add it to content().
    void setField(QWidget *field);
    QWidget *field() const { return m_field; }
    QString label() const;

    void showWarning(const QString &sentence); // may stay as it is
    void showError(const QString &sentence);   // empty: there is none
    QString error() const;
    bool hasError() const { return !error().isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QWidget *row;
        TextLabel *sentence;
    };
    Line newLine(bool isError);
    void describe();
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_head;
    TextLabel *m_label;
    TextLabel *m_aside;
    TextLabel *m_hint;
    QVBoxLayout *m_content;
    Line m_warning;
    Line m_problem;
    QWidget *m_field = nullptr;
};

} // namespace app
