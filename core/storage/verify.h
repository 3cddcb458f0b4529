// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace core {

// One thing that is not as the changes say it should be.
struct VerifyFinding
{
    enum class Kind {
        FileDamaged,     // the database's own check; what: its words
        ForeignKey,      // what: table
        ChangeAltered,   // payload and commitment differ; what: number of the change
        ChainBroken,     // the link does not follow from the one before
        ChangeMissing,   // a number is skipped, or the head is further than the last change
        HeadDiffers,     // the stored head is not the last link
        WitnessMissing,  // what: number of a change that was written down elsewhere; it is no longer there
        WitnessDiffers,  // it is there, and not as it was written down
        TemplateAltered, // what: id@version
        TemplateMissing,
        StateDiffers,    // what: subject field; the current value is not the latest change's
        StateSurplus,    // a current value that no change wrote
        OpenTasksDiffer, // the open-task index of a dossier
        ListingDiffers   // the list line of a dossier
    };

    Kind kind = Kind::FileDamaged;
    QString dossier; // empty: the register
    QString what;

    bool operator==(const VerifyFinding &) const = default;
};

} // namespace core
