// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace app {

class LinkButton;
class Theme;

// A list at the left, which scrolls, and what is open of it at the right, which sees to that itself. Where there is little
// room, one of them at a time, with a way back to the list.
class ListDetail : public QWidget
{
    Q_OBJECT
public:
    ListDetail(const Theme &theme, QWidget *list, const QString &backText, QWidget *parent = nullptr);

    QVBoxLayout *head() const { return m_head; } // stays above the list
    void setDetail(QWidget *detail);             // in place of the one before
    void openDetail();                           // where only one fits: the detail
    void openList();
    void setIsWide(bool isWide); // the detail wants all the room there is, as for a table
    bool showsOne() const { return m_isNarrow || m_isWide; }
    bool isDetailAlone() const { return showsOne() && m_isDetailOpen && m_detail; }

signals:
    void listOpened(); // by the way back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QWidget *m_side;
    QVBoxLayout *m_head;
    QWidget *m_detail = nullptr;
    QWidget *m_detailSide;
    LinkButton *m_back;
    bool m_isNarrow = false;
    bool m_isWide = false;
    bool m_isDetailOpen = false;
};

} // namespace app
