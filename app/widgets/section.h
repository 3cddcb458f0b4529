// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace app {

class TextLabel;
class Theme;

// A panel with a title, at its right a short text, and below what belongs to it. To a screen reader a group with the
// name of its title.
class Section : public QFrame
{
    Q_OBJECT

public:
    explicit Section(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title); // none: there is no header
    void setAside(const QString &text);  // "17 van 34 taken klaar"
    void addHeaderWidget(QWidget *widget); // at the right of the title: a link
    QVBoxLayout *content() const { return m_content; }
    void setFlush(bool isFlush); // the content reaches the edges: a list

private:
    void arrange();

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_aside;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
    bool m_isFlush = false;
};

} // namespace app
