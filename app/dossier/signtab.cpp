// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/signtab.h"

#include "app/handover/reviewpage.h"
#include "app/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

SignTab::SignTab(Desk &desk, OpenDossier &dossier) : DossierTab(desk, dossier), m_page(new ReviewPage(desk, dossier))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_page);
    connect(m_page, &ReviewPage::opened, this, [this](Place place) {
        place.page = Place::Page::Dossier; // where a point is settled by whoever is not the leaver
        place.dossier = this->dossier().id();
        place.part = u"tasks"_s;
        this->desk().go(place);
    });
}

QWidget *SignTab::firstField() const
{
    return m_page->firstField();
}

QList<QWidget *> SignTab::panes() const
{
    return m_page->panes();
}

} // namespace app
