// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/textstyle.h"
#include "app/theme/tokens.h"

#include <QObject>
#include <QPalette>
#include <QSet>

class QWidget;

namespace app {

// What a person chose on the page "Weergave".
struct Appearance
{
    enum class Colours { FollowSystem, Light, Dark, SystemColours };

    Colours colours = Colours::FollowSystem;
    int textSize = 100;      // per cent, 100 to 200
    QString fontFamily;      // empty: ours
    bool systemFont = false; // instead of either

    bool operator==(const Appearance &) const = default;
};

// The look of all windows: gives the application its style, palette, font and style sheet, and painted widgets their
// colours and sizes. There is one, which lives as long as the windows and is passed to them.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setAppearance(const Appearance &appearance);
    // What the platform would have us use; asked again by itself when the platform says that it changed.
    void setSystemPalette(const QPalette &palette);

    const Appearance &appearance() const { return m_appearance; }
    Scheme scheme() const;
    bool usesSystemColours() const; // chosen, or high contrast; there is then no palette or style sheet of ours

    QColor color(Token token) const;
    QColor disabledColor() const; // of text and edges that are off
    QFont font(TextStyle style) const;
    int lineHeight(TextStyle style) const { return px(lineHeightOf(style)); }
    int px(int pixels) const; // pixels of the design at the chosen text size
    qreal scale() const { return m_appearance.textSize / 100.0; }

    // The sheet is worn by windows: one of the application would dress each part anew whenever that gets a parent, which
    // is half the time that a screen takes. A window that shows is dressed by itself; one whose parts are measured
    // before, by whoever makes it.
    void dress(QWidget &window) const;
    const QString &styleSheet() const { return m_styleSheet; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply();
    QString fontFamily() const;
    QPalette palette() const;
    QString filled() const;

    Appearance m_appearance;
    QPalette m_systemPalette;
    QString m_productFontFamily;
    QString m_styleSheet;
    mutable QSet<QWidget *> m_windows; // that wear it
};

} // namespace app
