// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace app {

class TextLabel;
class Theme;

// Where to go on, in a frame with the one filled button of the page.
class ResumeCard : public QFrame
{
    Q_OBJECT
public:
    explicit ResumeCard(const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &small, const QString &title, const QString &text, const QString &button);
    QPushButton *button() const { return m_button; }

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_small;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_button;
    QBoxLayout *m_row;
};

} // namespace app
