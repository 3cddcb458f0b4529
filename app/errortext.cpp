// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/errortext.h"

#include "app/missingtext.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

namespace {

using core::Error;
using core::ErrorCode;

bool has(const Error &error, qsizetype index)
{
    return !error.about.value(index).isEmpty();
}

bool isDay(const Error &error)
{
    return error.about.value(2) == "yyyy-MM-dd"_L1;
}

bool isPeriod(const Error &error)
{
    return error.about.value(2) == "P10Y"_L1;
}

QString invalidInput(const Error &error)
{
    return has(error, 0) ? ErrorText::tr("“%1” cannot be used as it is. Mend this first:")
                         : ErrorText::tr("This cannot be used as it is. Mend this first:");
}

QString invalidValue(const Error &error)
{
    if (!has(error, 1) && isDay(error))
        return ErrorText::tr("Fill in “%1”, as a day like 2026-03-13.");
    if (isDay(error))
        return ErrorText::tr("“%2” is not a day for “%1”. Write a day like 2026-03-13.");
    if (isPeriod(error))
        return ErrorText::tr("“%2” is not a period for “%1”. Write a period like P10Y, for ten years.");
    if (!has(error, 1))
        return has(error, 2) ? ErrorText::tr("Fill in “%1”. Choose from: %3.") : ErrorText::tr("Fill in “%1”.");
    return has(error, 2) ? ErrorText::tr("“%2” does not fit “%1”. Choose from: %3.")
                         : ErrorText::tr("“%2” does not fit “%1”. Fill in something else.");
}

QString gateClosed(const Error &error)
{
    return has(error, 2) ? ErrorText::tr("“%1” has to wait. First finish: %3.")
                         : ErrorText::tr("“%1” has to wait. First settle: %2.");
}

QString partNotInReport(const Error &error)
{
    return has(error, 1) ? ErrorText::tr("This is not part of this report: %1. Choose from: %2.")
                         : ErrorText::tr("This sheet is always printed whole. Leave out the parts.");
}

// A table in the shape of a switch, so that a new code is a warning here.
QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RegisterNotFound:
        return ErrorText::tr("There is no register at “%1”. Check the name and the folder.");
    case ErrorCode::RegisterExists:
        return ErrorText::tr("“%1” exists already. Choose another name.");
    case ErrorCode::NotARegister:
        return ErrorText::tr("“%1” is not a register of Vertrekwijzer. Choose another one.");
    case ErrorCode::SchemaTooNew:
        return ErrorText::tr("“%1” was made with a newer version of Vertrekwijzer. Install that version to open it.");
    case ErrorCode::Damaged:
        return ErrorText::tr("“%1” is damaged. Open your latest backup.");
    case ErrorCode::InUse:
        return ErrorText::tr("“%1” is in use by another program. Try again in a moment.");
    case ErrorCode::ReadOnly:
        return ErrorText::tr("“%1” can only be read. Ask for the right to change it and its folder.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk that holds “%1” is full. Make room and try again.");
    case ErrorCode::CannotOpen:
        return ErrorText::tr("“%1” cannot be opened. Check the name and your permissions.");
    case ErrorCode::CannotReadFile:
        return ErrorText::tr("“%1” cannot be read. Check the name and your permissions.");
    case ErrorCode::CannotWriteFile:
        return ErrorText::tr("“%1” cannot be written. Check the folder and your permissions.");
    case ErrorCode::CannotMakePdf:
        return ErrorText::tr("The PDF could not be made, and nothing was written. Choose HTML or ODT.");
    case ErrorCode::IsTheRegister:
        return ErrorText::tr("“%1” is the register itself. Choose another name.");
    case ErrorCode::NotACaseFile:
        return ErrorText::tr("“%1” is not a case file. Choose a file whose name ends in .vwdossier.");
    case ErrorCode::CaseFileTooNew:
        return ErrorText::tr("“%1” was made with a newer version of Vertrekwijzer. Install that version to open it.");
    case ErrorCode::CaseFileDamaged:
        return ErrorText::tr("“%1” was damaged on its way. Ask for it again.");
    case ErrorCode::CaseFileIncomplete:
        return ErrorText::tr("“%1” holds too little to make a dossier of. Ask for it again.");
    case ErrorCode::PassphraseMissing:
        return ErrorText::tr("“%1” is locked with a passphrase. Ask the sender for it.");
    case ErrorCode::WrongPassphrase:
        return ErrorText::tr("This is not the passphrase of “%1”. Ask the sender for it.");
    case ErrorCode::CannotLock:
        return ErrorText::tr("There is too little memory to lock or unlock “%1”. Close other programs and try again.");
    case ErrorCode::NotAFolder:
        return ErrorText::tr("“%1” is a file. Name a folder.");
    case ErrorCode::PasswordInAddress:
        return ErrorText::tr("The address holds a password that others on this computer can see. Leave it out and use "
                             "PGPASSFILE or peer login.");
    case ErrorCode::ConnectionLost:
        return ErrorText::tr("The connection to the database is gone. Check the network and try again.");
    case ErrorCode::Storage:
        return ErrorText::tr("The register could not do this, and nothing was changed. Try again.");
    case ErrorCode::Stopped:
        return ErrorText::tr("You stopped it, so it was not finished.");
    case ErrorCode::BackupNotFound:
        return ErrorText::tr("There is no backup “%1” that can be restored. Choose one from the list.");
    case ErrorCode::BackupDamaged:
        return ErrorText::tr("The backup “%1” is damaged. Choose another one.");
    case ErrorCode::NotAWitness:
        return ErrorText::tr("“%1” does not hold check values of a register. Choose another file.");
    case ErrorCode::DossierNotFound:
        return ErrorText::tr("The dossier “%1” is not in this register. Choose one from the list.");
    case ErrorCode::ItemNotFound:
        return ErrorText::tr("This dossier has no task “%1”. Choose one from the overview.");
    case ErrorCode::RowNotFound:
        return ErrorText::tr("This dossier has no row “%1”. Choose one from the overview.");
    case ErrorCode::TableNotFound:
        return ErrorText::tr("This dossier has no table “%1”. Choose one from the overview.");
    case ErrorCode::ColumnNotFound:
        return ErrorText::tr("The table “%1” has no column “%2”. Choose from: %3.");
    case ErrorCode::InvalidInput:
        return invalidInput(error);
    case ErrorCode::InvalidValue:
        return invalidValue(error);
    case ErrorCode::TextTooLong:
        return ErrorText::tr("The text for “%1” is too long. Use at most %2 characters.");
    case ErrorCode::TextNotClean:
        return ErrorText::tr("The text for “%1” holds a character that cannot be kept. Type that part again.");
    case ErrorCode::DatesOutOfOrder:
        return ErrorText::tr("The %3 (%4) is before the %1 (%2). Choose a later day.");
    case ErrorCode::OrganisationDiffers:
        return ErrorText::tr("This register already has other settings for the organisation. Leave out “organisation”.");
    case ErrorCode::NothingToChange:
        return ErrorText::tr("It is like this already, so nothing was changed.");
    case ErrorCode::NotAllowed:
        return ErrorText::tr("This is not for the role “%1”. It is for: %2.");
    case ErrorCode::NotTheBoundPerson:
        return ErrorText::tr("In this dossier %2 has the role “%1”, and not %3. Check the name.");
    case ErrorCode::NotYourItem:
        return ErrorText::tr("The task “%1” does not belong to your role. Ask: %2.");
    case ErrorCode::ReasonMissing:
        return ErrorText::tr("Say briefly why “%1” is not needed.");
    case ErrorCode::EvidenceMissing:
        return ErrorText::tr("“%1” cannot be set to Done yet. Still needed: %2.");
    case ErrorCode::GateClosed:
        return gateClosed(error);
    case ErrorCode::OnHold:
        return ErrorText::tr("“%1” is not allowed now: there is a legal hold (%2). Ask information management.");
    case ErrorCode::NoHold:
        return ErrorText::tr("This dossier has no legal hold, so there is nothing to release.");
    case ErrorCode::HoldStands:
        return ErrorText::tr("There is a legal hold already (%1). Release that one first.");
    case ErrorCode::NotReleased:
        return ErrorText::tr("“%1” has to wait. The answer to “%2” is not that deleting is allowed, or it is more than "
                             "14 days old.");
    case ErrorCode::SignInstead:
        return ErrorText::tr("You finish “%1” by signing. Use Sign.");
    case ErrorCode::OpenOwnTasks:
        return ErrorText::tr("Finish these tasks before you sign: %1.");
    case ErrorCode::AlreadySigned:
        return ErrorText::tr("The role “%1” has signed already. Take back that signature first.");
    case ErrorCode::NotSigned:
        return ErrorText::tr("The role “%1” has not signed, so there is nothing to take back.");
    case ErrorCode::SignedReadOnly:
        return ErrorText::tr("“%1” has been signed and is fixed. Take back the signature first.");
    case ErrorCode::TooLateToWithdraw:
        return ErrorText::tr("You could take back the signature until %1. Tell the manager what has to change.");
    case ErrorCode::SamePersonDecides:
        return ErrorText::tr("%1 proposed this. Somebody else has to decide.");
    case ErrorCode::NobodyDecided:
        return ErrorText::tr("Nothing is destroyed before somebody has decided so. First fill in who decided.");
    case ErrorCode::DestroyedStays:
        return ErrorText::tr(
            "This row tells what was destroyed, so it stays. If the date is a mistake, clear the date first.");
    case ErrorCode::NotUndoable:
        return ErrorText::tr("This cannot be undone.");
    case ErrorCode::NotOfTheSender:
        return ErrorText::tr("The role “%1” cannot know this, so it does not come from there.");
    case ErrorCode::KindUnknown:
        return ErrorText::tr("The kind of departure is not known here. Ask the manager or HR for a case file.");
    case ErrorCode::ChangedSince:
        return ErrorText::tr("It was changed again after that, so it cannot be undone. Look at it and change it yourself.");
    case ErrorCode::DossierClosed:
        return ErrorText::tr("The state of this dossier is “%1”. You can only read it.");
    case ErrorCode::RoleMissing:
        return ErrorText::tr("Choose the role whose tasks you want on the task sheet.");
    case ErrorCode::PartNotInReport:
        return partNotInReport(error);
    }
    Q_UNREACHABLE();
}

QStringList words(const QString &joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

// What somebody typed may be long or unprintable.
QStringList shown(const QStringList &about, qsizetype count)
{
    QStringList texts = about;
    for (qsizetype i = 0; i < std::min(count, about.size()); ++i)
        texts[i] = core::shown(about[i]);
    return texts;
}

QString whoActs(const QStringList &about)
{
    auto roles = labelsOfKeys<core::Role>(about.mid(1));
    roles.removeDuplicates();
    return roles.join(u", "_s);
}

// The values of a sentence as people call them.
QStringList values(const Error &error)
{
    const auto &about = error.about;
    switch (error.code) {
    case ErrorCode::DossierNotFound:
    case ErrorCode::ItemNotFound:
    case ErrorCode::RowNotFound:
    case ErrorCode::TableNotFound:
        return shown(about, 1);
    case ErrorCode::ColumnNotFound:
    case ErrorCode::InvalidValue:
        return shown(about, 2); // the third are our own words
    case ErrorCode::DatesOutOfOrder:
        return datesInOrder(about);
    case ErrorCode::NotAllowed:
        return {labelOfKey<core::Role>(about.value(0)), listed(labelsOfKeys<core::Role>(words(about.value(1))))};
    case ErrorCode::NotTheBoundPerson:
        return {labelOfKey<core::Role>(about.value(0)), core::shown(about.value(1)), core::shown(about.value(2))};
    case ErrorCode::NotYourItem:
        return {about.value(0), whoActs(about)};
    case ErrorCode::EvidenceMissing:
        return {about.value(0), missingText(words(about.value(1)))};
    case ErrorCode::GateClosed:
        return {about.value(0), inSentence(labelOfKey<core::Gate>(about.value(1))), listed(words(about.value(2)))};
    case ErrorCode::OpenOwnTasks:
        return {listed(words(about.value(0)))};
    case ErrorCode::AlreadySigned:
    case ErrorCode::NotOfTheSender:
    case ErrorCode::NotSigned:
        return labelsOfKeys<core::Role>(about);
    case ErrorCode::TooLateToWithdraw:
        return {dayText(about.value(0))};
    case ErrorCode::PartNotInReport:
        return {words(about.value(0)).join(u", "_s), words(about.value(1)).join(u", "_s)};
    case ErrorCode::DossierClosed:
        return labelsOfKeys<core::DossierState>(about);
    default:
        return about;
    }
}

} // namespace

QString errorText(const Error &error)
{
    const auto text = filledIn(sentence(error), values(error));
    return error.row > 0 ? ErrorText::tr("Row %1: %2").arg(number(error.row), text) : text;
}

} // namespace app
