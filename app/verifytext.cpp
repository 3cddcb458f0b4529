// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/verifytext.h"

#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

namespace {

using Kind = core::VerifyFinding::Kind;

QString sentence(Kind kind)
{
    switch (kind) {
    case Kind::FileDamaged:
        return VerifyText::tr("the database reports damage (%1). Open your latest backup.");
    case Kind::ForeignKey:
        return VerifyText::tr("the table %1 refers to something that is not there.");
    case Kind::ChangeAltered:
        return VerifyText::tr("change %1 was altered after it was written.");
    case Kind::ChainBroken:
        return VerifyText::tr("change %1 does not follow from the one before it.");
    case Kind::ChangeMissing:
        return VerifyText::tr("change %1 is missing.");
    case Kind::HeadDiffers:
        return VerifyText::tr("the end of the chain does not match the last change.");
    case Kind::WitnessMissing:
        return VerifyText::tr("change %1 was there when somebody wrote down the check value, and now it is not. The end was "
                              "cut off, or this is another register.");
    case Kind::WitnessDiffers:
        return VerifyText::tr(
            "change %1 is not the one whose check value somebody wrote down. The history was written anew, "
            "or this is another register.");
    case Kind::TemplateAltered:
        return VerifyText::tr("the template %1 was altered after it was published.");
    case Kind::TemplateMissing:
        return VerifyText::tr("the template %1 is missing.");
    case Kind::StateDiffers:
        return VerifyText::tr("the value of %1 is not the one that was last written.");
    case Kind::StateSurplus:
        return VerifyText::tr("no change ever wrote the value of %1.");
    case Kind::OpenTasksDiffer:
        return VerifyText::tr("the list of open tasks does not match the tasks.");
    case Kind::ListingDiffers:
        return VerifyText::tr("the line in the list of dossiers does not match the dossier.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString verifyText(const core::VerifyFinding &finding)
{
    const auto text = filledIn(sentence(finding.kind), {oneLine(finding.what)});
    //: %1 is what is wrong, a sentence without its capital
    return finding.dossier.isEmpty() ? filledIn(VerifyText::tr("Register: %1"), {text})
                                     : filledIn(VerifyText::tr("Dossier %1: %2"), {finding.dossier, text});
}

QString witnessText(const QList<core::Witness> &witnesses)
{
    const auto last = std::ranges::max(witnesses, {}, &core::Witness::seq).seq;
    return VerifyText::tr("Up to and including change %1 everything is as it was when the check value was written down.")
        .arg(last);
}

} // namespace app
