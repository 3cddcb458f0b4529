// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"

namespace app {

class ReviewPage;

// Checking and signing, for the roles that sign but the leaver.
class SignTab : public DossierTab
{
    Q_OBJECT
public:
    SignTab(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    bool hasPrimary() const override { return true; }

private:
    ReviewPage *m_page;
};

} // namespace app
