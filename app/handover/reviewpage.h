// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QWidget>

namespace app {

// Checking and signing, for whoever signs here: the employee at the end of the wizard, the manager and the successor in
// their view of the dossier.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const;
    QList<QWidget *> panes() const;

signals:
    void opened(const app::Place &place); // somebody wants to settle a point: there
};

} // namespace app
