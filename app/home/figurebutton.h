// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractButton>

namespace app {

class Theme;

// A number with what it counts; opens the list that it counts.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    FigureButton(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const QString &number, const QString &words, bool isAlarming);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_number;
    QString m_words;
    bool m_isAlarming = false;
};

} // namespace app
