// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/scrollpane.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace app {

class TextLabel;
class Theme;

// A page that scrolls as a whole: a title, a line below it, buttons at its right, and the content.
class Page : public ScrollPane
{
    Q_OBJECT
public:
    explicit Page(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    void addAction(QWidget *button); // beside the title; below it where the page is narrow
    QVBoxLayout *content() const { return m_content; }
    TextLabel *titleLabel() const { return m_title; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QBoxLayout *m_header;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_content;
};

} // namespace app
