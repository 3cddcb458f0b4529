// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/words.h"

#include <array>

namespace core {

namespace {

// One line a word, so that a missing one shows.
// clang-format off

// As in the middle of a sentence: "de taak van functioneel beheer".
constexpr auto roles = std::to_array<Word<Role>>({
    {Role::Employee, u"employee", u"medewerker", u"employee"},
    {Role::Manager, u"manager", u"leidinggevende", u"manager"},
    {Role::Successor, u"successor", u"opvolger", u"successor"},
    {Role::Hr, u"hr", u"HR", u"HR"},
    {Role::It, u"it", u"ICT", u"IT"},
    {Role::Application, u"application", u"functioneel beheer", u"application administration"},
    {Role::Ihh, u"ihh", u"informatiebeheer (IHH)", u"information management"},
    {Role::Secretariat, u"secretariat", u"secretariaat", u"secretariat"},
    {Role::Colleague, u"colleague", u"collega", u"colleague"},
    {Role::Board, u"board", u"directie", u"board"},
    {Role::Finance, u"finance", u"financiën", u"finance"},
    {Role::Facilities, u"facilities", u"facilitair", u"facilities"},
    {Role::Security, u"security", u"beveiliging", u"security"},
    {Role::Privacy, u"privacy", u"privacy officer", u"privacy officer"},
    {Role::Woo, u"woo", u"Woo-coördinator", u"freedom-of-information coordinator"},
    {Role::Legal, u"legal", u"juridisch", u"legal"},
    {Role::Communication, u"communication", u"communicatie", u"communications"},
    {Role::Archivist, u"archivist", u"archivaris", u"archivist"},
    {Role::Contract, u"contract", u"contractbeheer", u"contract management"},
});

// Neutral on purpose: these stand on screens that others can see over a shoulder.
constexpr auto kinds = std::to_array<Word<DepartureKind>>({
    {DepartureKind::Resignation, u"resignation", u"Opzegging", u"Resignation"},
    {DepartureKind::FixedTermEnd, u"fixedTermEnd", u"Einde contract", u"End of contract"},
    {DepartureKind::Retirement, u"retirement", u"Pensioen", u"Retirement"},
    {DepartureKind::Settlement, u"settlement", u"Vertrek in overleg", u"Departure by agreement"},
    {DepartureKind::Reorganisation, u"reorganisation", u"Reorganisatie", u"Reorganisation"},
    {DepartureKind::Dismissal, u"dismissal", u"Einde dienstverband", u"Employment ended"},
    {DepartureKind::SummaryDismissal, u"summaryDismissal", u"Einde dienstverband per direct", u"Employment ended at once"},
    {DepartureKind::Death, u"death", u"Overlijden", u"Death"},
    {DepartureKind::InternalMove, u"internalMove", u"Interne overstap", u"Internal move"},
    {DepartureKind::HireEnd, u"hireEnd", u"Einde inhuur", u"End of hire"},
    {DepartureKind::SecondmentEnd, u"secondmentEnd", u"Detachering", u"Secondment"},
    {DepartureKind::Internship, u"internship", u"Stage of vrijwilligerswerk", u"Internship or volunteering"},
    {DepartureKind::Leave, u"leave", u"Langdurig afwezig", u"Long absence"},
});

constexpr auto groups = std::to_array<Word<DepartureGroup>>({
    {DepartureGroup::Voluntary, u"voluntary", u"Op eigen initiatief", u"Own initiative"},
    {DepartureGroup::Forced, u"forced", u"Op initiatief van de werkgever", u"Initiative of the employer"},
    {DepartureGroup::Leaving, u"leaving", u"Verlaat de organisatie", u"Leaves the organisation"},
});

constexpr auto flags = std::to_array<Word<Flag>>({
    {Flag::KeyFunction, u"keyFunction", u"Sleutelfunctie", u"Key position"},
    {Flag::SoleExpert, u"soleExpert", u"Moeilijk te vervangen", u"Hard to replace"},
    {Flag::OfficeHolder, u"officeHolder", u"Bestuurder of bewindspersoon", u"Board member or office holder"},
    {Flag::DirectReports, u"directReports", u"Geeft leiding aan mensen", u"Manages people"},
    {Flag::TrustFunction, u"trustFunction", u"Vertrouwensfunctie", u"Position of trust"},
    {Flag::Mandate, u"mandate", u"Heeft budget of tekenbevoegdheid", u"Has a budget or signing power"},
    {Flag::Privileged, u"privileged", u"Heeft beheerrechten", u"Has privileged rights"},
    {Flag::SharedSecrets, u"sharedSecrets", u"Kent gedeelde wachtwoorden", u"Knows shared passwords"},
    {Flag::Phone, u"phone", u"Telefoon van het werk", u"Work phone"},
    {Flag::Mobility, u"mobility", u"Auto, fiets of reiskaart van het werk", u"Work car, bike or travel card"},
    {Flag::CompanyCard, u"companyCard", u"Betaalkaart van het werk", u"Company payment card"},
    {Flag::ExternalRelations, u"externalRelations", u"Heeft contacten buiten de organisatie", u"Has external contacts"},
    {Flag::Litigation, u"litigation", u"Lopende claim of rechtszaak", u"Pending claim or court case"},
    {Flag::Destruction, u"destruction", u"Heeft informatie om te vernietigen", u"Has information to destroy"},
    {Flag::SocialAccount, u"socialAccount", u"Beheert sociale media", u"Runs social media accounts"},
    {Flag::Paper, u"paper", u"Heeft papieren stukken", u"Has paper documents"},
    {Flag::Chat, u"chat", u"Gebruikt chat voor het werk", u"Uses chat for work"},
    {Flag::NonCompete, u"nonCompete", u"Concurrentiebeding", u"Non-compete clause"},
    {Flag::StudyCosts, u"studyCosts", u"Afspraak over studiekosten", u"Agreement on study costs"},
    {Flag::WorksCouncil, u"worksCouncil", u"Lid van de ondernemingsraad", u"Works council member"},
    {Flag::EmergencyRole, u"emergencyRole", u"BHV of piketdienst", u"Emergency response or on-call duty"},
    {Flag::SpecialPersonalData, u"specialPersonalData", u"Bijzondere persoonsgegevens", u"Special personal data"},
    {Flag::HazardousSubstances, u"hazardousSubstances", u"Gevaarlijke stoffen", u"Hazardous substances"},
    {Flag::CareClients, u"careClients", u"Cliënten in de zorg", u"Clients in care"},
    {Flag::Unreachable, u"unreachable", u"Niet bereikbaar", u"Cannot be reached"},
    {Flag::AlreadyGone, u"alreadyGone", u"Al vertrokken", u"Already gone"},
});

constexpr auto anchors = std::to_array<Word<Anchor>>({
    {Anchor::Notice, u"notice", u"Meldingsdatum", u"Notice date"},
    {Anchor::LastDay, u"lastDay", u"Laatste werkdag", u"Last working day"},
    {Anchor::EmploymentEnd, u"employmentEnd", u"Einddatum dienstverband", u"End date of employment"},
});

constexpr auto units = std::to_array<Word<Unit>>({
    {Unit::Days, u"days", u"Dagen", u"Days"},
    {Unit::WorkingDays, u"workingDays", u"Werkdagen", u"Working days"},
    {Unit::Weeks, u"weeks", u"Weken", u"Weeks"},
    {Unit::Months, u"months", u"Maanden", u"Months"},
});

constexpr auto chapters = std::to_array<Word<Chapter>>({
    {Chapter::Start, u"start", u"Beginnen", u"Getting started"},
    {Chapter::Matters, u"matters", u"Lopende zaken", u"Running matters"},
    {Chapter::Information, u"information", u"Informatie op zijn plek", u"Information in its place"},
    {Chapter::Contacts, u"contacts", u"Contacten", u"Contacts"},
    {Chapter::Knowledge, u"knowledge", u"Kennis en routines", u"Knowledge and routines"},
    {Chapter::Accounts, u"accounts", u"Accounts en rechten", u"Accounts and rights"},
    {Chapter::Equipment, u"equipment", u"Spullen en regelzaken", u"Equipment and formalities"},
    {Chapter::Lookback, u"lookback", u"Terugblik", u"Looking back"},
    {Chapter::Farewell, u"farewell", u"Afscheid en contact", u"Farewell and contact"},
    {Chapter::Sign, u"sign", u"Ondertekenen", u"Sign"},
});

constexpr auto phases = std::to_array<Word<Phase>>({
    {Phase::Notify, u"notify", u"Melden", u"Notify"},
    {Phase::Handover, u"handover", u"Overdragen", u"Hand over"},
    {Phase::Close, u"close", u"Afsluiten", u"Close"},
    {Phase::After, u"after", u"Daarna", u"After"},
});

constexpr auto itemKinds = std::to_array<Word<ItemKind>>({
    {ItemKind::Task, u"task", u"Taak", u"Task"},
    {ItemKind::Table, u"table", u"Tabel", u"Table"},
    {ItemKind::Question, u"question", u"Vraag", u"Question"},
    {ItemKind::Statement, u"statement", u"Verklaring", u"Statement"},
});

constexpr auto statuses = std::to_array<Word<Status>>({
    {Status::Todo, u"todo", u"Te doen", u"To do"},
    {Status::Busy, u"busy", u"Bezig", u"In progress"},
    {Status::Done, u"done", u"Gedaan", u"Done"},
    {Status::NotApplicable, u"not-applicable", u"Niet van toepassing", u"Not applicable"},
});

constexpr auto evidences = std::to_array<Word<Evidence>>({
    {Evidence::Note, u"note", u"Notitie", u"Note"},
    {Evidence::Place, u"place", u"Plek", u"Place"},
    {Evidence::Date, u"date", u"Datum", u"Date"},
    {Evidence::Person, u"person", u"Persoon", u"Person"},
    {Evidence::Choice, u"choice", u"Keuze", u"Choice"},
    {Evidence::Consent, u"consent", u"Toestemming", u"Consent"},
    {Evidence::Signature, u"signature", u"Handtekening", u"Signature"},
    {Evidence::Private, u"private", u"Vertrouwelijke gegevens", u"Confidential details"},
    {Evidence::Confirm, u"confirm", u"Bevestiging", u"Confirmation"},
});

// Each gate is named after what it refuses while it is closed.
constexpr auto gates = std::to_array<Word<Gate>>({
    {Gate::Delete, u"delete", u"Informatie vernietigen", u"Destroy information"},
    {Gate::Hold, u"hold", u"Vernietiging vastleggen", u"Record a destruction"},
    {Gate::Wipe, u"wipe", u"Apparaten leegmaken", u"Wipe devices"},
    {Gate::AccountDelete, u"accountDelete", u"Account verwijderen", u"Delete the account"},
});

constexpr auto consents = std::to_array<Word<Consent>>({
    {Consent::Alumni, u"alumni", u"Alumninetwerk", u"Alumni network"},
    {Consent::Contact, u"contact", u"Contact na vertrek", u"Staying in touch"},
    {Consent::Feedback, u"feedback", u"Punten uit het exitgesprek delen", u"Sharing points of the exit interview"},
});

constexpr auto columnTypes = std::to_array<Word<ColumnType>>({
    {ColumnType::Text, u"text", u"Tekst", u"Text"},
    {ColumnType::Date, u"date", u"Datum", u"Date"},
    {ColumnType::Choice, u"choice", u"Keuze", u"Choice"},
    {ColumnType::YesNo, u"yesNo", u"Ja of nee", u"Yes or no"},
    {ColumnType::Person, u"person", u"Persoon", u"Person"},
});

constexpr auto organisationTraits = std::to_array<Word<OrganisationTrait>>({
    {OrganisationTrait::Government, u"government", u"Overheid", u"Government body"},
    {OrganisationTrait::IhhPresent, u"ihhPresent", u"Heeft een informatieprofessional", u"Has an information professional"},
});

constexpr auto mailPolicies = std::to_array<Word<MailPolicy>>({
    {MailPolicy::Rijk, u"rijk", u"Rijk: automatische bulkopslag", u"Central government: automatic bulk capture"},
    {MailPolicy::Dms, u"dms", u"Alleen in het documentsysteem (DMS)", u"Only in the document system (DMS)"},
    {MailPolicy::Municipal, u"municipal", u"Gemeente", u"Municipality"},
    {MailPolicy::Private, u"private", u"Particuliere organisatie", u"Private organisation"},
});

constexpr auto dossierStates = std::to_array<Word<DossierState>>({
    {DossierState::Running, u"running", u"Lopend", u"Open"},
    {DossierState::Paused, u"paused", u"Gepauzeerd", u"Paused"},
    {DossierState::Cancelled, u"cancelled", u"Geannuleerd", u"Cancelled"},
    {DossierState::Finished, u"finished", u"Afgerond", u"Finished"},
});

constexpr auto presets = std::to_array<Word<Preset>>({
    {Preset::Successor, u"successor", u"Opvolger", u"Successor"},
    {Preset::Manager, u"manager", u"Leidinggevende", u"Manager"},
    {Preset::Archive, u"archive", u"Archief", u"Archive"},
    {Preset::TaskSheet, u"task-sheet", u"Takenblad", u"Task sheet"},
    {Preset::Receipt, u"receipt", u"Ontvangstbewijs", u"Equipment receipt"},
    {Preset::WorkOrder, u"work-order", u"Opdracht voor accounts", u"Account work order"},
    {Preset::Blank, u"blank", u"Lege checklist", u"Blank checklist"},
    {Preset::Matrix, u"matrix", u"Wie doet wat?", u"Who does what?"},
});

constexpr auto parts = std::to_array<Word<Part>>({
    {Part::InShort, u"in-short", u"In het kort", u"In short"},
    {Part::OpenPoints, u"open-points", u"Nog te regelen", u"Still to arrange"},
    {Part::Matters, u"matters", u"Lopende zaken", u"Running matters"},
    {Part::FirstWeeks, u"first-weeks", u"De eerste weken", u"The first weeks"},
    {Part::Locations, u"locations", u"Waar staat de informatie?", u"Where is the information?"},
    {Part::Contacts, u"contacts", u"Contacten", u"Contacts"},
    {Part::Knowledge, u"knowledge", u"Kennis", u"Knowledge"},
    {Part::Recurring, u"recurring", u"Werk dat terugkomt", u"Recurring work"},
    {Part::Owned, u"owned", u"Eigenaarschap", u"Ownership"},
    {Part::Sessions, u"sessions", u"Gesprekken en meelopen", u"Talks and shadowing"},
    {Part::Agreements, u"agreements", u"Afspraken over het vertrek", u"Agreements about leaving"},
    {Part::Mandates, u"mandates", u"Mandaat, budget en contracten", u"Mandate, budget and contracts"},
    {Part::Audiences, u"audiences", u"Wie hoort het wanneer?", u"Who hears it when?"},
    {Part::Accounts, u"accounts", u"Accounts en rechten", u"Accounts and rights"},
    {Part::Equipment, u"equipment", u"Spullen", u"Equipment"},
    {Part::Destruction, u"destruction", u"Vernietiging", u"Destruction"},
    {Part::AllTasks, u"all-tasks", u"Alle taken", u"All tasks"},
    {Part::Signatures, u"signatures", u"Ondertekening", u"Signatures"},
    {Part::WhoDoesWhat, u"who-does-what", u"Wie doet wat?", u"Who does what?"},
    {Part::History, u"history", u"Geschiedenis", u"History"},
    {Part::Retention, u"retention", u"Bewaren", u"Retention"},
});

} // namespace

template<> std::span<const Word<Role>> words() { return roles; }
template<> std::span<const Word<DepartureKind>> words() { return kinds; }
template<> std::span<const Word<DepartureGroup>> words() { return groups; }
template<> std::span<const Word<Flag>> words() { return flags; }
template<> std::span<const Word<Anchor>> words() { return anchors; }
template<> std::span<const Word<Unit>> words() { return units; }
template<> std::span<const Word<Chapter>> words() { return chapters; }
template<> std::span<const Word<Phase>> words() { return phases; }
template<> std::span<const Word<ItemKind>> words() { return itemKinds; }
template<> std::span<const Word<Status>> words() { return statuses; }
template<> std::span<const Word<Evidence>> words() { return evidences; }
template<> std::span<const Word<Gate>> words() { return gates; }
template<> std::span<const Word<Consent>> words() { return consents; }
template<> std::span<const Word<ColumnType>> words() { return columnTypes; }
template<> std::span<const Word<OrganisationTrait>> words() { return organisationTraits; }
template<> std::span<const Word<MailPolicy>> words() { return mailPolicies; }
template<> std::span<const Word<DossierState>> words() { return dossierStates; }
template<> std::span<const Word<Preset>> words() { return presets; }
template<> std::span<const Word<Part>> words() { return parts; }

// clang-format on

bool isInGroup(DepartureKind kind, DepartureGroup group)
{
    using enum DepartureKind;
    switch (group) {
    case DepartureGroup::Voluntary:
        return kind == Resignation || kind == Retirement || kind == InternalMove || kind == SecondmentEnd;
    case DepartureGroup::Forced:
        return kind == Dismissal || kind == SummaryDismissal;
    case DepartureGroup::Leaving:
        break;
    }
    return kind != InternalMove && kind != Leave;
}

} // namespace core
