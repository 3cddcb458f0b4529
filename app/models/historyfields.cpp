// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/historyfields.h"

#include "app/language.h"
#include "app/wording.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace app {

struct HistoryFieldText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFieldText)
};

namespace {

using core::Phrase;

struct FieldName
{
    QLatin1StringView field;
    Phrase name;
};

constexpr FieldName taskFields[]{
    {"status"_L1, Phrase::ColumnStatus},
    {"reason"_L1, Phrase::Reason},
    {"note"_L1, Phrase::Note},
    {"place"_L1, Phrase::Place},
    {"alreadySafe"_L1, Phrase::AlreadySafe},
    {"date"_L1, Phrase::OnDate},
    {"person"_L1, Phrase::PersonChosen},
    {"choice"_L1, Phrase::Choice},
    {"doneOn"_L1, Phrase::ColumnDone},
    {"due"_L1, Phrase::FieldDue},
    {"signedBy"_L1, Phrase::FieldSigned},
    {"refusal"_L1, Phrase::FieldRefusal},
    {"oneOff.title"_L1, Phrase::FieldTitle},
    {"oneOff.responsible"_L1, Phrase::Responsible},
    {"oneOff.accountable"_L1, Phrase::Accountable},
    {"oneOff.due"_L1, Phrase::ColumnDue},
};

constexpr FieldName dossierFields[]{
    {"state"_L1, Phrase::FieldState},         {"function"_L1, Phrase::FactFunction},
    {"notice"_L1, Phrase::FieldNotice},       {"lastDay"_L1, Phrase::FactLastDay},
    {"employmentEnd"_L1, Phrase::FieldEnd},   {"noSuccessor"_L1, Phrase::FieldNoSuccessor},
    {"requested"_L1, Phrase::FieldRequested}, {"kind"_L1, Phrase::FactKind},
    {"hold.reason"_L1, Phrase::FieldHold},
};

constexpr FieldName personFields[]{{"name"_L1, Phrase::ColumnName}, {"unit"_L1, Phrase::FactUnit}};

// What a newer program added keeps its own name.
QString nameIn(std::span<const FieldName> fields, const QString &field)
{
    for (const auto &entry : fields) {
        if (entry.field == field)
            return core::phrase(entry.name, currentLanguage());
    }
    return field;
}

} // namespace

bool isTechnical(const QString &field)
{
    return field == "signedHash"_L1 || field == "signedItems"_L1 || field == "openPoints"_L1 || field == "signedAt"_L1 ||
           field == "templates"_L1 || field == "sources"_L1 || field == "sourcesAsOf"_L1 || field.startsWith("organisation."_L1);
}

QString taskFieldName(const QString &field)
{
    return field == "consent"_L1 ? HistoryFieldText::tr("Consent") : nameIn(taskFields, field);
}

QString dossierFieldName(const QString &field)
{
    if (field == "flags"_L1)
        return HistoryFieldText::tr("What belongs to the work");
    if (field == "hold.reference"_L1)
        return HistoryFieldText::tr("Reference of the legal hold");
    if (field == "hold.by"_L1)
        return HistoryFieldText::tr("Legal hold set by");
    if (field == "hold.since"_L1)
        return HistoryFieldText::tr("Legal hold since");
    return nameIn(dossierFields, field);
}

QString personFieldName(const QString &field)
{
    return field == "email"_L1 ? HistoryFieldText::tr("E-mail address") : nameIn(personFields, field);
}

} // namespace app
