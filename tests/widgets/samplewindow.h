// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

// One of each of Qt's controls that the screens use.
std::unique_ptr<QWidget> sampleWindow();

// What a person would see now.
QImage grabbed(QWidget &window);
