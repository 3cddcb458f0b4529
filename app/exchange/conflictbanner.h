// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/widgets/banner.h"

namespace app {

class Desk;

// Says that a dossier has differences that nobody has chosen in, as long as there are any, and leads to them.
class ConflictBanner : public Banner
{
    Q_OBJECT
public:
    ConflictBanner(Desk &desk, OpenDossier &dossier, QWidget *parent = nullptr);

signals:
    void told(); // whether there are any

private:
    void tell();

    Desk &m_desk;
    OpenDossier &m_dossier;
};

} // namespace app
