// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/sector.h"

#include "core/demo/people.h"
#include "core/domain/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

using enum Flag;

constexpr Job municipalJobs[]{
    {u"Beleidsadviseur", {Phone, ExternalRelations}},
    {u"Vergunningverlener", {Paper, ExternalRelations}},
    {u"Juridisch adviseur", {Litigation, Paper}},
    {u"Projectleider wegen en groen", {Phone, Mandate, ExternalRelations, Mobility}},
    {u"Medewerker burgerzaken", {SpecialPersonalData}},
    {u"Consulent Wmo", {SpecialPersonalData, Phone}},
    {u"Planoloog", {ExternalRelations}},
    {u"Toezichthouder", {Phone, Mobility, EmergencyRole}},
    {u"Communicatieadviseur", {SocialAccount, Phone, Chat}},
    {u"Financieel adviseur", {Mandate}},
    {u"Applicatiebeheerder", {Privileged, SharedSecrets}},
    {u"Teammanager", {DirectReports, Mandate, Phone, Chat}},
    {u"Medewerker archief", {Paper, Destruction}},
    {u"Wijkregisseur", {Phone, Chat, ExternalRelations}},
    {u"Wethouder", {OfficeHolder, KeyFunction, Phone, Chat, SocialAccount}},
};

constexpr Job ministryJobs[]{
    {u"Beleidsmedewerker", {Phone, Chat}},
    {u"Senior beleidsmedewerker", {Phone, Chat, ExternalRelations}},
    {u"Coördinerend beleidsadviseur", {Phone, Chat, ExternalRelations, SoleExpert}},
    {u"Wetgevingsjurist", {Litigation}},
    {u"Afdelingshoofd", {DirectReports, Mandate, Phone, Chat, KeyFunction}},
    {u"Woordvoerder", {SocialAccount, Phone, Chat}},
    {u"Adviseur informatiebeheer", {Destruction}},
    {u"Beheerder rekencentrum", {Privileged, SharedSecrets, TrustFunction}},
    {u"Inkoper", {Mandate, CompanyCard}},
    {u"Projectsecretaris", {Paper}},
    {u"Onderzoeker waterkwaliteit", {ExternalRelations, HazardousSubstances}},
};

constexpr Job careJobs[]{
    {u"Verpleegkundige", {CareClients, SpecialPersonalData, Phone}},
    {u"Verzorgende", {CareClients, SpecialPersonalData}},
    {u"Wijkverpleegkundige", {CareClients, SpecialPersonalData, Phone, Mobility}},
    {u"Begeleider wonen", {CareClients, SpecialPersonalData, Chat}},
    {u"Fysiotherapeut", {CareClients, SpecialPersonalData}},
    {u"Planner", {Phone, SharedSecrets}},
    {u"Teamcoach", {DirectReports, Phone}},
    {u"Kwaliteitsadviseur", {Paper, ExternalRelations}},
    {u"Activiteitenbegeleider", {CareClients, Chat}},
    {u"Beheerder cliëntdossier", {Privileged, SpecialPersonalData}},
    {u"Medewerker keuken", {HazardousSubstances}},
};

constexpr Job universityJobs[]{
    {u"Universitair docent", {ExternalRelations}},
    {u"Hoogleraar", {ExternalRelations, SoleExpert, DirectReports}},
    {u"Promovendus", {SpecialPersonalData}},
    {u"Postdoc", {ExternalRelations}},
    {u"Studieadviseur", {SpecialPersonalData}},
    {u"Medewerker onderwijsbureau", {SharedSecrets}},
    {u"Laborant", {HazardousSubstances, Paper}},
    {u"Datamanager onderzoek", {Privileged, SharedSecrets}},
    {u"Opleidingsdirecteur", {DirectReports, Mandate}},
    {u"Conservator", {Paper, Destruction}},
    {u"Medewerker communicatie", {SocialAccount, Chat}},
};

constexpr Job companyJobs[]{
    {u"Projectleider", {Phone, Mobility, Mandate, ExternalRelations}},
    {u"Uitvoerder", {Phone, Mobility, EmergencyRole}},
    {u"Calculator", {NonCompete}},
    {u"Constructeur", {NonCompete, StudyCosts}},
    {u"Accountmanager", {ExternalRelations, Phone, Mobility, NonCompete, CompanyCard}},
    {u"Werkvoorbereider", {Paper}},
    {u"Systeembeheerder", {Privileged, SharedSecrets}},
    {u"Veiligheidskundige", {EmergencyRole, HazardousSubstances}},
    {u"Inkoper", {Mandate, CompanyCard}},
    {u"Bedrijfsleider", {DirectReports, Mandate, Phone, Mobility}},
    {u"Medewerker administratie", {}},
};

struct Profile
{
    const char16_t *name;
    const char16_t *domain;
    const char16_t *caseSystem;
    const char16_t *referenceForm;
    MailPolicy mail;
    bool government;
    bool ihhPresent;
    RoleSet missing;
    const char16_t *retention;
    const char16_t *teams; // separated by '|'
    std::span<const Job> jobs;
};

const Profile &profileOf(SectorKind kind)
{
    static const Profile profiles[]{
        {u"Gemeente Veldermeer",
         u"veldermeer.example",
         u"Zaaksysteem",
         u"Z-%1-%2",
         MailPolicy::Dms,
         true,
         true,
         {},
         u"P10Y",
         u"Ruimte|Vergunningen|Burgerzaken|Sociaal domein|Beheer openbare ruimte|Bedrijfsvoering",
         municipalJobs},
        {u"Ministerie van Delta en Ruimte",
         u"deltaruimte.example",
         u"Documentsysteem",
         u"%1-00001%2",
         MailPolicy::Rijk,
         true,
         true,
         {},
         u"P10Y",
         u"Water en bodem|Wetgeving|Bedrijfsvoering|Bestuursadvies|Uitvoering en toezicht",
         ministryJobs},
        {u"Zorggroep Het Veldermeer",
         u"zorgveldermeer.example",
         u"Documentsysteem",
         u"D%1-%2",
         MailPolicy::Private,
         false,
         false,
         {Role::Woo, Role::Archivist, Role::Board, Role::Application},
         u"P2Y",
         u"Woonzorg De Wilg|Wijkzorg Noord|Wijkzorg Zuid|Dagbesteding|Ondersteuning",
         careJobs},
        {u"Universiteit Oosterdijk",
         u"uoosterdijk.example",
         u"Documentsysteem",
         u"UO-%1-%2",
         MailPolicy::Dms,
         true,
         true,
         {Role::Contract},
         u"P10Y",
         u"Aard en Water|Mens en Samenleving|Letteren|Bibliotheek|Bedrijfsbureau",
         universityJobs},
        {u"Veldermeer & Oosterdijk Waterbouw B.V.",
         u"vowaterbouw.example",
         u"Projectarchief",
         u"P%1-%2",
         MailPolicy::Private,
         false,
         false,
         {Role::Woo, Role::Archivist, Role::Privacy, Role::Communication, Role::Application, Role::Security},
         u"P2Y",
         u"Projecten|Werkvoorbereiding|Uitvoering|Verkoop|Kantoor",
         companyJobs},
    };
    return profiles[static_cast<size_t>(kind)];
}

constexpr Role staffRoles[]{Role::Hr,    Role::It,      Role::Application,   Role::Ihh,       Role::Secretariat,
                            Role::Board, Role::Finance, Role::Facilities,    Role::Security,  Role::Privacy,
                            Role::Woo,   Role::Legal,   Role::Communication, Role::Archivist, Role::Contract};

Organisation organisationOf(const Profile &profile)
{
    Organisation organisation{.name = QString::fromUtf16(profile.name),
                              .government = profile.government,
                              .ihhPresent = profile.ihhPresent,
                              .mail = profile.mail,
                              .missingRoles = profile.missing,
                              .teams = QString::fromUtf16(profile.teams).split(u'|'),
                              .retention = QString::fromUtf16(profile.retention)};
    organisation.calendar.liberationDayOff = profile.government;
    return organisation;
}

// The municipality has the people of the design.
void castMunicipality(Sector &sector)
{
    sector.managers.first() = u"Sanne Verhoeven"_s;
    sector.staff.insert(Role::Hr, u"Thijs Hendriks"_s);
    sector.staff.insert(Role::Ihh, u"Leyla Aydın"_s);
    sector.staff.insert(Role::It, u"Kwame Mensah"_s);
    sector.staff.insert(Role::Secretariat, u"Wil Pinas"_s);
}

} // namespace

QList<Colleague> Sector::colleagues() const
{
    QList<Colleague> known;
    const auto add = [&](const QString &name, Role role, const QString &unit) {
        const auto same = std::ranges::find(known, name, [](const Colleague &each) { return each.person.name; });
        if (same == known.end())
            known.append({personOf(name, domain, unit), {role}});
        else
            same->roles.insert(role);
    };
    for (qsizetype team = 0; team < managers.size(); ++team)
        add(managers.at(team), Role::Manager, organisation.teams.at(team));
    for (auto it = staff.begin(); it != staff.end(); ++it) {
        if (fallback(it.key(), organisation) == it.key())
            add(it.value(), it.key(), {});
    }
    return known;
}

Sector sectorFor(quint32 seed)
{
    constexpr quint32 kinds = 5;
    const auto kind = static_cast<SectorKind>((seed + kinds - 1) % kinds);
    const auto &profile = profileOf(kind);
    Sector sector{.kind = kind,
                  .organisation = organisationOf(profile),
                  .domain = QString::fromUtf16(profile.domain),
                  .caseSystem = QString::fromUtf16(profile.caseSystem),
                  .referenceForm = QString::fromUtf16(profile.referenceForm),
                  .jobs = profile.jobs,
                  .matters = mattersOf(kind),
                  .counterparts = counterpartsOf(kind)};
    Dice dice(seed, 0);
    for (qsizetype team = 0; team < sector.organisation.teams.size(); ++team)
        sector.managers.append(personName(dice));
    for (const auto role : staffRoles)
        sector.staff.insert(role, personName(dice));
    if (kind == SectorKind::Municipality)
        castMunicipality(sector);
    return sector;
}

} // namespace core::demo
