// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class IconLabel;
class TextLabel;
class Theme;

// A number with what it counts, in a box.
class FigureBox : public QWidget
{
    Q_OBJECT
public:
    explicit FigureBox(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(int figure, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_figure;
    TextLabel *m_what;
};

// A line of a list with a thin line below it.
class LinedRow : public QWidget
{
    Q_OBJECT
public:
    explicit LinedRow(const Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// A sentence to look at, in a box of its colour; says nothing until there is something to say.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning };

    explicit MessageLine(const Theme &theme, QWidget *parent = nullptr);

    void say(Kind kind, const QString &first, const QString &text); // the first words may be empty
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace app
