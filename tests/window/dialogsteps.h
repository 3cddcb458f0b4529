// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/window/testwindow.h"

#include <QDialog>
#include <QPushButton>

#include <functional>

// What somebody does with the dialogs that come up, and what the window says afterwards.
using Act = std::function<void(QDialog &)>;

QDialog *openDialog();
// With one dialog after another; each closes by itself or is closed.
void then(QList<Act> acts, QDialog *before = nullptr);
void press(QDialog &dialog); // the button that does it
QString saidIn(TestWindow &test);
bool waitFor(TestWindow &test, const QString &words); // to be said
QPushButton *messageButton(TestWindow &test, const QString &text);

template<typename T>
T &part(QDialog &dialog, const QString &name)
{
    auto *const found = dialog.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}
