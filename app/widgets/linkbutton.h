// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractButton>

namespace app {

class Theme;

// Underlined text that leads somewhere; wraps where it does not fit. A link to a screen reader. Its text is plain: an &
// is an &.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont linkFont() const;
    QRect textRect(int width) const;

    const Theme &m_theme;
};

} // namespace app
