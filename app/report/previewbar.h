// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QHBoxLayout;
class QSpinBox;
class QToolButton;

namespace app {

class PagePreview;
class TextLabel;
class Theme;

// Which page the preview shows, and how large.
class PreviewBar : public QWidget
{
    Q_OBJECT
public:
    PreviewBar(const Theme &theme, PagePreview &preview, QWidget *parent = nullptr);

private:
    QToolButton *addButton(QHBoxLayout *layout, const QString &name, const std::function<void()> &run);
    void refresh();

    const Theme &m_theme;
    PagePreview &m_preview;
    QSpinBox *m_page;
    TextLabel *m_zoom;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace app
