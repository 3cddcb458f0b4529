// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/saving.h"

#include <QLabel>

namespace app {

// "Alles opgeslagen om 14:32": the one place that tells whether all is saved.
class SaveLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SaveLabel(QWidget *parent = nullptr);

    void showState(const Saving &saving);

private:
    static QString savedText(const Saving &saving);
};

} // namespace app
