// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierwords.h"

#include "app/models/dossiersummary.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierWords)
};

QString stateSentence(const core::DossierView &view)
{
    switch (view.record.dossier.state) {
    case core::DossierState::Running:
        return view.isReadOnly ? QString() : boundText(view); // of the register, the window has a banner
    case core::DossierState::Paused:
        return DossierWords::tr("This dossier is paused. You can read it, but change nothing.");
    case core::DossierState::Cancelled:
        return DossierWords::tr("This dossier was cancelled. You can still read it.");
    case core::DossierState::Finished:
        return DossierWords::tr("This dossier is finished. You can still read it.");
    }
    return {};
}

QString holdSentence(const core::DossierView &view)
{
    const auto &hold = view.record.dossier.hold;
    if (!hold)
        return {};
    const auto kept = DossierWords::tr("Legal hold: nothing of this dossier may be destroyed.");
    if (!knowsWhyHeld(view))
        return kept;
    const auto since = core::longDate(hold->since, currentLanguage());
    //: %1: that there is a legal hold; %2: why; %3: a reference; %4: a name; %5: a date
    return filledIn(DossierWords::tr("%1 Reason: %2 (%3). Set by %4 on %5."),
                    {kept, oneLine(hold->reason), oneLine(hold->reference), oneLine(hold->by), since});
}

} // namespace app
