// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/tokens.h"

#include <QFrame>

class QAbstractButton;
class QBoxLayout;
class QGridLayout;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// Says how things stand, as long as they stand so: "Dit dossier is gepauzeerd." Unlike a message nobody closes it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void setText(Kind kind, const QString &text); // empty: the banner goes
    void addAction(QAbstractButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
    QGridLayout *m_layout;
    QWidget *m_actions;
    QBoxLayout *m_actionRow;
};

} // namespace app
