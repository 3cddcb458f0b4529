// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/forecast.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

class FigureBox;
class LinkButton;
class Banner;
class TextLabel;
class Theme;

// "Dit betekent het": what the answers so far do to the tasks. Changes in place, since somebody is answering meanwhile.
class EffectPanel : public QFrame
{
    Q_OBJECT
public:
    enum class Edge { Left, Around }; // beside the questions, or below them

    EffectPanel(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void setEdge(Edge edge);
    void showEffect(const Effect &effect);
    const Effect &effect() const { return m_effect; }
    void showNothing(); // no kind was chosen yet

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Pair // two texts that stand together
    {
        QWidget *row;
        TextLabel *first;
        TextLabel *second;
    };
    Pair newShare();
    Pair newTask();
    void showShares();
    void showAdded();
    void showTime();

    const Theme &m_theme;
    QDate m_today;
    Edge m_edge = Edge::Left;
    Effect m_effect;
    bool m_showsAll = false;
    TextLabel *m_intro;
    QWidget *m_known;
    FigureBox *m_total;
    FigureBox *m_extra;
    QVBoxLayout *m_shareRows;
    QList<Pair> m_shares;
    TextLabel *m_addedTitle;
    QVBoxLayout *m_addedRows;
    QList<Pair> m_added;
    LinkButton *m_all;
    TextLabel *m_gone;
    Banner *m_time;
};

} // namespace app
