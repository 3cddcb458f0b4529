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

// A question with its label, a hint at the right of it, the field, and below that what is wrong with the answer.
class FieldBlock : public QWidget
{
    Q_OBJECT
public:
    FieldBlock(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setAside(const QString &text);
    QVBoxLayout *content() const { return m_content; }
    // The field that the label names, that shows an error and gets the keyboard for it. One field; add it to content().
    void setField(QWidget *field);
    QWidget *field() const { return m_field; }
    QString label() const;

    void showError(const QString &sentence); // empty: there is none
    bool hasError() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_head;
    TextLabel *m_label;
    TextLabel *m_aside;
    QVBoxLayout *m_content;
    QWidget *m_problem;
    TextLabel *m_sentence;
    QWidget *m_field = nullptr;
};

} // namespace app
