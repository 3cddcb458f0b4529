// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/navlist.h"

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace app {

class ScrollPane;
class Theme;

// A column of topics and the page of one of them. Where there is no room for both beside each other, the topics are a
// choice above the page.
class TopicPane : public QWidget
{
    Q_OBJECT
public:
    TopicPane(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setTopics(const QList<NavItem> &topics);
    void setHere(int row);                         // -1: nowhere
    void setPage(QWidget *page);                   // in place of the one before, which goes
    QVBoxLayout *above() const { return m_above; } // the topics
    QWidget *topics() const { return m_column; } // gives the keyboard to the one that is seen
    QWidget *page() const { return m_page; }

signals:
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isNarrow);

    const Theme &m_theme;
    NavList *m_list;
    QComboBox *m_choice;
    ScrollPane *m_area;
    QVBoxLayout *m_above;
    QWidget *m_column;
    QBoxLayout *m_layout;
    QWidget *m_page = nullptr;
    QList<int> m_rows; // of the topics in the choice, which has no headings
};

} // namespace app
