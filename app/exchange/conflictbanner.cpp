// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/conflictbanner.h"

#include "app/exchange/conflictsdialog.h"
#include "app/window/desk.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

ConflictBanner::ConflictBanner(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : Banner(desk.theme(), parent), m_desk(desk), m_dossier(dossier)
{
    setObjectName(u"differences"_s);
    auto *const view = new QPushButton(tr("View differences"));
    view->setObjectName(u"viewDifferences"_s);
    view->setProperty("small", true);
    view->setAutoDefault(false);
    connect(
        view, &QPushButton::clicked, this, [this] { showDifferences(m_desk, m_dossier.id(), window()); },
        Qt::QueuedConnection);
    addAction(view);
    connect(&dossier, &OpenDossier::changed, this, &ConflictBanner::tell);
    tell();
}

void ConflictBanner::tell()
{
    const auto conflicts = m_desk.workspace().conflicts(m_dossier.id());
    const auto count = conflicts ? int(conflicts->size()) : 0;
    //: %n: differences between what people wrote on their own computers
    setText(Kind::Warning,
            count == 0 ? QString()
                       : tr("%n thing(s) were changed by two people without knowing of each other. Choose what counts.",
                            nullptr, count));
    emit told();
}

} // namespace app
