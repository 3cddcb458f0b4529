// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QScrollArea>

namespace app {

// Scrolls what it holds and gives it its own width. No frame, and no stop for the keyboard: its fields are.
class ScrollPane : public QScrollArea
{
public:
    explicit ScrollPane(QWidget *content = nullptr, QWidget *parent = nullptr);
};

} // namespace app
