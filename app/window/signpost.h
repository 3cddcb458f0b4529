// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class Theme;

// The drawing of the first page: a signpost. Decoration, which a screen reader passes over.
class Signpost : public QWidget
{
    Q_OBJECT
public:
    explicit Signpost(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace app
