// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/notes.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

enum class When { Always, Present, Absent };

struct Note
{
    QStringView key;
    Text16 text;
    When when = When::Always;
};

constexpr Note notes[]{
    {u"information.kickoff",
     {u"Gesproken over de laatste werkdag, het verlof en wie wat overneemt. Elke vrijdagmiddag is vrij voor de overdracht.",
      u"We talked about the last working day, the leave and who takes over what. Friday afternoons are kept free for this."},
     When::Present},
    {u"information.kickoff",
     {u"Eerst de lopende zaken, daarna de map met werkafspraken. We spreken elkaar elke week een half uur.",
      u"First the running matters, then the folder with working agreements. We talk half an hour every week."},
     When::Present},
    {u"information.kickoff",
     {u"Twee dagen per week vrijgemaakt. {collega} leest vast mee in {hetSysteem}.",
      u"Two days a week set aside. {collega} already reads along in {systeem}."},
     When::Present},
    {u"information.kickoff",
     {u"Met HR en ICT doorgenomen wat nu moet. {collega} neemt de telefoon over.",
      u"Went through what has to happen now with HR and IT. {collega} takes over the phone."},
     When::Absent},
    {u"information.plan",
     {u"Week 1: lijst van zaken. Week 2: mappen. Daarna meelopen met {opvolger}. In de laatste week alleen nog vragen.",
      u"Week 1: list of matters. Week 2: folders. Then shadowing with {opvolger}. Only questions in the last week."},
     When::Present},
    {u"information.plan",
     {u"Eerst de zaken met een vaste datum. Dan opschrijven wat alleen ik weet. Nieuwe zaken gaan al naar {collega}.",
      u"First the matters with a fixed date. Then writing down what only I know. New matters already go to {collega}."},
     When::Present},
    {u"information.plan",
     {u"{collega} neemt de zaken met een datum over. De mappen volgen, samen met informatiebeheer.",
      u"{collega} takes the matters with a date. The folders follow, together with information management."},
     When::Absent},
    {u"information.ihh_intake",
     {u"Stukken blijven in {hetSysteem}. Losse bestanden van de schijf gaan naar de zaak waar ze bij horen.",
      u"Documents stay in {systeem}. Loose files on the drive go to the matter they belong to."}},
    {u"information.ihh_intake",
     {u"Mail per zaak opslaan. Concepten mogen weg na het besluit. Gesprekken over personeel horen bij HR.",
      u"Save mail with its matter. Drafts may go after the decision. Staff matters belong with HR."}},
    {u"information.hold_check",
     {u"Niets gevonden. Gevraagd bij juridisch en gekeken in de lijst met verzoeken.",
      u"Nothing found. Asked legal and looked in the list of requests."}},
    {u"information.hold_check",
     {u"Er loopt geen verzoek, claim of onderzoek over dit werk.", u"No request, claim or inquiry touches this work."}},
    {u"information.hold_check hold",
     {u"Er loopt een verzoek dat dit werk raakt. Niets vernietigen tot het klaar is.",
      u"A pending request touches this work. Destroy nothing until it is closed."}},
    {u"information.mandates",
     {u"Tekenbevoegdheid stopt op de laatste werkdag. Het budget staat nu op naam van {leidinggevende}.",
      u"Signing power stops on the last working day. The budget is now in the name of {leidinggevende}."}},
    {u"information.mandates",
     {u"Drie contracten gaan naar {collega}. Het register is bijgewerkt.",
      u"Three contracts go to {collega}. The register is up to date."}},
    {u"information.final_check",
     {u"Tien stukken gezocht, tien gevonden. Eén map heette nog 'Nieuw'. Die heeft nu een goede naam.",
      u"Looked for ten documents, found ten. One folder was still called 'New' and has a proper name now."}},
    {u"information.final_check",
     {u"Acht van de tien stukken direct gevonden. De andere twee stonden in de verkeerde map en zijn verplaatst.",
      u"Found eight of ten at once. The other two were in the wrong folder and have been moved."}},
    {u"information.mailbox_secure",
     {u"Mailbox veiliggesteld. Het aantal berichten klopt. Zie {zaak}.",
      u"Mailbox secured. The number of messages is right. See {zaak}."}},
    {u"information.after30",
     {u"{opvolger} mist niets. Eén vraag over een oud contract is per telefoon opgelost.",
      u"{opvolger} misses nothing. One question about an old contract was answered by phone."}},
    {u"information.after30",
     {u"Twee dingen ontbraken: de sleutel van kast 3.14 en het verslag van vorig jaar. Beide zijn er nu.",
      u"Two things were missing: the key of cupboard 3.14 and last year's report. Both are here now."}},
    {u"information.agreements", {u"Eén exemplaar ligt bij HR.", u"One copy is with HR."}},
    {u"information.roles_clear",
     {u"Iedereen gesproken. ICT wist de datum nog niet, nu wel.",
      u"Spoke to everybody. IT did not know the date yet, now it does."}},
    {u"information.successor",
     {u"{opvolger} begint met meelezen en neemt het daarna over.",
      u"{opvolger} starts by reading along and then takes over."}},
    {u"information.progress_talk",
     {u"De lijst is half klaar. Voor de mappen is een extra middag nodig.",
      u"The list is half ready. The folders need one more afternoon."}},
    {u"information.progress_talk", {u"Loopt op schema.", u"On schedule."}},
    {u"information.open_cases",
     {u"Twee kleine zaken zijn zelf nog afgerond en staan niet in de lijst.",
      u"Two small matters were closed and are not in the list."}},
    {u"information.first_weeks", {u"Staat ook in de agenda van {opvolger}.", u"Also in the calendar of {opvolger}."}},
    {u"information.chat_autodelete", {u"Stond op zeven dagen. Staat nu uit.", u"Was set to seven days. Is off now."}},
    {u"information.mail_private", {u"Een map met rekeningen is eruit.", u"One folder with bills is out."}, When::Present},
    {u"information.locations",
     {u"De oude schijf vergeet iedereen. Die staat er nu bij.", u"Everybody forgets the old drive. It is listed now."}},
    {u"information.ownership_list", {u"Ook de formulieren meegenomen.", u"Included the forms as well."}},
    {u"information.file_to_dms", {u"Alleen de laatste versies bewaard.", u"Kept the final versions only."}},
    {u"information.mail_to_dossier", {u"Ongeveer veertig berichten opgeslagen.", u"Saved about forty messages."}},
    {u"information.chat_export", {u"Twee groepen bewaard, de rest was privé.", u"Kept two groups, the rest was private."}},
    {u"information.ownership_transfer",
     {u"Getest: {opvolger} kan overal iets wijzigen.", u"Tested: {opvolger} can edit everything."}},
    {u"information.paper", {u"Drie ordners en een doos met tekeningen.", u"Three binders and a box with drawings."}},
    {u"information.successor_access",
     {u"Eén map ging pas open na een telefoontje met ICT.", u"One folder opened only after a call to IT."}},
    {u"information.personal_drive", {u"Was vooral dubbel werk. Nu leeg.", u"Mostly duplicates. Empty now."}},
    {u"information.contacts",
     {u"Met twee mensen samen koffie gedronken.", u"Had coffee with two of them together."},
     When::Present},
    {u"information.unique_knowledge", {u"Uitgeschreven in een halve dag.", u"Written down in half a day."}},
    {u"information.warm_handover",
     {u"Meelopen was nuttiger dan het document.", u"Shadowing helped more than the document."}},
    {u"information.meetings", {u"De oude reeks is verwijderd uit de agenda.", u"The old series is gone from the calendar."}},
    {u"information.device_data", {u"Foto's staan nu bij de zaak.", u"The photos are with the matter now."}},
    {u"information.handover_doc", {u"Nog twee zinnen verduidelijkt.", u"Made two sentences clearer."}},
    {u"accounts.exit_registered",
     {u"Einddatum staat in het personeelssysteem. ICT, financiën en facilitair hebben bericht.",
      u"The end date is in the HR system. IT, finance and facilities have been told."}},
    {u"accounts.confirm_dates",
     {u"Brief met de drie datums verstuurd en getekend terug.", u"Letter with the three dates sent and returned signed."}},
    {u"accounts.leave_balance",
     {u"Verlof wordt opgenomen in de laatste twee weken.", u"Leave is taken in the last two weeks."}},
    {u"accounts.leave_balance", {u"De rest van het verlof betalen we uit.", u"We pay out the rest of the leave."}},
    {u"accounts.mail_decision",
     {u"Automatisch antwoord met de naam van {opvolger}. Na dertig dagen gaat de mailbox dicht.",
      u"Automatic reply naming {opvolger}. The mailbox closes after thirty days."}},
    {u"accounts.privileged",
     {u"Beheerrechten weg na de overdracht van de kluis. {collega} heeft ze nu.",
      u"Admin rights removed after the vault was handed over. {collega} has them now."}},
    {u"accounts.disable", {u"Account uitgezet om vijf uur.", u"Account disabled at five o'clock."}},
    {u"accounts.mfa_revoke",
     {u"Sessies gesloten. Token en telefoon losgekoppeld.", u"Sessions closed. Token and phone unlinked."}},
    {u"accounts.rotate",
     {u"Vier gedeelde wachtwoorden gewijzigd. Ze staan in de teamkluis.",
      u"Changed four shared passwords. They are in the team vault."}},
    {u"accounts.delete",
     {u"Account verwijderd na akkoord van informatiebeheer.", u"Account deleted after information management agreed."}},
    {u"accounts.verify", {u"Geen actieve accounts of passen gevonden.", u"No active accounts or passes found."}},
    {u"accounts.wipe", {u"Laptop gewist en opnieuw ingericht.", u"Laptop wiped and set up again."}},
    {u"accounts.final_settlement",
     {u"Eindafrekening verstuurd. Vakantiegeld en verlof zitten erin.",
      u"Final settlement sent. Holiday pay and leave are in it."}},
    {u"accounts.certificate", {u"Getuigschrift gemaakt en meegegeven.", u"Certificate made and handed over."}},
    {u"accounts.hr_file",
     {u"Personeelsdossier gesloten. De bewaartermijn staat erbij.", u"Staff file closed. The retention term is noted."}},
    {u"exit.delete_notes", {u"Aantekeningen vernietigd. Er is geen kopie.", u"Notes destroyed. There is no copy."}},
    {u"farewell.wishes", {u"Liever klein: koffie met het eigen team.", u"Rather small: coffee with my own team."}},
    {u"farewell.wishes", {u"Geen toespraken. Taart mag wel.", u"No speeches. Cake is fine."}},
    {u"farewell.organiser",
     {u"{collega} regelt het. Budget is vijf euro per collega.",
      u"{collega} arranges it. The budget is five euros per colleague."}},
    {u"farewell.organise",
     {u"Donderdag om drie uur in de kantine. De kaart ligt bij het secretariaat.",
      u"Thursday at three in the canteen. The card is with the secretariat."}},
    {u"farewell.last_day",
     {u"Ochtend: laatste vragen. Middag: spullen inleveren en koffie.",
      u"Morning: last questions. Afternoon: hand in equipment, coffee."}},
    {u"alumni.register", {u"Staat in de alumnilijst. De toestemming zit erbij.", u"On the alumni list, with the consent."}},
    {u"alumni.consent_review",
     {u"Gevraagd of het nog goed is. Het antwoord was ja.", u"Asked whether it is still fine. The answer was yes."}},
};

constexpr Note generalNotes[]{
    {u"", {u"Gedaan op {datum}. {leidinggevende} weet het.", u"Done on {datum}. {leidinggevende} knows."}},
    {u"", {u"Geregeld samen met {collega}.", u"Arranged together with {collega}."}},
    {u"", {u"In orde. Zie {zaak}.", u"All right. See {zaak}."}},
};

constexpr Text16 remarks[]{
    {u"Kostte meer tijd dan gedacht.", u"Took more time than expected."},
    {u"Samen met {collega} gedaan.", u"Done together with {collega}."},
    {u"Vraag het {collega} als iets niet duidelijk is.", u"Ask {collega} if something is not clear."},
    {u"Snel klaar.", u"Quickly done."},
};

constexpr Text16 busyRemarks[]{
    {u"Mee begonnen. De rest volgt volgende week.", u"Started. The rest follows next week."},
    {u"De helft is klaar.", u"Half is ready."},
    {u"{collega} kijkt mee. Vrijdag gaan we verder.", u"{collega} has a look too. We go on on Friday."},
    {u"Bijna klaar. Nog één ding uitzoeken.", u"Nearly ready. One more thing to find out."},
};

constexpr Text16 places[]{
    {u"{systeem}, zaak {zaak}", u"{systeem}, matter {zaak}"},
    {u"Teams · {team} · Overdracht", u"Teams · {team} · Handover"},
    {u"G:\\{team}\\Overdracht", u"G:\\{team}\\Handover"},
    {u"Netwerkschijf {team}, map 03 Lopend", u"Network drive {team}, folder 03 Running"},
    {u"{systeem}, per zaak opgeslagen", u"{systeem}, saved per matter"},
};

constexpr Text16 shelves[]{
    {u"Kast 3.14, tweede plank", u"Cupboard 3.14, second shelf"},
    {u"Archief, doos 12", u"Archive, box 12"},
    {u"Bij {collega}, in de kast achter het bureau", u"With {collega}, in the cupboard behind the desk"},
};

struct Reason
{
    QStringView key;
    int percent; // how often it comes up
    Text16 text;
};

constexpr Reason reasons[]{
    {u"information.paper",
     12,
     {u"Er is geen papier. Alles staat in {hetSysteem}.", u"There is no paper. Everything is in {systeem}."}},
    {u"information.chat_export",
     12,
     {u"Er staan geen zakelijke chats op de telefoon.", u"There are no work chats on the phone."}},
    {u"information.destroy_list", 75, {u"Er is niets om te vernietigen.", u"There is nothing to destroy."}},
    {u"information.mandates", 5, {u"Het mandaat was al vorig jaar overgezet.", u"The mandate was moved last year already."}},
    {u"information.social", 12, {u"Het team beheert de accounts samen.", u"The team runs the accounts together."}},
    {u"information.first_weeks", 5, {u"Het werk stopt. Er is geen vervolg.", u"The work stops. Nothing follows."}},
    {u"information.meetings", 12, {u"Er zijn geen vaste overleggen.", u"There are no recurring meetings."}},
    {u"information.care_clients",
     5,
     {u"De cliënten hebben al een andere begeleider.", u"The clients already have another carer."}},
    {u"accounts.expenses", 12, {u"Er zijn geen declaraties meer.", u"There are no expenses left."}},
    {u"accounts.keys", 40, {u"Geen sleutels gekregen.", u"Never had keys."}},
    {u"accounts.other_assets", 40, {u"Niets anders geleend.", u"Nothing else was borrowed."}},
    {u"accounts.mobility", 12, {u"De fiets was privé.", u"The bike was private."}},
    {u"accounts.phone",
     12,
     {u"Gebruikte de eigen telefoon, zonder werkgegevens.", u"Used a private phone, without work data."}},
    {u"farewell.gift", 12, {u"Wil geen cadeau.", u"Wants no present."}},
    {u"farewell.speech", 12, {u"Wil geen toespraak.", u"Wants no speech."}},
    {u"farewell.moment", 12, {u"Wil geen afscheid.", u"Wants no farewell."}},
};

bool fits(const Note &note, const QString &key, bool absent)
{
    return note.key == key && (note.when == When::Always || (note.when == When::Absent) == absent);
}

template<typename Pool>
const Text16 *choose(const Pool &pool, const QString &key, bool absent, Dice &dice)
{
    QVarLengthArray<const Text16 *, 8> found;
    for (const auto &note : pool) {
        if (fits(note, key, absent))
            found.append(&note.text);
    }
    return found.isEmpty() ? nullptr : dice.pick(found);
}

} // namespace

QString noteFor(const QString &itemKey, const Scene &scene, QDate day, Dice &dice)
{
    const auto *own = choose(notes, itemKey, scene.absent, dice);
    return scene.fill(own ? *own : dice.pick(generalNotes).text, day, dice);
}

QString remark(const QString &itemKey, const Scene &scene, QDate day, Dice &dice)
{
    const auto *own = choose(notes, itemKey, scene.absent, dice);
    return scene.fill(own ? *own : dice.pick(remarks), day, dice);
}

QString busyRemark(const Scene &scene, QDate day, Dice &dice)
{
    return scene.fill(dice.pick(busyRemarks), day, dice);
}

QString placeFor(const QString &itemKey, const Scene &scene, QDate day, Dice &dice)
{
    if (itemKey == "information.paper"_L1)
        return scene.fill(dice.pick(shelves), day, dice);
    return scene.fill(dice.pick(places), day, dice);
}

QString reasonNotToDo(const QString &itemKey, const Scene &scene, QDate day, Dice &dice)
{
    const auto reason = std::ranges::find(reasons, QStringView(itemKey), &Reason::key);
    if (reason == std::end(reasons) || !dice.chance(reason->percent))
        return {};
    return scene.fill(reason->text, day, dice);
}

} // namespace core::demo
