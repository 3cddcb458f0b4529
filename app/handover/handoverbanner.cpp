// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/handoverbanner.h"

#include "app/models/dossiersummary.h"
#include "app/models/review.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
};

namespace {

QString signedText(const Review &review, const core::DossierView &view)
{
    const auto day = QDateTime::fromString(review.signature.at, Qt::ISODateWithMs).toLocalTime().date();
    const auto when = core::longDate(day, currentLanguage());
    if (review.mayWithdraw)
        return filledIn(
            HandoverText::tr(
                "You signed on %1, so what you handed over is fixed. You can take back your signature until %2."),
            {when, core::longDate(review.withdrawUntil, currentLanguage())});
    const auto manager = oneLine(view.record.dossier.nameOf(core::Role::Manager));
    const auto who = manager.isEmpty() ? HandoverText::tr("your manager") : manager;
    return filledIn(HandoverText::tr("You signed on %1, so what you handed over is fixed. Must something change? Tell %2."),
                    {when, who});
}

} // namespace

std::optional<HandoverBanner> handoverBanner(const core::DossierView &view)
{
    if (view.record.dossier.id.isNull() || view.isReadOnly) // the window has a banner of that
        return {};
    if (const auto state = view.record.dossier.state; state != core::DossierState::Running)
        return HandoverBanner{
            HandoverText::tr("The state of this dossier is “%1”. You can only read it.").arg(labelOf(state))};
    if (const auto bound = boundText(view); !bound.isEmpty())
        return HandoverBanner{bound};
    const auto review = reviewOf(view);
    if (view.role != core::Role::Employee || !review.signature.isSigned())
        return {};
    return HandoverBanner{signedText(review, view), review.mayWithdraw};
}

} // namespace app
