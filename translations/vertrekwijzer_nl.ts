<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutText</name>
    <message>
        <source>About Vertrekwijzer</source>
        <translation>Over Vertrekwijzer</translation>
    </message>
    <message>
        <source>Vertrekwijzer %1</source>
        <translation>Vertrekwijzer %1</translation>
    </message>
    <message>
        <source>A guide for leaving well: work is handed over and information stays findable.
Everything stays in one file, and nothing goes to the internet.

Free software, under the European Union Public Licence (EUPL) 1.2.</source>
        <translation>Een gids om goed weg te gaan: werk wordt overgedragen en informatie blijft vindbaar.
Alles blijft in één bestand, en er gaat niets naar het internet.

Vrije software, onder de European Union Public Licence (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>Nobody has been named for “%1” yet</source>
        <translation>‘%1’ heeft nog geen nieuwe eigenaar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” with nobody named yet</source>
        <translation>
            <numerusform>‘%1’: %n rij zonder nieuwe eigenaar</numerusform>
            <numerusform>‘%1’: %n rijen zonder nieuwe eigenaar</numerusform>
        </translation>
    </message>
    <message>
        <source>No successor has been chosen yet</source>
        <translation>Er is nog geen opvolger gekozen</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>someone without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>vanzelf gemaakt</translation>
    </message>
    <message>
        <source>made because somebody asked</source>
        <translation>gemaakt omdat iemand erom vroeg</translation>
    </message>
    <message>
        <source>made before a newer version changed the file</source>
        <translation>gemaakt voordat een nieuwe versie het bestand aanpaste</translation>
    </message>
    <message>
        <source>made before a dossier was read in</source>
        <translation>gemaakt voordat er een dossier werd ingelezen</translation>
    </message>
    <message>
        <source>made before data were wiped</source>
        <translation>gemaakt voordat er gegevens werden gewist</translation>
    </message>
    <message>
        <source>The file was not in order then.</source>
        <translation>Het bestand was toen niet in orde.</translation>
    </message>
    <message>
        <source>What was changed after it cannot be told: the file cannot be read.</source>
        <translation>Wat er daarna is gewijzigd, is niet te zien: het bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>Nothing was changed after it, so nothing gets lost.</source>
        <translation>Daarna is er niets gewijzigd. Er gaat dus niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made after it will no longer be there.</source>
        <translation>
            <numerusform>%n wijziging van daarna is er dan niet meer.</numerusform>
            <numerusform>%n wijzigingen van daarna zijn er dan niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>De laatste is van %1.</translation>
    </message>
    <message>
        <source>By: %1.</source>
        <translation>Door: %1.</translation>
    </message>
    <message>
        <source>There is a good backup of %1.</source>
        <translation>Er is een goede reservekopie van %1.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Look for a copy on another disk.</source>
        <translation>Er staat geen reservekopie naast. Zoek een kopie op een andere schijf.</translation>
    </message>
    <message>
        <source>The backups beside it are damaged as well. Look for a copy on another disk.</source>
        <translation>De reservekopieën ernaast zijn ook beschadigd. Zoek een kopie op een andere schijf.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a day like 31-3-2026.</source>
        <translation>‘%1’ is geen dag. Schrijf een dag als 31-3-2026.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nieuw punt</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nieuwe plek</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>New object</source>
        <translation>Nieuw object</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Nieuw onderwerp</translation>
    </message>
    <message>
        <source>New regular task or meeting</source>
        <translation>Nieuwe vaste taak of afspraak</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuw moment</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>New account or right</source>
        <translation>Nieuw account of recht</translation>
    </message>
    <message>
        <source>New item on loan</source>
        <translation>Nieuw geleend voorwerp</translation>
    </message>
    <message>
        <source>New group of records</source>
        <translation>Nieuwe groep stukken</translation>
    </message>
    <message>
        <source>New group or person</source>
        <translation>Nieuwe groep of persoon</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nieuwe rij</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>Hoofdstuk %1 van %2</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>The employee&apos;s own choice</source>
        <translation>Eigen keuze van de medewerker</translation>
    </message>
    <message>
        <source>The agreed time is over</source>
        <translation>De afgesproken tijd is om</translation>
    </message>
    <message>
        <source>Another way of leaving</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Away for a time</source>
        <translation>Tijdelijk weg</translation>
    </message>
    <message>
        <source>Goes to work somewhere else, or stops.</source>
        <translation>Gaat ergens anders werken, of stopt.</translation>
    </message>
    <message>
        <source>A temporary contract that is not renewed.</source>
        <translation>Een tijdelijk contract dat niet verlengd wordt.</translation>
    </message>
    <message>
        <source>Stops working. Often known long before.</source>
        <translation>Stopt met werken. Vaak lang van tevoren bekend.</translation>
    </message>
    <message>
        <source>Agreed together and put on paper.</source>
        <translation>Samen afgesproken en vastgelegd.</translation>
    </message>
    <message>
        <source>The job changes or goes.</source>
        <translation>De functie verandert of vervalt.</translation>
    </message>
    <message>
        <source>With a period of notice or in the trial period.</source>
        <translation>Met een opzegtermijn of in de proeftijd.</translation>
    </message>
    <message>
        <source>Leaves at once. Others take over all tasks.</source>
        <translation>Vertrekt meteen. Anderen nemen alle taken over.</translation>
    </message>
    <message>
        <source>Without tasks or texts for the employee.</source>
        <translation>Zonder taken of teksten voor de medewerker.</translation>
    </message>
    <message>
        <source>Goes to another team in the same organisation.</source>
        <translation>Gaat naar een ander team in dezelfde organisatie.</translation>
    </message>
    <message>
        <source>Works for another company or is self-employed.</source>
        <translation>Komt van een ander bedrijf of is zelfstandig.</translation>
    </message>
    <message>
        <source>Goes back to the own employer.</source>
        <translation>Gaat terug naar de eigen werkgever.</translation>
    </message>
    <message>
        <source>A short list of tasks.</source>
        <translation>Een korte lijst met taken.</translation>
    </message>
    <message>
        <source>Comes back later, for example after leave.</source>
        <translation>Komt later terug, bijvoorbeeld na verlof.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>De functie</translation>
    </message>
    <message>
        <source>Information and systems</source>
        <translation>Informatie en systemen</translation>
    </message>
    <message>
        <source>Things to return</source>
        <translation>Spullen van het werk</translation>
    </message>
    <message>
        <source>Contacts and agreements</source>
        <translation>Contacten en afspraken</translation>
    </message>
    <message>
        <source>Extra duties</source>
        <translation>Extra taken</translation>
    </message>
    <message>
        <source>The situation now</source>
        <translation>De situatie nu</translation>
    </message>
    <message>
        <source>Others then do the tasks of the employee.</source>
        <translation>Anderen doen dan de taken van de medewerker.</translation>
    </message>
    <message>
        <source>More of this work has to be kept.</source>
        <translation>Van dit werk moet meer bewaard blijven.</translation>
    </message>
    <message>
        <source>Few colleagues can take over this work.</source>
        <translation>Weinig collega’s kunnen dit werk overnemen.</translation>
    </message>
    <message>
        <source>For example an alderman or a director.</source>
        <translation>Bijvoorbeeld een wethouder of directeur.</translation>
    </message>
    <message>
        <source>For example a team or a project.</source>
        <translation>Bijvoorbeeld aan een team of project.</translation>
    </message>
    <message>
        <source>With a screening or with state secrets.</source>
        <translation>Met een screening of met staatsgeheimen.</translation>
    </message>
    <message>
        <source>May order, pay or sign decisions.</source>
        <translation>Mag bestellen, betalen of besluiten tekenen.</translation>
    </message>
    <message>
        <source>May change systems or give rights to others.</source>
        <translation>Mag systemen wijzigen of anderen rechten geven.</translation>
    </message>
    <message>
        <source>Passwords that a team uses together.</source>
        <translation>Wachtwoorden die een team samen gebruikt.</translation>
    </message>
    <message>
        <source>Writes for the organisation, for example on LinkedIn.</source>
        <translation>Schrijft namens de organisatie, bijvoorbeeld op LinkedIn.</translation>
    </message>
    <message>
        <source>For example WhatsApp, Signal or Teams.</source>
        <translation>Bijvoorbeeld WhatsApp, Signal of Teams.</translation>
    </message>
    <message>
        <source>In a cupboard, in the archive or at home.</source>
        <translation>In een kast, in het archief of thuis.</translation>
    </message>
    <message>
        <source>Files whose period of keeping is over.</source>
        <translation>Stukken waarvan de bewaartermijn voorbij is.</translation>
    </message>
    <message>
        <source>For example about health, faith or criminal records.</source>
        <translation>Bijvoorbeeld over gezondheid, geloof of strafblad.</translation>
    </message>
    <message>
        <source>Then nothing may be destroyed that could be proof.</source>
        <translation>Wat bewijs kan zijn, mag dan niet weg.</translation>
    </message>
    <message>
        <source>With the number and what is on it.</source>
        <translation>Met het nummer en wat erop staat.</translation>
    </message>
    <message>
        <source>Also fuel cards and leased bikes.</source>
        <translation>Ook een tankpas of leasefiets.</translation>
    </message>
    <message>
        <source>A credit card or a card for purchases.</source>
        <translation>Een creditcard of een pas voor inkopen.</translation>
    </message>
    <message>
        <source>For example clients, suppliers or residents.</source>
        <translation>Bijvoorbeeld klanten, leveranciers of bewoners.</translation>
    </message>
    <message>
        <source>Agreed in the contract.</source>
        <translation>Afgesproken in het contract.</translation>
    </message>
    <message>
        <source>Perhaps something has to be paid back.</source>
        <translation>Misschien moet er iets terugbetaald worden.</translation>
    </message>
    <message>
        <source>Somebody has to take this seat.</source>
        <translation>Iemand anders moet deze plek innemen.</translation>
    </message>
    <message>
        <source>Stands on a rota that others count on.</source>
        <translation>Staat op een rooster waar anderen op rekenen.</translation>
    </message>
    <message>
        <source>Works with them; the data are kept for long.</source>
        <translation>Werkt ermee. De gegevens blijven lang bewaard.</translation>
    </message>
    <message>
        <source>Treats or supports people.</source>
        <translation>Behandelt of begeleidt mensen.</translation>
    </message>
    <message>
        <source>For example because of illness. We ask no reason.</source>
        <translation>Bijvoorbeeld door ziekte. We vragen geen reden.</translation>
    </message>
    <message>
        <source>The last working day is over.</source>
        <translation>De laatste werkdag is voorbij.</translation>
    </message>
    <message>
        <source>The day on which notice was given.</source>
        <translation>De dag van de opzegging.</translation>
    </message>
    <message>
        <source>The day on which it was clear that this person leaves.</source>
        <translation>De dag waarop het vertrek bekend werd.</translation>
    </message>
    <message>
        <source>The last day at work. Days off after it do not count.</source>
        <translation>De laatste dag op het werk. Vrije dagen daarna tellen niet mee.</translation>
    </message>
    <message>
        <source>Optional. Leave it empty if it is the same day.</source>
        <translation>Mag leeg blijven als het dezelfde dag is.</translation>
    </message>
    <message>
        <source>Confidential: only who works as employee, manager, HR or information management sees which kind it is.</source>
        <translation>Vertrouwelijk: alleen wie werkt als medewerker, leidinggevende, HR of informatiebeheer ziet welk soort het is.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the register: a file, or postgresql://user@host/database</source>
        <translation>het register: een bestand, of postgresql://gebruiker@server/database</translation>
    </message>
    <message>
        <source>the dossier, as list names it</source>
        <translation>het dossier, zoals list het noemt</translation>
    </message>
    <message>
        <source>show what this role may see; without it the manager</source>
        <translation>laat zien wat deze rol mag zien; anders de leidinggevende</translation>
    </message>
    <message>
        <source>the role in which you do this</source>
        <translation>de rol waarin je dit doet</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>je naam</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>schrijf JSON</translation>
    </message>
    <message>
        <source>how many dossiers; without it 6</source>
        <translation>hoeveel dossiers; anders 6</translation>
    </message>
    <message>
        <source>the same number gives the same register; without it 1</source>
        <translation>hetzelfde getal geeft hetzelfde register; anders 1</translation>
    </message>
    <message>
        <source>make the register if it is not there yet</source>
        <translation>maak het register als het er nog niet is</translation>
    </message>
    <message>
        <source>who leaves and when, as JSON; - reads standard input</source>
        <translation>wie er vertrekt en wanneer, als JSON; - leest de standaardinvoer</translation>
    </message>
    <message>
        <source>only with all these words in name, function or unit</source>
        <translation>alleen met al deze woorden in naam, functie of afdeling</translation>
    </message>
    <message>
        <source>only with late tasks</source>
        <translation>alleen met taken die te laat zijn</translation>
    </message>
    <message>
        <source>only with open tasks of this role</source>
        <translation>alleen met open taken van deze rol</translation>
    </message>
    <message>
        <source>at most this many; without it 50</source>
        <translation>hoogstens zoveel; anders 50</translation>
    </message>
    <message>
        <source>go on after this dossier, the last one of the previous list</source>
        <translation>ga verder na dit dossier, het laatste van de vorige lijst</translation>
    </message>
    <message>
        <source>the task, as show names it</source>
        <translation>de taak, zoals show die noemt</translation>
    </message>
    <message>
        <source>todo, busy, done or not-applicable</source>
        <translation>todo (te doen), busy (bezig), done (gedaan) of not-applicable (niet van toepassing)</translation>
    </message>
    <message>
        <source>why the task is not needed</source>
        <translation>waarom de taak niet nodig is</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>een notitie</translation>
    </message>
    <message>
        <source>where the information is now</source>
        <translation>waar de informatie nu staat</translation>
    </message>
    <message>
        <source>it was in its place already</source>
        <translation>het stond al op zijn plek</translation>
    </message>
    <message>
        <source>the day that belongs to the task</source>
        <translation>de dag die bij de taak hoort</translation>
    </message>
    <message>
        <source>the person that belongs to the task</source>
        <translation>de persoon die bij de taak hoort</translation>
    </message>
    <message>
        <source>one of the answers of the task</source>
        <translation>een van de antwoorden van de taak</translation>
    </message>
    <message>
        <source>what was agreed to, with commas between; empty: nothing</source>
        <translation>waar toestemming voor is, met komma’s ertussen; leeg: nergens voor</translation>
    </message>
    <message>
        <source>when it has to be ready; empty: back to the rule</source>
        <translation>wanneer het klaar moet zijn; leeg: weer volgens de regel</translation>
    </message>
    <message>
        <source>-: read changes from standard input, a JSON object a line</source>
        <translation>-: lees wijzigingen van de standaardinvoer, per regel een JSON-object</translation>
    </message>
    <message>
        <source>the table, as show names it</source>
        <translation>de tabel, zoals show die noemt</translation>
    </message>
    <message>
        <source>the row, as show names it</source>
        <translation>de regel, zoals show die noemt</translation>
    </message>
    <message>
        <source>take the row away</source>
        <translation>haal de regel weg</translation>
    </message>
    <message>
        <source>do not sign, and say why</source>
        <translation>onderteken niet, en zeg waarom</translation>
    </message>
    <message>
        <source>take your signature back</source>
        <translation>neem je handtekening terug</translation>
    </message>
    <message>
        <source>why nothing may be destroyed</source>
        <translation>waarom niets vernietigd mag worden</translation>
    </message>
    <message>
        <source>number of the request or the case</source>
        <translation>nummer van het verzoek of de zaak</translation>
    </message>
    <message>
        <source>end the hold</source>
        <translation>hef de bewaarplicht op</translation>
    </message>
    <message>
        <source>the day on which the departure was known</source>
        <translation>de dag waarop het vertrek bekend werd</translation>
    </message>
    <message>
        <source>the last working day</source>
        <translation>de laatste werkdag</translation>
    </message>
    <message>
        <source>the day on which the employment ends</source>
        <translation>de dag waarop het dienstverband eindigt</translation>
    </message>
    <message>
        <source>change nothing, show which tasks would move</source>
        <translation>wijzig niets, laat zien welke taken verschuiven</translation>
    </message>
    <message>
        <source>the day on which notice is given</source>
        <translation>de dag van opzeggen</translation>
    </message>
    <message>
        <source>the notice period</source>
        <translation>de opzegtermijn</translation>
    </message>
    <message>
        <source>days that the procedure at UWV took</source>
        <translation>hoeveel dagen de procedure bij UWV duurde</translation>
    </message>
    <message>
        <source>make an example register with fictitious people</source>
        <translation>maak een voorbeeldregister met verzonnen mensen</translation>
    </message>
    <message>
        <source>start a dossier; writes its id</source>
        <translation>start een dossier; schrijft het nummer ervan</translation>
    </message>
    <message>
        <source>list the dossiers</source>
        <translation>toon de dossiers</translation>
    </message>
    <message>
        <source>show the tasks and rows of a dossier</source>
        <translation>toon de taken en regels van een dossier</translation>
    </message>
    <message>
        <source>change a task, or many from standard input</source>
        <translation>wijzig een taak, of veel taken uit de standaardinvoer</translation>
    </message>
    <message>
        <source>add a row to a table; writes its id</source>
        <translation>voeg een regel toe aan een tabel; schrijft het nummer ervan</translation>
    </message>
    <message>
        <source>change a row or take it away</source>
        <translation>wijzig een regel of haal die weg</translation>
    </message>
    <message>
        <source>sign the handover</source>
        <translation>onderteken de overdracht</translation>
    </message>
    <message>
        <source>forbid that information is destroyed, or end that</source>
        <translation>verbied dat informatie vernietigd wordt, of hef dat op</translation>
    </message>
    <message>
        <source>move the days of a departure</source>
        <translation>verschuif de dagen van een vertrek</translation>
    </message>
    <message>
        <source>show who changed what, the oldest first</source>
        <translation>toon wie wat wijzigde, de oudste eerst</translation>
    </message>
    <message>
        <source>look for faults in templates</source>
        <translation>zoek fouten in sjablonen</translation>
    </message>
    <message>
        <source>check that a register is whole and unaltered</source>
        <translation>controleer of een register heel en ongewijzigd is</translation>
    </message>
    <message>
        <source>suggest the end date that a notice period gives</source>
        <translation>stel de einddatum voor die bij een opzegtermijn hoort</translation>
    </message>
    <message>
        <source>hint: </source>
        <extracomment>Before a remark that does not stop anybody</extracomment>
        <translation>tip: </translation>
    </message>
    <message numerus="yes">
        <source>good, %n item(s)</source>
        <translation>
            <numerusform>goed, %n onderdeel</numerusform>
            <numerusform>goed, %n onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) cannot be used like this. Mend the points above.</source>
        <translation>
            <numerusform>%n sjabloon is zo niet te gebruiken. Verbeter de punten hierboven.</numerusform>
            <numerusform>%n sjablonen zijn zo niet te gebruiken. Verbeter de punten hierboven.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the words holds characters that are not UTF-8.</source>
        <translation>In een van de woorden staan tekens die geen UTF-8 zijn.</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>De optie %1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>The option %1 is here twice.</source>
        <translation>De optie %1 staat er twee keer.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Bij de optie --%1 hoort geen waarde.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Bij de optie --%1 hoort een waarde: %2.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>‘%1’ hoort hier niet.</translation>
    </message>
    <message>
        <source>“%1” is not of the form COLUMN=VALUE.</source>
        <translation>‘%1’ heeft niet de vorm COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>The column “%1” is here twice.</source>
        <translation>De kolom ‘%1’ staat er twee keer.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Noem minstens één bestand.</translation>
    </message>
    <message>
        <source>language of all texts; without it Dutch</source>
        <translation>taal van alle teksten; anders Nederlands</translation>
    </message>
    <message>
        <source>work as on this day; without it the real one</source>
        <translation>werk alsof het deze dag is; anders vandaag</translation>
    </message>
    <message>
        <source>explain this command</source>
        <translation>leg deze opdracht uit</translation>
    </message>
    <message>
        <source>The employment could end on %1.</source>
        <translation>Het dienstverband kan eindigen op %1.</translation>
    </message>
    <message>
        <source>This is a suggestion. Check the collective agreement and the contract.</source>
        <translation>Dit is een voorstel. Controleer de cao en het contract.</translation>
    </message>
    <message>
        <source>--%1 goes up to %2.</source>
        <translation>--%1 gaat tot en met %2.</translation>
    </message>
    <message>
        <source>No dossier fits this.</source>
        <translation>Er is geen dossier dat hierbij past.</translation>
    </message>
    <message>
        <source>There are more. Go on with --after %1.</source>
        <translation>Er zijn er meer. Ga verder met --after %1.</translation>
    </message>
    <message>
        <source>Say what to do. The window needs a screen, and there is none here.</source>
        <translation>Zeg wat je wilt doen. Voor het venster is een scherm nodig, en dat is er hier niet.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See vertrekwijzer --help.</source>
        <translation>Er is geen opdracht ‘%1’. Kijk bij vertrekwijzer --help.</translation>
    </message>
    <message>
        <source>Not all of the answer could be written.</source>
        <translation>Niet het hele antwoord kon geschreven worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) in “%1”.</source>
        <translation>
            <numerusform>%n dossier in ‘%1’.</numerusform>
            <numerusform>%n dossiers in ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is whole: all changes are there and unaltered.</source>
        <translation>Het register is heel: alle wijzigingen zijn er en niets is later aangepast.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not add up. Keep this file and open your latest backup.</source>
        <translation>
            <numerusform>%n ding klopt niet. Bewaar dit bestand en open je nieuwste reservekopie.</numerusform>
            <numerusform>%n dingen kloppen niet. Bewaar dit bestand en open je nieuwste reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task would move.</source>
        <translation>Er verschuift geen taak.</translation>
    </message>
    <message>
        <source>Choose between --refuse and --withdraw.</source>
        <translation>Kies tussen --refuse en --withdraw.</translation>
    </message>
    <message>
        <source>Choose: set a hold with a reason and a reference, or --release it.</source>
        <translation>Kies: stel een bewaarplicht in met een reden en een kenmerk, of hef die op met --release.</translation>
    </message>
    <message>
        <source>Give at least one day: --notice, --last-day or --end.</source>
        <translation>Geef minstens één dag: --notice, --last-day of --end.</translation>
    </message>
    <message>
        <source>Vertrekwijzer guides a departure and the handover of work.</source>
        <translation>Vertrekwijzer helpt bij een vertrek en de overdracht van werk.</translation>
    </message>
    <message>
        <source>All commands take --lang nl|en and --today yyyy-MM-dd.</source>
        <translation>Bij alle opdrachten kan --lang nl|en en --today yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused or not found, 2 wrong usage.</source>
        <translation>Exitcode: 0 gedaan, 1 geweigerd of niet gevonden, 2 verkeerd gebruikt.</translation>
    </message>
    <message>
        <source>More about a command: %1</source>
        <translation>Meer over een opdracht: %1</translation>
    </message>
    <message>
        <source>--batch reads standard input: write --batch -.</source>
        <translation>--batch leest de standaardinvoer: schrijf --batch -.</translation>
    </message>
    <message>
        <source>With --batch, --%1 belongs in the lines that are read.</source>
        <translation>Bij --batch hoort --%1 in de regels die gelezen worden.</translation>
    </message>
    <message>
        <source>Say what has to change, such as --status done.</source>
        <translation>Zeg wat er moet veranderen, bijvoorbeeld --status done.</translation>
    </message>
    <message>
        <source>Fill in at least one column, as COLUMN=VALUE.</source>
        <translation>Vul minstens één kolom in, als COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>With --delete, no columns can be filled in.</source>
        <translation>Bij --delete kun je geen kolommen invullen.</translation>
    </message>
    <message>
        <source>“%2” does not fit --%1. Choose from: %3.</source>
        <translation>‘%2’ past niet bij --%1. Kies uit: %3.</translation>
    </message>
    <message>
        <source>“%2” is not a day for --%1. Write a day like 2026-03-13.</source>
        <translation>‘%2’ is geen dag voor --%1. Schrijf een dag als 2026-03-13.</translation>
    </message>
    <message>
        <source>“%2” does not fit --%1. Write a number from %3 to %4.</source>
        <translation>‘%2’ past niet bij --%1. Schrijf een getal van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Zo gebruik je het:</translation>
    </message>
    <message>
        <source>after a refusal, show the technical details too</source>
        <translation>laat na een weigering ook de technische details zien</translation>
    </message>
    <message>
        <source>show the tasks that a departure would get; stores nothing</source>
        <translation>laat zien welke taken een vertrek zou krijgen; bewaart niets</translation>
    </message>
    <message numerus="yes">
        <source>Signed with %n open points:</source>
        <translation>
            <numerusform>Ondertekend met %n open punt:</numerusform>
            <numerusform>Ondertekend met %n open punten:</numerusform>
        </translation>
    </message>
    <message>
        <source>which report or sheet; without it the report that fits the role</source>
        <translation>welk rapport of blad; zonder deze optie het rapport dat bij de rol past</translation>
    </message>
    <message>
        <source>of a task sheet: whose tasks</source>
        <translation>van een takenblad: wiens taken</translation>
    </message>
    <message>
        <source>of a report: only these parts, with commas, such as matters,contacts</source>
        <translation>van een rapport: alleen deze onderdelen, met komma’s, zoals matters,contacts</translation>
    </message>
    <message>
        <source>write the handover report, or a sheet to work from on paper</source>
        <translation>schrijf het overdrachtsrapport, of een blad om op papier mee te werken</translation>
    </message>
    <message>
        <source>--%1 belongs with --preset %2.</source>
        <translation>--%1 hoort bij --preset %2.</translation>
    </message>
    <message>
        <source>every dossier, each in a file of its own</source>
        <translation>elk dossier, elk in een eigen bestand</translation>
    </message>
    <message>
        <source>the file to write, its name ends in .pdf, .odt, .html or .csv; - writes to standard output; with --all the folder</source>
        <translation>het bestand dat je wilt, de naam eindigt op .pdf, .odt, .html of .csv; - schrijft naar de standaarduitvoer; bij --all de map</translation>
    </message>
    <message>
        <source>what to write, when the name does not tell; on standard output html, with --all pdf</source>
        <translation>wat je wilt, als de naam dat niet zegt; op de standaarduitvoer html, bij --all pdf</translation>
    </message>
    <message>
        <source>of a pdf; without it a4</source>
        <translation>van een pdf; zonder keuze a4</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 files are ready, each of them whole.</source>
        <translation>Gestopt. %1 van de %2 bestanden zijn klaar, en allemaal heel.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n bestand gemaakt.</numerusform>
            <numerusform>%n bestanden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --all, --output is a folder.</source>
        <translation>Bij --all is --output een map.</translation>
    </message>
    <message>
        <source>“%1” does not tell what to write. Let the name end in .%2, or add --format.</source>
        <translation>‘%1’ zegt niet wat je wilt. Laat de naam eindigen op .%2, of gebruik --format.</translation>
    </message>
    <message>
        <source>Choose one dossier with --dossier, or all of them with --all.</source>
        <translation>Kies één dossier met --dossier, of allemaal met --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them replaced an older file.</source>
        <translation>
            <numerusform>%n daarvan kwam in de plaats van een ouder bestand.</numerusform>
            <numerusform>%n daarvan kwamen in de plaats van een ouder bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name ends in .%1 and --format says %2. Choose one of them.</source>
        <translation>De naam eindigt op .%1 en --format zegt %2. Kies een van beide.</translation>
    </message>
    <message>
        <source>number and check value of the last change, as a report prints them</source>
        <translation>nummer en controlegetal van de laatste wijziging, zoals een rapport ze noemt</translation>
    </message>
    <message>
        <source>the file that witness wrote</source>
        <translation>het bestand dat witness schreef</translation>
    </message>
    <message>
        <source>the file to add a line to; keep it on another disk, or send it to a colleague</source>
        <translation>het bestand waar een regel bij komt; bewaar het op een andere schijf of stuur het naar een collega</translation>
    </message>
    <message>
        <source>which one, as backups names it; without it the newest good one</source>
        <translation>welke, zoals backups die noemt; anders de nieuwste goede</translation>
    </message>
    <message>
        <source>change nothing, show what would be lost</source>
        <translation>wijzig niets, laat zien wat er verloren gaat</translation>
    </message>
    <message>
        <source>write down the check value of now, to verify with later</source>
        <translation>schrijf het controlegetal van nu op, om later mee te controleren</translation>
    </message>
    <message>
        <source>make a backup now, and check it</source>
        <translation>maak nu een reservekopie en controleer die</translation>
    </message>
    <message>
        <source>list the backups, the newest first</source>
        <translation>noem de reservekopieën, de nieuwste eerst</translation>
    </message>
    <message>
        <source>put a backup in the place of the register; that is kept beside it</source>
        <translation>zet een reservekopie op de plek van het register; dat blijft ernaast staan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in “%1”.</source>
        <translation>Er zijn geen reservekopieën in ‘%1’.</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>Het bestand zoals het was, blijft bewaard als ‘%1’.</translation>
    </message>
    <message>
        <source>“%2” does not fit --%1. Write the number and the check value of a report, like “412 9f3c2a71be0d44e1”.</source>
        <translation>‘%2’ past niet bij --%1. Schrijf het nummer en het controlegetal van een rapport, zoals ‘412 9f3c2a71be0d44e1’.</translation>
    </message>
    <message>
        <source>There are no differences to choose between.</source>
        <translation>Er zijn geen verschillen om uit te kiezen.</translation>
    </message>
    <message>
        <source>Name one case file.</source>
        <translation>Noem één dossierbestand.</translation>
    </message>
    <message>
        <source>With --resolve, name --%1 as well.</source>
        <translation>Noem bij --resolve ook --%1.</translation>
    </message>
    <message>
        <source>%1  %2, by %3, %4</source>
        <translation>%1  %2, door %3, %4</translation>
    </message>
    <message>
        <source>%1, counts now</source>
        <translation>%1, telt nu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for %1 in “%2”.</source>
        <translation>
            <numerusform>%n wijziging voor %1 in ‘%2’.</numerusform>
            <numerusform>%n wijzigingen voor %1 in ‘%2’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by %1, %2</source>
        <translation>Gestuurd door %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <translation>
            <numerusform>%n wijziging van %1</numerusform>
            <numerusform>%n wijzigingen van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in it was here already.</source>
        <translation>Niets nieuws: alles wat erin staat, was er al.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to choose between: see conflicts</source>
        <translation>
            <numerusform>%n verschil om uit te kiezen: zie conflicts</numerusform>
            <numerusform>%n verschillen om uit te kiezen: zie conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n wijziging geweigerd</numerusform>
            <numerusform>%n wijzigingen geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a preview: nothing was changed.</source>
        <translation>Dit was een voorbeeld: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Refused: a change that was altered on its way (%1).</source>
        <translation>Geweigerd: een wijziging die onderweg veranderd is (%1).</translation>
    </message>
    <message>
        <source>Refused, %1, %2: %3</source>
        <translation>Geweigerd, %1, %2: %3</translation>
    </message>
    <message>
        <source>the passphrase of the case file: the first line of this file</source>
        <translation>de wachtzin van het dossierbestand: de eerste regel van dit bestand</translation>
    </message>
    <message>
        <source>who gets it: only what this role may see is in it</source>
        <translation>wie het krijgt: erin staat alleen wat deze rol mag zien</translation>
    </message>
    <message>
        <source>the case file to write, its name ends in .vwdossier</source>
        <translation>het dossierbestand dat je maakt, de naam eindigt op .vwdossier</translation>
    </message>
    <message>
        <source>who sends it; without it the manager</source>
        <translation>wie het stuurt; zonder deze optie de leidinggevende</translation>
    </message>
    <message>
        <source>change nothing, show what would come</source>
        <translation>wijzig niets, laat zien wat er zou komen</translation>
    </message>
    <message>
        <source>who opens it; without it the role it was sent to</source>
        <translation>wie het opent; zonder deze optie de rol waarvoor het is</translation>
    </message>
    <message>
        <source>choose what this change says, as conflicts names it</source>
        <translation>kies wat deze wijziging zegt, zoals conflicts haar noemt</translation>
    </message>
    <message>
        <source>what it is about, as conflicts names it</source>
        <translation>waar het over gaat, zoals conflicts het noemt</translation>
    </message>
    <message>
        <source>write a case file: one dossier for somebody at another computer</source>
        <translation>maak een dossierbestand: één dossier voor iemand op een andere computer</translation>
    </message>
    <message>
        <source>take over the changes in a case file</source>
        <translation>neem de wijzigingen uit een dossierbestand over</translation>
    </message>
    <message>
        <source>show what people changed without knowing of each other, or choose</source>
        <translation>laat zien wat mensen wijzigden zonder het van elkaar te weten, of kies</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, on behalf of %3)</source>
        <extracomment>%1: a name; %2 and %3: roles</extracomment>
        <translation>%1 (%2, namens %3)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a day; %2: a time</extracomment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>De rij blijft</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>De rij gaat weg</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>You can only read this file, so you cannot choose here.</source>
        <translation>Je kunt dit bestand alleen lezen. Daarom kun je hier niet kiezen.</translation>
    </message>
    <message>
        <source>Your role cannot change this. This role chooses: %1.</source>
        <translation>Jouw rol mag dit niet wijzigen. Deze rol kiest: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>removed or kept</source>
        <translation>weg of niet</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierFactText</name>
    <message>
        <source>First talk</source>
        <translation>Startgesprek</translation>
    </message>
    <message>
        <source>Progress talk</source>
        <translation>Tussengesprek</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>Exitgesprek</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Accounts closed</source>
        <translation>Accounts dicht</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>End of employment</source>
        <translation>Uit dienst</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Kind of departure</source>
        <translation>Soort vertrek</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Part of an organisation</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nobody, by choice</source>
        <translation>Niemand, bewust gekozen</translation>
    </message>
    <message>
        <source>This work</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Bewaarplicht</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Sjablonen</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Next step of a dossier: who does it, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing that asks for attention</source>
        <extracomment>Column of the list of dossiers, when there is nothing to say</extracomment>
        <translation>niets dat aandacht vraagt</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <extracomment>The next step of a dossier, as a screen reader says it</extracomment>
        <translation>volgende stap: %1</translation>
    </message>
    <message>
        <source>last working day %1</source>
        <translation>laatste werkdag %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>Name and job</source>
        <translation>Naam en functie</translation>
    </message>
    <message>
        <source>Kind of departure</source>
        <translation>Soort vertrek</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>Laatste werkdag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Filter of the list of dossiers, with how many there are</extracomment>
        <translation>Lopend %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Te laat %1</translation>
    </message>
    <message>
        <source>Within 14 days %1</source>
        <translation>Binnen 14 dagen %1</translation>
    </message>
    <message>
        <source>Waiting for me %1</source>
        <translation>Wacht op mij %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Afgerond %1</translation>
    </message>
    <message>
        <source>Dossiers, %1</source>
        <extracomment>Name of the table for screen readers: &quot;Dossiers, 8 rows&quot;</extracomment>
        <translation>Dossiers, %1</translation>
    </message>
    <message>
        <source>To sign %1</source>
        <translation>Te ondertekenen %1</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <extracomment>Head of a column, as a screen reader says it</extracomment>
        <translation>%1, gesorteerd</translation>
    </message>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, omgekeerd gesorteerd</translation>
    </message>
</context>
<context>
    <name>DossierSummary</name>
    <message numerus="yes">
        <source>%n due soon</source>
        <extracomment>Attention in the list of dossiers: so many tasks are due within two working days</extracomment>
        <translation>
            <numerusform>%n bijna te laat</numerusform>
            <numerusform>%n bijna te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>Geen opvolger</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Woo-verzoek of claim</translation>
    </message>
    <message>
        <source>In this dossier %1 works as %2. You can read it.</source>
        <extracomment>%1: a name; %2: a role, like &quot;manager&quot;</extracomment>
        <translation>In dit dossier werkt %1 als %2. Je kunt het lezen.</translation>
    </message>
</context>
<context>
    <name>DossierTabText</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Tab of a dossier: checking and signing</extracomment>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>DossierTaskText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Heading above the tasks of a role: the role, and who has it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading above tasks that are done or do not apply</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Without a date</source>
        <extracomment>Heading above tasks</extracomment>
        <translation>Zonder datum</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>This dossier is paused. You can read it, but change nothing.</source>
        <translation>Dit dossier is gepauzeerd. Je kunt lezen, maar niets wijzigen.</translation>
    </message>
    <message>
        <source>This dossier was cancelled. You can still read it.</source>
        <translation>Dit dossier is geannuleerd. Je kunt het nog wel lezen.</translation>
    </message>
    <message>
        <source>This dossier is finished. You can still read it.</source>
        <translation>Dit dossier is afgerond. Je kunt het nog wel lezen.</translation>
    </message>
    <message>
        <source>Legal hold: nothing of this dossier may be destroyed.</source>
        <translation>Bewaarplicht: van dit dossier mag niets vernietigd worden.</translation>
    </message>
    <message>
        <source>%1 Reason: %2 (%3). Set by %4 on %5.</source>
        <extracomment>%1: that there is a legal hold; %2: why; %3: a reference; %4: a name; %5: a date</extracomment>
        <translation>%1 Reden: %2 (%3). Ingesteld door %4 op %5.</translation>
    </message>
</context>
<context>
    <name>DutyText</name>
    <message>
        <source>Late</source>
        <extracomment>Heading above tasks</extracomment>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>De komende week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Overige taken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A task as a screen reader says it: the group it stands in, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n taak erbij</numerusform>
            <numerusform>%n taken erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) not needed</source>
        <translation>
            <numerusform>%n taak valt weg</numerusform>
            <numerusform>%n taken vallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n valt weg</numerusform>
            <numerusform>%n vallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for somebody else</source>
        <translation>
            <numerusform>%n taak voor een ander</numerusform>
            <numerusform>%n taken voor een ander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for somebody else</source>
        <translation>
            <numerusform>%n voor een ander</numerusform>
            <numerusform>%n voor een ander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on another day</source>
        <translation>
            <numerusform>%n taak op een andere dag</numerusform>
            <numerusform>%n taken op een andere dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on another day</source>
        <translation>
            <numerusform>%n op een andere dag</numerusform>
            <numerusform>%n op een andere dag</numerusform>
        </translation>
    </message>
    <message>
        <source>no other tasks</source>
        <translation>geen andere taken</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used as it is. Mend this first:</source>
        <translation>‘%1’ is zo niet te gebruiken. Verbeter eerst dit:</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Mend this first:</source>
        <translation>Dit is zo niet te gebruiken. Verbeter eerst dit:</translation>
    </message>
    <message>
        <source>Fill in “%1”. Choose from: %3.</source>
        <translation>Vul ‘%1’ in. Kies uit: %3.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Vul ‘%1’ in.</translation>
    </message>
    <message>
        <source>“%2” does not fit “%1”. Choose from: %3.</source>
        <translation>‘%2’ past niet bij ‘%1’. Kies uit: %3.</translation>
    </message>
    <message>
        <source>“%2” does not fit “%1”. Fill in something else.</source>
        <translation>‘%2’ past niet bij ‘%1’. Vul iets anders in.</translation>
    </message>
    <message>
        <source>“%1” has to wait. First finish: %3.</source>
        <translation>‘%1’ moet nog wachten. Maak eerst af: %3.</translation>
    </message>
    <message>
        <source>“%1” has to wait. First settle: %2.</source>
        <translation>‘%1’ moet nog wachten. Regel eerst: %2.</translation>
    </message>
    <message>
        <source>There is no register at “%1”. Check the name and the folder.</source>
        <translation>Op ‘%1’ staat geen register. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>‘%1’ bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is not a register of Vertrekwijzer. Choose another one.</source>
        <translation>‘%1’ is geen register van Vertrekwijzer. Kies een ander.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Vertrekwijzer. Install that version to open it.</source>
        <translation>‘%1’ is gemaakt met een nieuwere versie van Vertrekwijzer. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open your latest backup.</source>
        <translation>‘%1’ is beschadigd. Open je nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment.</source>
        <translation>‘%1’ is in gebruik bij een ander programma. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Ask for the right to change it and its folder.</source>
        <translation>‘%1’ kun je alleen lezen. Vraag het recht om het bestand en de map te wijzigen.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room and try again.</source>
        <translation>De schijf met ‘%1’ is vol. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the name and your permissions.</source>
        <translation>‘%1’ gaat niet open. Controleer de naam en je rechten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name and your permissions.</source>
        <translation>‘%1’ is niet te lezen. Controleer de naam en je rechten.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder and your permissions.</source>
        <translation>‘%1’ is niet te schrijven. Controleer de map en je rechten.</translation>
    </message>
    <message>
        <source>The address holds a password that others on this computer can see. Leave it out and use PGPASSFILE or peer login.</source>
        <translation>In het adres staat een wachtwoord dat anderen op deze computer kunnen zien. Laat het weg en gebruik PGPASSFILE of peer-aanmelding.</translation>
    </message>
    <message>
        <source>The connection to the database is gone. Check the network and try again.</source>
        <translation>De verbinding met de database is weg. Controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The register could not do this, and nothing was changed. Try again.</source>
        <translation>Dit lukt niet in het register en er is niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The dossier “%1” is not in this register. Choose one from the list.</source>
        <translation>Dossier ‘%1’ staat niet in dit register. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This dossier has no task “%1”. Choose one from the overview.</source>
        <translation>In dit dossier staat geen taak ‘%1’. Kies er een uit het overzicht.</translation>
    </message>
    <message>
        <source>This dossier has no row “%1”. Choose one from the overview.</source>
        <translation>In dit dossier staat geen regel ‘%1’. Kies er een uit het overzicht.</translation>
    </message>
    <message>
        <source>This dossier has no table “%1”. Choose one from the overview.</source>
        <translation>In dit dossier staat geen tabel ‘%1’. Kies er een uit het overzicht.</translation>
    </message>
    <message>
        <source>The text for “%1” is too long. Use at most %2 characters.</source>
        <translation>De tekst bij ‘%1’ is te lang. Gebruik hoogstens %2 tekens.</translation>
    </message>
    <message>
        <source>The text for “%1” holds a character that cannot be kept. Type that part again.</source>
        <translation>In de tekst bij ‘%1’ staat een teken dat niet bewaard kan worden. Typ dat stuk opnieuw.</translation>
    </message>
    <message>
        <source>The %3 (%4) is before the %1 (%2). Choose a later day.</source>
        <translation>De %3 (%4) ligt vóór de %1 (%2). Kies een latere dag.</translation>
    </message>
    <message>
        <source>This register already has other settings for the organisation. Leave out “organisation”.</source>
        <translation>Dit register heeft al andere instellingen voor de organisatie. Laat ‘organisation’ weg.</translation>
    </message>
    <message>
        <source>It is like this already, so nothing was changed.</source>
        <translation>Het staat er al zo, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is not for the role “%1”. It is for: %2.</source>
        <translation>Dit hoort niet bij de rol ‘%1’, maar bij: %2.</translation>
    </message>
    <message>
        <source>In this dossier %2 has the role “%1”, and not %3. Check the name.</source>
        <translation>In dit dossier heeft %2 de rol ‘%1’, en niet %3. Controleer de naam.</translation>
    </message>
    <message>
        <source>The task “%1” does not belong to your role. Ask: %2.</source>
        <translation>De taak ‘%1’ hoort niet bij je rol. Vraag het aan: %2.</translation>
    </message>
    <message>
        <source>Say briefly why “%1” is not needed.</source>
        <translation>Schrijf kort waarom ‘%1’ niet nodig is.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to Done yet. Still needed: %2.</source>
        <translation>‘%1’ kan nog niet op ‘Gedaan’. Nog nodig: %2.</translation>
    </message>
    <message>
        <source>“%1” is not allowed now: there is a legal hold (%2). Ask information management.</source>
        <translation>‘%1’ mag nu niet: er geldt een bewaarplicht (%2). Vraag het aan informatiebeheer.</translation>
    </message>
    <message>
        <source>This dossier has no legal hold, so there is nothing to release.</source>
        <translation>Voor dit dossier geldt geen bewaarplicht, dus er is niets op te heffen.</translation>
    </message>
    <message>
        <source>You finish “%1” by signing. Use Sign.</source>
        <translation>‘%1’ maak je af door te ondertekenen. Kies daarvoor ‘Ondertekenen’.</translation>
    </message>
    <message>
        <source>Finish these tasks before you sign: %1.</source>
        <translation>Maak eerst deze taken af, dan kun je ondertekenen: %1.</translation>
    </message>
    <message>
        <source>The role “%1” has signed already. Take back that signature first.</source>
        <translation>De rol ‘%1’ heeft al ondertekend. Neem die handtekening eerst terug.</translation>
    </message>
    <message>
        <source>The role “%1” has not signed, so there is nothing to take back.</source>
        <translation>De rol ‘%1’ heeft niet ondertekend, dus er is niets terug te nemen.</translation>
    </message>
    <message>
        <source>“%1” has been signed and is fixed. Take back the signature first.</source>
        <translation>‘%1’ is ondertekend en ligt vast. Neem de handtekening eerst terug.</translation>
    </message>
    <message>
        <source>You could take back the signature until %1. Tell the manager what has to change.</source>
        <translation>De handtekening terugnemen kon tot en met %1. Bespreek met de leidinggevende wat er anders moet.</translation>
    </message>
    <message>
        <source>%1 proposed this. Somebody else has to decide.</source>
        <translation>%1 heeft dit voorgesteld. Iemand anders moet beslissen.</translation>
    </message>
    <message>
        <source>Nothing is destroyed before somebody has decided so. First fill in who decided.</source>
        <translation>Er wordt pas vernietigd als iemand dat heeft besloten. Vul eerst in wie dat besloot.</translation>
    </message>
    <message>
        <source>This row tells what was destroyed, so it stays. If the date is a mistake, clear the date first.</source>
        <translation>Deze regel vertelt wat er vernietigd is en blijft daarom staan. Klopt de datum niet? Maak dan eerst de datum leeg.</translation>
    </message>
    <message>
        <source>The state of this dossier is “%1”. You can only read it.</source>
        <translation>Dit dossier staat op ‘%1’. Je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>Fill in “%1”, as a day like 2026-03-13.</source>
        <translation>Vul ‘%1’ in, als een dag zoals 2026-03-13.</translation>
    </message>
    <message>
        <source>“%2” is not a day for “%1”. Write a day like 2026-03-13.</source>
        <translation>‘%2’ is geen dag voor ‘%1’. Schrijf een dag als 2026-03-13.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>“%2” is not a period for “%1”. Write a period like P10Y, for ten years.</source>
        <translation>‘%2’ is geen termijn voor ‘%1’. Schrijf een termijn als P10Y: tien jaar.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Choose from: %3.</source>
        <translation>De tabel ‘%1’ heeft geen kolom ‘%2’. Kies uit: %3.</translation>
    </message>
    <message>
        <source>There is a legal hold already (%1). Release that one first.</source>
        <translation>Er geldt al een bewaarplicht (%1). Hef die eerst op.</translation>
    </message>
    <message>
        <source>“%1” has to wait. The answer to “%2” is not that deleting is allowed, or it is more than 14 days old.</source>
        <translation>‘%1’ moet nog wachten. Bij ‘%2’ staat niet dat wissen mag, of dat antwoord is meer dan 14 dagen oud.</translation>
    </message>
    <message>
        <source>The PDF could not be made, and nothing was written. Choose HTML or ODT.</source>
        <translation>De pdf maken lukte niet, en er is niets geschreven. Kies HTML of ODT.</translation>
    </message>
    <message>
        <source>This is not part of this report: %1. Choose from: %2.</source>
        <translation>Dit hoort niet bij dit rapport: %1. Kies uit: %2.</translation>
    </message>
    <message>
        <source>This sheet is always printed whole. Leave out the parts.</source>
        <translation>Dit blad komt altijd in zijn geheel. Laat de onderdelen weg.</translation>
    </message>
    <message>
        <source>Choose the role whose tasks you want on the task sheet.</source>
        <translation>Kies de rol van wie je de taken op het takenblad wilt.</translation>
    </message>
    <message>
        <source>“%1” is the register itself. Choose another name.</source>
        <translation>‘%1’ is het register zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder.</source>
        <translation>‘%1’ is een bestand. Noem een map.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>It was changed again after that, so it cannot be undone. Look at it and change it yourself.</source>
        <translation>Daarna is het weer veranderd, dus ongedaan maken kan niet. Kijk ernaar en pas het zelf aan.</translation>
    </message>
    <message>
        <source>You stopped it, so it was not finished.</source>
        <translation>Je hebt het gestopt, dus het is niet afgemaakt.</translation>
    </message>
    <message>
        <source>There is no backup “%1” that can be restored. Choose one from the list.</source>
        <translation>Er is geen reservekopie ‘%1’ die terug kan. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged. Choose another one.</source>
        <translation>De reservekopie ‘%1’ is beschadigd. Kies een andere.</translation>
    </message>
    <message>
        <source>“%1” does not hold check values of a register. Choose another file.</source>
        <translation>In ‘%1’ staan geen controlegetallen van een register. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” is not a case file. Choose a file whose name ends in .vwdossier.</source>
        <translation>‘%1’ is geen dossierbestand. Kies een bestand waarvan de naam eindigt op .vwdossier.</translation>
    </message>
    <message>
        <source>“%1” was damaged on its way. Ask for it again.</source>
        <translation>‘%1’ is onderweg beschadigd. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” holds too little to make a dossier of. Ask for it again.</source>
        <translation>Er staat te weinig in ‘%1’ om er een dossier van te maken. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is locked with a passphrase. Ask the sender for it.</source>
        <translation>‘%1’ zit op slot met een wachtzin. Vraag die aan de afzender.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”. Ask the sender for it.</source>
        <translation>Dit is niet de wachtzin van ‘%1’. Vraag die aan de afzender.</translation>
    </message>
    <message>
        <source>There is too little memory to lock or unlock “%1”. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen om ‘%1’ op slot te zetten of te openen. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The role “%1” cannot know this, so it does not come from there.</source>
        <translation>De rol ‘%1’ kan dit niet weten, dus het komt daar niet vandaan.</translation>
    </message>
    <message>
        <source>The kind of departure is not known here. Ask the manager or HR for a case file.</source>
        <translation>De soort vertrek is hier niet bekend. Vraag de leidinggevende of HR om een dossierbestand.</translation>
    </message>
</context>
<context>
    <name>GreetingText</name>
    <message>
        <source>Good evening, %1</source>
        <translation>Goedenavond, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Goedemiddag, %1</translation>
    </message>
</context>
<context>
    <name>HandoverRowText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a row: what it is, and what it is here</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Nog niets ingevuld</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>You signed on %1, so what you handed over is fixed. You can take back your signature until %2.</source>
        <translation>Je hebt ondertekend op %1. Wat je overdroeg, staat daarom vast. Tot en met %2 kun je je handtekening terugnemen.</translation>
    </message>
    <message>
        <source>your manager</source>
        <translation>je leidinggevende</translation>
    </message>
    <message>
        <source>You signed on %1, so what you handed over is fixed. Must something change? Tell %2.</source>
        <translation>Je hebt ondertekend op %1. Wat je overdroeg, staat daarom vast. Moet er iets anders? Zeg het tegen %2.</translation>
    </message>
    <message>
        <source>The state of this dossier is “%1”. You can only read it.</source>
        <translation>Dit dossier staat op ‘%1’. Je kunt het alleen lezen.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Screens</source>
        <extracomment>Heading above pages of help</extracomment>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Per rol</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>HistoryFieldText</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What belongs to the work</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Reference of the legal hold</source>
        <translation>Kenmerk van de bewaarplicht</translation>
    </message>
    <message>
        <source>Legal hold set by</source>
        <translation>Bewaarplicht ingesteld door</translation>
    </message>
    <message>
        <source>Legal hold since</source>
        <translation>Bewaarplicht sinds</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1, on behalf of %2</source>
        <translation>%1, namens %2</translation>
    </message>
    <message>
        <source>Dossier started</source>
        <translation>Dossier gestart</translation>
    </message>
    <message>
        <source>Handover signed</source>
        <translation>Overdracht ondertekend</translation>
    </message>
    <message>
        <source>Signing refused</source>
        <translation>Ondertekenen geweigerd</translation>
    </message>
    <message>
        <source>Signature withdrawn</source>
        <translation>Handtekening teruggenomen</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Bewaarplicht ingesteld</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Bewaarplicht opgeheven</translation>
    </message>
    <message>
        <source>Dates changed</source>
        <translation>Datums gewijzigd</translation>
    </message>
    <message>
        <source>Kind of departure changed</source>
        <translation>Soort en kenmerken gewijzigd</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Taak toegevoegd</translation>
    </message>
    <message>
        <source>Task added from the list</source>
        <translation>Taak uit de lijst toegevoegd</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: ‘%2’</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name or job corrected</source>
        <translation>Naam of functie verbeterd</translation>
    </message>
    <message>
        <source>Case file opened</source>
        <translation>Dossierbestand geopend</translation>
    </message>
    <message>
        <source>Opening of a case file undone</source>
        <translation>Openen van een dossierbestand ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Verschil opgelost</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>a change</source>
        <translation>een wijziging</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%n: how many; %1: names</extracomment>
        <translation>
            <numerusform>%n wijziging van %1</numerusform>
            <numerusform>%n wijzigingen van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another list of tasks</source>
        <translation>een andere lijst met taken</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: who; %2: what was changed; %3: why it was refused, a sentence</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>Write the e-mail address as name@organisation.nl.</source>
        <translation>Schrijf het e-mailadres als naam@organisatie.nl.</translation>
    </message>
    <message>
        <source>There is a character in this text that cannot be kept. Type the text again.</source>
        <translation>In deze tekst staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>en</source>
        <extracomment>Not a text: write the code of the language of this translation, &quot;nl&quot; in the Dutch file</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>Close without saving?</source>
        <translation>Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>Some text could not be saved. It is lost if you close now.</source>
        <translation>Een deel van de tekst is niet opgeslagen. Die raak je kwijt als je nu sluit.</translation>
    </message>
    <message>
        <source>Close and lose the text</source>
        <translation>Sluiten en tekst kwijtraken</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>It is copied. Paste it in an e-mail.</source>
        <translation>Gekopieerd. Plak het in een mail.</translation>
    </message>
    <message>
        <source>An e-mail opens in your e-mail program. Fill in the address there.</source>
        <translation>Er opent een mail in je mailprogramma. Vul daar zelf het adres in.</translation>
    </message>
    <message>
        <source>An e-mail opens in your e-mail program. Does nothing happen? Then write to %1 yourself.</source>
        <translation>Er opent een mail in je mailprogramma. Gebeurt er niets? Schrijf dan zelf aan %1.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Add the file to it yourself: %1 in the folder %2.</source>
        <translation>Voeg het bestand zelf toe: %1 in de map %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>MissingText</name>
    <message>
        <source>a row in the table “%1”</source>
        <translation>een regel in de tabel ‘%1’</translation>
    </message>
    <message>
        <source>“%2” in each row of the table “%1”</source>
        <translation>‘%2’ in elke regel van de tabel ‘%1’</translation>
    </message>
</context>
<context>
    <name>NavigationText</name>
    <message>
        <source>My handover</source>
        <translation>Mijn overdracht</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>volgende maand</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dit kwartaal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>Last working days: no limit</extracomment>
        <translation>elke dag</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Dossier %1, %2</source>
        <translation>Dossier %1, %2</translation>
    </message>
    <message>
        <source>nobody, by choice</source>
        <translation>niemand, bewust gekozen</translation>
    </message>
    <message>
        <source>Legal hold since %1 (%2), by %3: %4</source>
        <translation>Bewaarplicht sinds %1 (%2), door %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 tasks ready, %3 late</source>
        <translation>%1 van %2 taken klaar, %3 te laat</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>door %1 op %2</translation>
    </message>
    <message>
        <source>refused by %1 on %2: %3</source>
        <translation>geweigerd door %1 op %2: %3</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wacht op</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>mag pas na</translation>
    </message>
    <message>
        <source>stopped by the legal hold</source>
        <translation>mag nu niet: er geldt een bewaarplicht</translation>
    </message>
    <message>
        <source>needed for Done</source>
        <translation>nodig voor ‘Gedaan’</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>was already safe</source>
        <translation>was al geborgd</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>gedaan op</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>handtekening</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Andere taken</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 open, %2 te laat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 of %2 of your own tasks ready, %3 late</source>
        <extracomment>%1 of %2 tasks, and %3 of them late</extracomment>
        <translation>%1 van je %2 eigen taken klaar, %3 te laat</translation>
    </message>
    <message>
        <source>accountable: %1</source>
        <translation>eindverantwoordelijk: %1</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>grond</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>not allowed by</source>
        <translation>mag niet volgens</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>“%1” is not known here. This is possible: %2.</source>
        <translation>‘%1’ is hier niet bekend. Dit kan wel: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Check the spelling.</source>
        <translation>‘%1’ is hier niet bekend. Controleer de spelling.</translation>
    </message>
    <message>
        <source>“%1” is not in the table “%2”. Check the name.</source>
        <translation>‘%1’ staat niet in de tabel ‘%2’. Controleer de naam.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name.</source>
        <translation>‘%1’ bestaat niet. Controleer de naam.</translation>
    </message>
    <message>
        <source>“%1” is a difficult word. Write “%2”.</source>
        <translation>‘%1’ is een moeilijk woord. Schrijf ‘%2’.</translation>
    </message>
    <message>
        <source>“%1” is a difficult word. Use an easier one.</source>
        <translation>‘%1’ is een moeilijk woord. Gebruik een makkelijker woord.</translation>
    </message>
    <message>
        <source>Line %1 is not good JSON. Look for a missing comma, quote or bracket.</source>
        <translation>Regel %1 is geen goede JSON. Kijk of er een komma, aanhalingsteken of haakje ontbreekt.</translation>
    </message>
    <message>
        <source>Line %1 holds characters that are not UTF-8. Save the file as UTF-8.</source>
        <translation>Op regel %1 staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>This is larger than %1. Make it smaller.</source>
        <translation>Dit is groter dan %1. Maak het kleiner.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels. Use fewer levels.</source>
        <translation>Hier zitten meer dan %1 lagen in elkaar. Gebruik minder lagen.</translation>
    </message>
    <message>
        <source>Format %1 is from a newer version of Vertrekwijzer. Here, formats up to %2 are known.</source>
        <translation>Formaat %1 is van een nieuwere versie van Vertrekwijzer. Hier zijn formaten tot en met %2 bekend.</translation>
    </message>
    <message>
        <source>Something else belongs here: %1.</source>
        <translation>Hier hoort iets anders: %1.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Dit ontbreekt. Vul het in.</translation>
    </message>
    <message>
        <source>The Dutch text is missing. Fill it in.</source>
        <translation>De Nederlandse tekst ontbreekt. Vul die in.</translation>
    </message>
    <message>
        <source>The English text is missing. Fill it in.</source>
        <translation>De Engelse tekst ontbreekt. Vul die in.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Check the spelling, or leave it out.</source>
        <translation>‘%1’ is hier niet bekend. Controleer de spelling of laat het weg.</translation>
    </message>
    <message>
        <source>“%1” is here twice. Leave one out.</source>
        <translation>‘%1’ staat er twee keer. Haal er een weg.</translation>
    </message>
    <message>
        <source>These wait for each other: %1. Take one out.</source>
        <translation>Deze wachten op elkaar: %1. Haal er een weg.</translation>
    </message>
    <message>
        <source>%1 does not fit here. Choose a number from %2 to %3.</source>
        <translation>%1 past hier niet. Kies een getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a day like 2026-03-13.</source>
        <translation>‘%1’ is geen dag. Schrijf een dag als 2026-03-13.</translation>
    </message>
    <message>
        <source>The %3 (%4) is before the %1 (%2). Choose a later day.</source>
        <translation>De %3 (%4) ligt vóór de %1 (%2). Kies een latere dag.</translation>
    </message>
    <message>
        <source>The character %1 cannot be kept. Take it out.</source>
        <translation>Het teken %1 kan niet bewaard worden. Haal het weg.</translation>
    </message>
    <message>
        <source>This text is too long. Use at most %1 characters.</source>
        <translation>Deze tekst is te lang. Gebruik hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Nobody carries out “%1”. Choose one role.</source>
        <translation>Niemand voert ‘%1’ uit. Kies één rol.</translation>
    </message>
    <message>
        <source>Nobody is accountable for “%1”. Choose one role.</source>
        <translation>Niemand is eindverantwoordelijk voor ‘%1’. Kies één rol.</translation>
    </message>
    <message>
        <source>“%1” does not say why. Say who needs this, and what for.</source>
        <translation>Bij ‘%1’ staat niet waarom. Schrijf wie dit nodig heeft en waarvoor.</translation>
    </message>
    <message>
        <source>Who has to do “%1” may not see it. Add that role to “visibleTo”.</source>
        <translation>Wie ‘%1’ moet doen, mag het niet zien. Zet die rol bij ‘visibleTo’.</translation>
    </message>
    <message>
        <source>This never holds: %1. Take a condition out.</source>
        <translation>Dit komt nooit voor: %1. Haal een voorwaarde weg.</translation>
    </message>
    <message>
        <source>The day of “%1” falls outside the notice period. Choose a day nearer to the departure.</source>
        <translation>De dag van ‘%1’ valt buiten de opzegtermijn. Kies een dag dichter bij het vertrek.</translation>
    </message>
    <message>
        <source>The role “%1” gets %2 tasks, which is a lot. Look which ones can go.</source>
        <translation>De rol ‘%1’ krijgt %2 taken, en dat is veel. Kijk welke weg kunnen.</translation>
    </message>
    <message>
        <source>The sentence “%2” has %1 words. Make it shorter.</source>
        <translation>De zin ‘%2’ heeft %1 woorden. Maak die korter.</translation>
    </message>
    <message>
        <source>“%1” does not say who acts. Name who does it.</source>
        <translation>Bij ‘%1’ staat niet wie het doet. Noem wie het doet.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere. Check it, or leave it out.</source>
        <translation>De link ‘%1’ leidt nergens heen. Controleer de link of laat die weg.</translation>
    </message>
    <message>
        <source>an object between { and }</source>
        <translation>een object tussen { en }</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>een lijst tussen [ en ]</translation>
    </message>
    <message>
        <source>a text between quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a period such as P10Y, for ten years</source>
        <translation>een periode als P10Y, voor tien jaar</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>%1 (computer %2)</source>
        <translation>%1 (computer %2)</translation>
    </message>
    <message>
        <source>This file is open with %1. You can only read it.</source>
        <translation>Dit bestand is open bij %1. Je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>This file is open with %1 since %2. You can only read it.</source>
        <translation>Dit bestand is open bij %1 sinds %2. Je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>This file is protected against changes. You can only read it.</source>
        <translation>Dit bestand is beveiligd tegen wijzigen. Je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file. So you can only read it.</source>
        <translation>Je mag niet schrijven in de map van dit bestand. Daarom kun je het alleen lezen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more. You can work in this file now.</source>
        <translation>Niets staat meer in de weg. Je kunt nu in dit bestand werken.</translation>
    </message>
    <message>
        <source>This file is damaged. You can read what is left of it. Put a backup in its place to go on.</source>
        <translation>Dit bestand is beschadigd. Wat er nog staat, kun je lezen. Zet een reservekopie terug om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>ReceivingText</name>
    <message>
        <source>Nothing can be added to this file, because you can only read it.</source>
        <translation>Aan dit bestand kan niets worden toegevoegd: je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>Everything in this case file is here already.</source>
        <translation>Alles uit dit dossierbestand staat hier al.</translation>
    </message>
    <message>
        <source>The case file was not taken over.</source>
        <translation>Het dossierbestand is niet overgenomen.</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>Het is niet ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>What came from the case file is gone again.</source>
        <translation>Wat uit het dossierbestand kwam, is weer weg.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Dossierbestand openen</translation>
    </message>
    <message>
        <source>Case files (*.vwdossier)</source>
        <translation>Dossierbestanden (*.vwdossier)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Finish what you are doing, and open the case file again then.</source>
        <translation>Maak eerst af waar je mee bezig bent. Open het dossierbestand daarna opnieuw.</translation>
    </message>
    <message>
        <source>This is your dossier, from %1. You work in it as %2.</source>
        <translation>Dit is jouw dossier. Het komt van %1. Je werkt hier als %2.</translation>
    </message>
    <message>
        <source>This is the dossier from %1. You work in it as %2.</source>
        <translation>Dit is het dossier dat van %1 komt. Je werkt hier als %2.</translation>
    </message>
    <message>
        <source>View what was not taken over</source>
        <translation>Niet overgenomen bekijken</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>Overgenomen: %1.</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>Verschillen bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not taken over.</source>
        <translation>
            <numerusform>%n wijziging is niet overgenomen.</numerusform>
            <numerusform>%n wijzigingen zijn niet overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>Gestopt. Er is niets overgenomen.</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Bestaand bestand openen</translation>
    </message>
    <message>
        <source>This is an example with people who do not exist. Try everything: nothing is kept. At the bottom left you can work as someone else.</source>
        <translation>Dit is een voorbeeld met verzonnen mensen. Probeer alles uit: er wordt niets bewaard. Linksonder kun je werken als iemand anders.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Try again later.</source>
        <translation>Er is nog niets veranderd. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Has %1 closed this file?</source>
        <translation>Heeft %1 dit bestand gesloten?</translation>
    </message>
    <message>
        <source>Ask first. When you both work in it without knowing, you change things under each other’s hands.</source>
        <translation>Vraag het eerst na. Werken jullie er allebei in zonder het te weten, dan verander je dingen onder elkaars handen.</translation>
    </message>
    <message>
        <source>It is closed: work in it</source>
        <translation>Ja, ik ga erin werken</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>The register is being made…</source>
        <translation>Het bestand wordt gemaakt…</translation>
    </message>
    <message>
        <source>The example is being made…</source>
        <translation>Het voorbeeld wordt gemaakt…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The new register is ready.</source>
        <translation>Het nieuwe bestand is klaar.</translation>
    </message>
    <message>
        <source>The example is ready.</source>
        <translation>Het voorbeeld is klaar.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Het bestand wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The file has been checked.</source>
        <translation>Het bestand is gecontroleerd.</translation>
    </message>
    <message>
        <source>Vertrekwijzer files (*.vwz *.vwdossier)</source>
        <translation>Bestanden van Vertrekwijzer (*.vwz *.vwdossier)</translation>
    </message>
    <message>
        <source>A register is being made for this dossier…</source>
        <translation>Voor dit dossier wordt een bestand gemaakt…</translation>
    </message>
    <message>
        <source>The register for the dossier is ready.</source>
        <translation>Het bestand voor het dossier is klaar.</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>In your handover this is still open: “%1” (by %2).</source>
        <translation>In je overdracht staat nog open: ‘%1’ (uiterlijk %2).</translation>
    </message>
    <message>
        <source>In the handover of %3 this is still open: “%1” (by %2).</source>
        <extracomment>%1: a task; %2: a date; %3: the name of whoever leaves</extracomment>
        <translation>In de overdracht van %3 staat nog open: ‘%1’ (uiterlijk %2).</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>Can you look at it? Let me know if something keeps you from it.</source>
        <translation>Wil je ernaar kijken? Laat het me weten als iets je tegenhoudt.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Nog open: %1</translation>
    </message>
</context>
<context>
    <name>ReportQuestion</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-teksten (*.odt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina&apos;s (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport bewaren</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Task sheet of one role</source>
        <translation>Takenblad van één rol</translation>
    </message>
    <message>
        <source>Letter (US)</source>
        <translation>Letter (VS)</translation>
    </message>
    <message>
        <source>Handover: successor</source>
        <translation>Overdracht: opvolger</translation>
    </message>
    <message>
        <source>Handover: manager</source>
        <translation>Overdracht: leidinggevende</translation>
    </message>
    <message>
        <source>Handover: archive</source>
        <translation>Overdracht: archief</translation>
    </message>
</context>
<context>
    <name>RestoringText</name>
    <message>
        <source>The backup of %1 is in its place again.</source>
        <translation>De reservekopie van %1 staat er weer.</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>Het bestand zoals het was, blijft bewaard als ‘%1’.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>De reservekopie wordt teruggezet…</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>Save a copy and go on in it</source>
        <translation>Kopie bewaren en daarin verdergaan</translation>
    </message>
    <message>
        <source>Vertrekwijzer registers (*.vwz)</source>
        <translation>Bestanden van Vertrekwijzer (*.vwz)</translation>
    </message>
    <message>
        <source>There are no backups of this file yet.</source>
        <translation>Er zijn nog geen reservekopieën van dit bestand.</translation>
    </message>
    <message>
        <source>The copy could not be saved. %1</source>
        <translation>De kopie is niet bewaard. %1</translation>
    </message>
    <message>
        <source>You now work in “%1”. The file before it has not changed.</source>
        <translation>Je werkt nu in ‘%1’. Aan het vorige bestand is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Confirm: %1</source>
        <translation>Bevestig: %1</translation>
    </message>
    <message>
        <source>Choose how “%1” is going</source>
        <translation>Kies een stand voor ‘%1’</translation>
    </message>
    <message>
        <source>Fill in for “%1”: %2</source>
        <translation>Vul in bij ‘%1’: %2</translation>
    </message>
    <message>
        <source>a row without a name</source>
        <translation>een rij zonder naam</translation>
    </message>
    <message>
        <source>Choose who takes over “%1”</source>
        <translation>Kies wie ‘%1’ overneemt</translation>
    </message>
    <message>
        <source>Fill in “%1” for “%2”</source>
        <translation>Vul ‘%1’ in bij ‘%2’</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n taak open</numerusform>
            <numerusform>%n taken open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can sign when %n point(s) are settled.</source>
        <translation>
            <numerusform>Ondertekenen lukt als nog %n punt klaar is.</numerusform>
            <numerusform>Ondertekenen lukt als deze %n punten klaar zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <extracomment>An open point: the task, who does it, and the last day for it</extracomment>
        <translation>%1, %2, uiterlijk %3</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>Maak ‘%1’ af</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of yours are still open</source>
        <translation>
            <numerusform>Er staat nog %n punt van jou open</numerusform>
            <numerusform>Er staan nog %n punten van jou open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteTexts</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Of a chapter: all its tasks are ready</extracomment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Chapter %1, %2, %3 of %4 ready</source>
        <translation>Hoofdstuk %1, %2, %3 van %4 klaar</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader says it: the name of the column, and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>rij %1 van %2</translation>
    </message>
</context>
<context>
    <name>SendingText</name>
    <message>
        <source>the role “%1”</source>
        <translation>de rol ‘%1’</translation>
    </message>
    <message>
        <source>What you cannot see yourself does not go along.</source>
        <translation>Wat je zelf niet kunt zien, gaat niet mee.</translation>
    </message>
    <message>
        <source>%1 sees the work that is handed over and its tasks, but not why somebody leaves.</source>
        <translation>%1 ziet het werk dat wordt overgedragen en de taken daarbij, maar niet waarom iemand vertrekt.</translation>
    </message>
    <message>
        <source>%1 sees the dossier with its tasks, but nothing of the exit interview.</source>
        <translation>%1 ziet het dossier met de taken, maar niets van het exitgesprek.</translation>
    </message>
    <message>
        <source>%1 sees the whole dossier.</source>
        <translation>%1 ziet het hele dossier.</translation>
    </message>
    <message>
        <source>%1 sees the dossier with its tasks, but not what is for others only.</source>
        <translation>%1 ziet het dossier met de taken, maar niet wat alleen voor anderen is.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>This was not changed.</source>
        <translation>Dit is niet gewijzigd.</translation>
    </message>
    <message>
        <source>You can read this. It is changed by: %1.</source>
        <translation>Je kunt dit lezen. Wijzigen doen: %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Mensen en rollen</translation>
    </message>
    <message>
        <source>Register file</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message numerus="yes">
        <source>does %n task(s)</source>
        <translation>
            <numerusform>voert %n taak uit</numerusform>
            <numerusform>voert %n taken uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decides about %n task(s)</source>
        <translation>
            <numerusform>is eindverantwoordelijk voor %n taak</numerusform>
            <numerusform>is eindverantwoordelijk voor %n taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignText</name>
    <message>
        <source>What you hand over</source>
        <translation>Dit draag je over</translation>
    </message>
    <message>
        <source>What you take over</source>
        <translation>Dit neem je over</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Dit wordt overgedragen</translation>
    </message>
    <message>
        <source>With your signature you say: the work can go on with this handover.</source>
        <translation>Met je handtekening zeg je: met deze overdracht kan het werk verder.</translation>
    </message>
    <message>
        <source>With your signature you say: I have received this and can go on with it.</source>
        <translation>Met je handtekening zeg je: dit heb ik ontvangen en hiermee kan ik verder.</translation>
    </message>
    <message>
        <source>With your signature you say: this is what I know and what I hand over.</source>
        <translation>Met je handtekening zeg je: dit is wat ik weet en wat ik overdraag.</translation>
    </message>
    <message>
        <source>You can take back your signature until %1. The history is kept.</source>
        <translation>Je kunt je handtekening terugnemen tot en met %1. De geschiedenis blijft bewaard.</translation>
    </message>
    <message>
        <source>%1 checks it and signs too.</source>
        <translation>%1 controleert het en tekent ook.</translation>
    </message>
    <message>
        <source>You can sign while these points are open. They are recorded with it.</source>
        <translation>Je kunt ondertekenen terwijl deze punten open staan. Ze worden erbij vastgelegd.</translation>
    </message>
    <message>
        <source>You signed on %1 at %2.</source>
        <translation>Je hebt ondertekend op %1 om %2.</translation>
    </message>
    <message>
        <source>You can take this back until %1.</source>
        <translation>Je kunt dit terugnemen tot en met %1.</translation>
    </message>
    <message>
        <source>Taking it back was possible until %1.</source>
        <translation>Terugnemen kon tot en met %1.</translation>
    </message>
    <message>
        <source>On %1 you said that you do not agree yet: “%2”</source>
        <translation>Op %1 zei je dat je nog niet akkoord bent: ‘%2’</translation>
    </message>
    <message>
        <source>%1 asks for something more: “%2”</source>
        <translation>%1 vraagt nog iets: ‘%2’</translation>
    </message>
    <message>
        <source>Take back your signature to change something.</source>
        <translation>Neem je handtekening terug als je iets wilt wijzigen.</translation>
    </message>
    <message>
        <source>%1: does not agree yet, %2</source>
        <translation>%1: nog niet akkoord, %2</translation>
    </message>
    <message>
        <source>%1: signed on %2</source>
        <translation>%1: ondertekend op %2</translation>
    </message>
    <message>
        <source>%1: not signed yet</source>
        <translation>%1: nog niet ondertekend</translation>
    </message>
    <message>
        <source>You sign as %1, on %2.</source>
        <translation>Je tekent als %1, op %2.</translation>
    </message>
    <message>
        <source>%1 gets your handover after that.</source>
        <translation>%1 krijgt daarna je overdracht.</translation>
    </message>
    <message>
        <source>You can take it back until %1.</source>
        <translation>Je kunt dit terugnemen tot en met %1.</translation>
    </message>
    <message>
        <source>Sign your handover?</source>
        <translation>Je overdracht ondertekenen?</translation>
    </message>
    <message>
        <source>Sign the handover of %1?</source>
        <translation>De overdracht van %1 ondertekenen?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Withdraw your signature?</source>
        <translation>Je handtekening terugnemen?</translation>
    </message>
    <message>
        <source>You can then change what you signed, and sign again. The history shows both.</source>
        <translation>Je kunt dan wijzigen wat je ondertekende, en opnieuw tekenen. In de geschiedenis staat beide.</translation>
    </message>
    <message>
        <source>Withdraw signature</source>
        <translation>Handtekening terugnemen</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Handtekening laten staan</translation>
    </message>
    <message>
        <source>Do you not agree yet with the handover of %1?</source>
        <translation>Nog niet akkoord met de overdracht van %1?</translation>
    </message>
    <message>
        <source>%1 reads what is still needed and can change the handover.</source>
        <translation>%1 leest wat nog nodig is en kan de overdracht aanpassen.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Do not send back</source>
        <translation>Niet terugsturen</translation>
    </message>
    <message>
        <source>What is still needed?</source>
        <translation>Wat is nog nodig?</translation>
    </message>
    <message>
        <source>%1 reads this. It is kept in the history.</source>
        <translation>%1 leest dit. Het blijft bewaard in de geschiedenis.</translation>
    </message>
    <message>
        <source>Write briefly what is still needed.</source>
        <translation>Schrijf kort wat nog nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of everybody, recorded with it</source>
        <translation>
            <numerusform>%n open taak van iedereen samen, die erbij wordt vastgelegd</numerusform>
            <numerusform>%n open taken van iedereen samen, die erbij worden vastgelegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier ben je</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
</context>
<context>
    <name>TaskDetailText</name>
    <message>
        <source>Done on %1</source>
        <translation>Gedaan op %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Badge of a task: the last day for it, &quot;Uiterlijk vr 13 maart&quot;</extracomment>
        <translation>Uiterlijk %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In a list of who may see a task: &quot;Alleen voor jou en HR&quot;</extracomment>
        <translation>jou</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Alleen voor %1</translation>
    </message>
    <message>
        <source>Write a short note. Then you can set the task to Done.</source>
        <translation>Schrijf een korte notitie. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>Name at least one place. Then you can set the task to Done.</source>
        <translation>Noem minstens één plek. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>Fill in the day. Then you can set the task to Done.</source>
        <translation>Vul de dag in. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>Fill in who it is. Then you can set the task to Done.</source>
        <translation>Vul in wie het is. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>Make a choice. Then you can set the task to Done.</source>
        <translation>Maak een keuze. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>There is no row yet. Add one, or choose “Not applicable” when there is nothing to fill in.</source>
        <translation>Er is nog geen rij. Voeg er een toe. Heb je niets in te vullen? Kies dan ‘Niet van toepassing’.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Fill in %1 in each row. Then you can set the task to Done.</source>
        <translation>Vul in elke rij %1 in. Dan kan de taak op ‘Gedaan’.</translation>
    </message>
    <message>
        <source>The task is set to Done, so this has to stay. First choose “In progress”.</source>
        <translation>De taak staat op ‘Gedaan’, dus dit moet blijven. Kies eerst ‘Bezig’.</translation>
    </message>
    <message>
        <source>Something is still needed before you can set the task to Done.</source>
        <translation>Er is nog iets nodig voordat de taak op ‘Gedaan’ kan.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Je kunt dit bestand nu alleen lezen.</translation>
    </message>
    <message>
        <source>The state of this dossier is “%1”. You can only read it.</source>
        <translation>Dit dossier staat op ‘%1’. Je kunt het alleen lezen.</translation>
    </message>
    <message>
        <source>You have signed this. To change it, first take back your signature.</source>
        <translation>Je hebt dit ondertekend. Wil je iets wijzigen? Neem dan eerst je handtekening terug.</translation>
    </message>
    <message>
        <source>%1. You can follow it here.</source>
        <translation>%1. Hier volg je hoe het ermee staat.</translation>
    </message>
    <message>
        <source>Answer to “%1”: %2</source>
        <extracomment>%1 is the title of another task, %2 what was chosen there</extracomment>
        <translation>Antwoord bij ‘%1’: %2</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a task inside a sentence</extracomment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wacht op: %1</translation>
    </message>
    <message>
        <source>Not now: there is a legal hold</source>
        <translation>Nu niet: er loopt een Woo-verzoek of claim</translation>
    </message>
    <message>
        <source>Not allowed yet by: %1</source>
        <translation>Nog niet toegestaan door: %1</translation>
    </message>
    <message>
        <source>First finish: %1</source>
        <translation>Eerst afronden: %1</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Overige taken</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Hoofdstuk %1</translation>
    </message>
    <message>
        <source>no tasks for you</source>
        <translation>geen taken voor jou</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Tasks under a stop of the route: &quot;3 of 5&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>You do this</source>
        <translation>Dit doe jij</translation>
    </message>
    <message>
        <source>%1 does this</source>
        <translation>Dit doet %1</translation>
    </message>
    <message>
        <source>The %1 does this</source>
        <extracomment>%1: a function somebody has, like &quot;manager&quot;</extracomment>
        <translation>Dit doet de %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gedaan op %1</translation>
    </message>
    <message>
        <source>Not yet: somebody else has to finish something first</source>
        <translation>Nog niet: een ander moet eerst iets afronden</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Nog open: %1</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>the database reports damage (%1). Open your latest backup.</source>
        <translation>de database meldt schade (%1). Open je nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>the table %1 refers to something that is not there.</source>
        <translation>de tabel %1 verwijst naar iets dat er niet is.</translation>
    </message>
    <message>
        <source>change %1 was altered after it was written.</source>
        <translation>wijziging %1 is later aangepast.</translation>
    </message>
    <message>
        <source>change %1 does not follow from the one before it.</source>
        <translation>wijziging %1 sluit niet aan op de vorige.</translation>
    </message>
    <message>
        <source>change %1 is missing.</source>
        <translation>wijziging %1 ontbreekt.</translation>
    </message>
    <message>
        <source>the end of the chain does not match the last change.</source>
        <translation>het einde van de keten past niet bij de laatste wijziging.</translation>
    </message>
    <message>
        <source>the template %1 was altered after it was published.</source>
        <translation>het sjabloon %1 is na publicatie aangepast.</translation>
    </message>
    <message>
        <source>the template %1 is missing.</source>
        <translation>het sjabloon %1 ontbreekt.</translation>
    </message>
    <message>
        <source>the value of %1 is not the one that was last written.</source>
        <translation>de waarde van %1 is niet wat er het laatst is ingevuld.</translation>
    </message>
    <message>
        <source>no change ever wrote the value of %1.</source>
        <translation>niemand heeft de waarde van %1 ooit ingevuld.</translation>
    </message>
    <message>
        <source>the list of open tasks does not match the tasks.</source>
        <translation>de lijst van open taken past niet bij de taken.</translation>
    </message>
    <message>
        <source>the line in the list of dossiers does not match the dossier.</source>
        <translation>de regel in de dossierlijst past niet bij het dossier.</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <extracomment>%1 is what is wrong, a sentence without its capital</extracomment>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Dossier %1: %2</source>
        <translation>Dossier %1: %2</translation>
    </message>
    <message>
        <source>change %1 was there when somebody wrote down the check value, and now it is not. The end was cut off, or this is another register.</source>
        <translation>wijziging %1 was er toen iemand het controlegetal opschreef, en nu niet meer. Het einde is eraf, of dit is een ander register.</translation>
    </message>
    <message>
        <source>change %1 is not the one whose check value somebody wrote down. The history was written anew, or this is another register.</source>
        <translation>wijziging %1 is niet die waarvan iemand het controlegetal opschreef. De geschiedenis is opnieuw gemaakt, of dit is een ander register.</translation>
    </message>
    <message>
        <source>Up to and including change %1 everything is as it was when the check value was written down.</source>
        <translation>Tot en met wijziging %1 is alles zoals toen het controlegetal werd opgeschreven.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: &quot;…, this and that&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>nog %n werkdag</numerusform>
            <numerusform>nog %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <extracomment>Tasks: &quot;3 of 7 ready&quot;</extracomment>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) ready</source>
        <extracomment>&quot;17 of 34 tasks ready&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>%1 van %n taak klaar</numerusform>
            <numerusform>%1 van %n taken klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n punt open</numerusform>
            <numerusform>%n punten open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AppearancePage</name>
    <message>
        <source>For you, on this computer. Others do not notice it.</source>
        <translation>Voor jou, op deze computer. Anderen merken er niets van.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light or dark, as your computer is set.</source>
        <translation>Licht of donker, zoals je computer staat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>The colours of the system</source>
        <translation>De kleuren van het systeem</translation>
    </message>
    <message>
        <source>No colours of our own. With high contrast this goes by itself.</source>
        <translation>Geen eigen kleuren. Bij hoog contrast gaat dit vanzelf.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Also with Ctrl and +, Ctrl and −, and Ctrl and 0.</source>
        <translation>Kan ook met Ctrl en +, Ctrl en −, en Ctrl en 0.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>The font of Vertrekwijzer</source>
        <translation>Het lettertype van Vertrekwijzer</translation>
    </message>
    <message>
        <source>The font of the system</source>
        <translation>Het lettertype van het systeem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>app::AttentionList</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: opens a task or row</extracomment>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing has to be ready in the next two days.</source>
        <translation>Niets is te laat, en de komende twee dagen hoeft niets klaar te zijn.</translation>
    </message>
    <message>
        <source>Remind…</source>
        <extracomment>Button: writes an e-mail to whoever has to do a task</extracomment>
        <translation>Herinner…</translation>
    </message>
</context>
<context>
    <name>app::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Every day on which something changes, the program makes a backup itself, and checks it. They are in the folder “%1”, beside the file. Now and then copy that folder to another disk: a disk that breaks takes both. Keep backups no longer than the dossiers.</source>
        <translation>Elke dag dat er iets verandert, maakt het programma zelf een reservekopie en controleert die. Ze staan in de map ‘%1’, naast het bestand. Kopieer die map af en toe naar een andere schijf: gaat deze schijf kapot, dan ben je beide kwijt. Bewaar reservekopieën niet langer dan de dossiers.</translation>
    </message>
    <message>
        <source>More about backups</source>
        <translation>Meer over reservekopieën</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Er zijn nog geen reservekopieën.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), together %1.</source>
        <translation>
            <numerusform>%n reservekopie, samen %1.</numerusform>
            <numerusform>%n reservekopieën, samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>De nieuwste is van %1.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Stopped. No backup was made, and those that there are have not changed.</source>
        <translation>Gestopt. Er is geen reservekopie gemaakt. Aan de kopieën die er al zijn, is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>De reservekopie is niet gemaakt. %1</translation>
    </message>
    <message>
        <source>The backup was made, but something in the file does not add up. Choose “Check now”.</source>
        <translation>De reservekopie is gemaakt, maar er klopt iets niet in het bestand. Kies ‘Controleer nu’.</translation>
    </message>
    <message>
        <source>The backup was made and checked: it is whole.</source>
        <translation>De reservekopie is gemaakt en gecontroleerd: hij is heel.</translation>
    </message>
</context>
<context>
    <name>app::ChapterCheck</name>
    <message>
        <source>Change</source>
        <extracomment>A link to a chapter</extracomment>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>app::ChapterColumn</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>Jouw taken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Last working day: %1</source>
        <translation>Laatste werkdag: %1</translation>
    </message>
</context>
<context>
    <name>app::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Start the dossier when all is right. You can change everything later.</source>
        <translation>Start het dossier als alles klopt. Je kunt later alles nog wijzigen.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On a link beside what was answered</extracomment>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzig: %1</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
</context>
<context>
    <name>app::ChoiceField</name>
    <message>
        <source>What do you choose?</source>
        <translation>Wat kies je?</translation>
    </message>
</context>
<context>
    <name>app::CircumstancesDialog</name>
    <message>
        <source>Change the kind of departure</source>
        <translation>Soort en kenmerken wijzigen</translation>
    </message>
    <message>
        <source>The list of tasks follows from this. What was filled in already is kept.</source>
        <translation>De lijst met taken past zich aan. Wat al is ingevuld, blijft bewaard.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Kind of departure</source>
        <translation>&amp;Soort vertrek</translation>
    </message>
    <message>
        <source>What belongs to this work?</source>
        <translation>Wat hoort bij dit werk?</translation>
    </message>
    <message>
        <source>How is the situation?</source>
        <translation>Hoe is de situatie?</translation>
    </message>
</context>
<context>
    <name>app::ColleagueDialog</name>
    <message>
        <source>New colleague</source>
        <translation>Nieuwe collega</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>Team or department</source>
        <translation>Team of afdeling</translation>
    </message>
    <message>
        <source>What does this colleague do in dossiers?</source>
        <translation>Wat doet deze collega in dossiers?</translation>
    </message>
    <message>
        <source>You are offered the name where such a role is filled.</source>
        <translation>Je krijgt de naam aangeboden waar je zo&apos;n rol invult.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Write the address as name@organisation.nl.</source>
        <translation>Schrijf het adres als naam@organisatie.nl.</translation>
    </message>
</context>
<context>
    <name>app::ColleagueList</name>
    <message>
        <source>no role yet</source>
        <translation>nog geen rol</translation>
    </message>
</context>
<context>
    <name>app::ConfirmField</name>
    <message>
        <source>The details do not belong in this dossier. With “Done” you confirm that they are kept elsewhere.</source>
        <translation>De gegevens horen niet in dit dossier. Met ‘Gedaan’ zeg je dat ze op de goede plek staan.</translation>
    </message>
    <message>
        <source>There is nothing to fill in here. With “Done” you confirm that it has happened.</source>
        <translation>Hier hoef je niets in te vullen. Met ‘Gedaan’ zeg je dat het is gebeurd.</translation>
    </message>
</context>
<context>
    <name>app::ConflictBanner</name>
    <message>
        <source>View differences</source>
        <translation>Verschillen bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed by two people without knowing of each other. Choose what counts.</source>
        <extracomment>%n: differences between what people wrote on their own computers</extracomment>
        <translation>
            <numerusform>Twee mensen veranderden hetzelfde zonder het te weten. Kies wat geldt.</numerusform>
            <numerusform>Op %n plekken veranderden twee mensen hetzelfde zonder het te weten. Kies wat geldt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConsentField</name>
    <message>
        <source>the manager</source>
        <translation>de leidinggevende</translation>
    </message>
    <message>
        <source>HR puts the name, former job and an e-mail address on the alumni list, and sends news and invitations there.</source>
        <translation>HR zet naam, oude functie en een e-mailadres op de alumnilijst. Daar komen nieuws en uitnodigingen binnen.</translation>
    </message>
    <message>
        <source>%1 may send two mails: after a few weeks and after half a year.</source>
        <translation>%1 mag twee keer mailen: na een paar weken en na een half jaar.</translation>
    </message>
    <message>
        <source>HR discusses the agreed points of the talk with %1, after the last working day.</source>
        <translation>HR bespreekt de afgesproken punten uit het gesprek met %1. Dat gebeurt na de laatste werkdag.</translation>
    </message>
    <message>
        <source>What is allowed?</source>
        <translation>Wat mag er?</translation>
    </message>
    <message>
        <source>What is not ticked is a no. You may change this later, also when the task is done.</source>
        <translation>Wat niet is aangevinkt, is een nee. Dit mag later anders, ook als de taak klaar is.</translation>
    </message>
    <message>
        <source>Tell HR at which e-mail address that may be. Your work address stops, and a private address does not belong in this dossier.</source>
        <translation>Geef HR door op welk e-mailadres dat mag. Je werkadres stopt, en een privéadres hoort niet in dit dossier.</translation>
    </message>
</context>
<context>
    <name>app::DateField</name>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Kies een dag in de kalender</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a day like 31-3-2026.</source>
        <translation>‘%1’ is geen dag. Schrijf een dag als 31-3-2026.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>app::DatesDialog</name>
    <message>
        <source>Change the dates</source>
        <translation>Datums wijzigen</translation>
    </message>
    <message>
        <source>Type a day like 31-3 or 31 March. Tasks that follow from a date move along.</source>
        <translation>Schrijf een dag als 31-3 of 31 maart. Taken die bij een datum horen, schuiven mee.</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Datums wijzigen…</translation>
    </message>
    <message>
        <source>Tasks that get another date</source>
        <translation>Taken die een andere datum krijgen</translation>
    </message>
    <message>
        <source>Fill in the dates to see which tasks move.</source>
        <translation>Vul de datums in. Dan zie je welke taken schuiven.</translation>
    </message>
    <message>
        <source>No task gets another date.</source>
        <translation>Geen taak krijgt een andere datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) get another date:</source>
        <translation>
            <numerusform>%n taak krijgt een andere datum:</numerusform>
            <numerusform>%n taken krijgen een andere datum:</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>This is not a day. Write a day like 31-3-2026.</source>
        <translation>Dit is geen dag. Schrijf een dag als 31-3-2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) get another date. Everybody in this dossier sees that.</source>
        <translation>
            <numerusform>%n taak krijgt een andere datum. Iedereen in dit dossier ziet dat.</numerusform>
            <numerusform>%n taken krijgen een andere datum. Iedereen in dit dossier ziet dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this dossier sees the new dates.</source>
        <translation>Iedereen in dit dossier ziet de nieuwe datums.</translation>
    </message>
    <message>
        <source>Change the dates of the departure of %1?</source>
        <translation>Datums van het vertrek van %1 wijzigen?</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Datums wijzigen</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Niet wijzigen</translation>
    </message>
</context>
<context>
    <name>app::DatesPage</name>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>Wanneer is het?</translation>
    </message>
    <message>
        <source>Type a day as you like, for example 31-3 or 31 March.</source>
        <translation>Typ een dag zoals je wilt, bijvoorbeeld 31-3 of 31 maart.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Laatste dag: %1</translation>
    </message>
    <message>
        <source>Fill in the notice date.</source>
        <translation>Vul de meldingsdatum in.</translation>
    </message>
    <message>
        <source>Fill in the last working day.</source>
        <translation>Vul de laatste werkdag in.</translation>
    </message>
    <message>
        <source>This cannot be read as a day. Write it as 31-3-2026 or 31 March.</source>
        <translation>Dit is niet te lezen als dag. Schrijf bijvoorbeeld 31-3-2026 of 31 maart.</translation>
    </message>
    <message>
        <source>The last working day is before the notice date. Choose a later day.</source>
        <translation>De laatste werkdag ligt vóór de meldingsdatum. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The employment ends before the last working day. Choose a later day.</source>
        <translation>Het dienstverband eindigt vóór de laatste werkdag. Kies een latere dag.</translation>
    </message>
    <message>
        <source>This is a public holiday or a day off of your organisation. Is it right?</source>
        <translation>Dit is een feestdag of een vrije dag van je organisatie. Klopt dat?</translation>
    </message>
    <message>
        <source>This is a %1. Is it right?</source>
        <translation>Dit is een %1. Klopt dat?</translation>
    </message>
    <message>
        <source>This day is over. If nobody can ask this employee any more, choose ‘%1’ on the next page.</source>
        <translation>Deze dag is voorbij. Is de medewerker al weg? Kies dan ‘%1’ op de volgende pagina.</translation>
    </message>
</context>
<context>
    <name>app::DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>%1: choose a day in the calendar</source>
        <translation>%1: kies een dag in de kalender</translation>
    </message>
</context>
<context>
    <name>app::DifferencePanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a name and a role; %2: a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>geldt nu</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laat dit zo</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Kies dit</translation>
    </message>
    <message>
        <source>%1: “%2” by %3</source>
        <extracomment>%1: &quot;Choose this&quot;; %2: a value; %3: who wrote it</extracomment>
        <translation>%1: ‘%2’ van %3</translation>
    </message>
</context>
<context>
    <name>app::DifferencesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>There are no differences any more</source>
        <translation>Er zijn geen verschillen meer</translation>
    </message>
    <message>
        <source>What you chose goes along when you send the dossier.</source>
        <translation>Wat je koos, gaat mee als je het dossier stuurt.</translation>
    </message>
    <message>
        <source>Two people changed the same thing without knowing of each other. The latest one counts until somebody chooses. Nothing is lost: the history keeps both.</source>
        <translation>Twee mensen veranderden hetzelfde zonder het van elkaar te weten. Het laatste geldt tot iemand kiest. Er gaat niets verloren: de geschiedenis bewaart beide.</translation>
    </message>
</context>
<context>
    <name>app::DossierActions</name>
    <message>
        <source>Change &amp;dates…</source>
        <translation>&amp;Datums wijzigen…</translation>
    </message>
    <message>
        <source>Change &amp;kind of departure…</source>
        <translation>&amp;Soort en kenmerken wijzigen…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Mensen…</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Taak toevoegen…</translation>
    </message>
    <message>
        <source>Add tasks from the &amp;list…</source>
        <translation>Taken uit de &amp;lijst toevoegen…</translation>
    </message>
    <message>
        <source>Set legal &amp;hold…</source>
        <translation>&amp;Bewaarplicht instellen…</translation>
    </message>
    <message>
        <source>Release legal &amp;hold…</source>
        <translation>&amp;Bewaarplicht opheffen…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>The dossier was not paused.</source>
        <translation>Het dossier is niet gepauzeerd.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>The dossier was not resumed.</source>
        <translation>Het dossier is niet hervat.</translation>
    </message>
    <message>
        <source>&amp;Cancel the departure…</source>
        <translation>Vertrek &amp;annuleren…</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>A&amp;fronden…</translation>
    </message>
    <message>
        <source>&amp;Open again…</source>
        <translation>Weer &amp;openen…</translation>
    </message>
    <message>
        <source>Cancel the departure of %1?</source>
        <translation>Vertrek van %1 annuleren?</translation>
    </message>
    <message>
        <source>Nobody can work in this dossier then. You can open it again later.</source>
        <translation>Niemand kan dan nog in dit dossier werken. Je kunt het later weer openen.</translation>
    </message>
    <message>
        <source>Cancel the departure</source>
        <translation>Vertrek annuleren</translation>
    </message>
    <message>
        <source>Keep the dossier open</source>
        <translation>Dossier open houden</translation>
    </message>
    <message>
        <source>The departure was not cancelled.</source>
        <translation>Het vertrek is niet geannuleerd.</translation>
    </message>
    <message>
        <source>Finish the dossier of %1?</source>
        <translation>Dossier van %1 afronden?</translation>
    </message>
    <message>
        <source>Nobody can work in this dossier then. You can still read and print it.</source>
        <translation>Niemand kan dan nog in dit dossier werken. Lezen en afdrukken kan nog wel.</translation>
    </message>
    <message>
        <source>Finish dossier</source>
        <translation>Dossier afronden</translation>
    </message>
    <message>
        <source>Do not finish yet</source>
        <translation>Nog niet afronden</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are still open</source>
        <translation>
            <numerusform>%n taak staat nog open</numerusform>
            <numerusform>%n taken staan nog open</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier was not finished.</source>
        <translation>Het dossier is niet afgerond.</translation>
    </message>
    <message>
        <source>Open the dossier of %1 again?</source>
        <translation>Dossier van %1 weer openen?</translation>
    </message>
    <message>
        <source>Everybody with a role in it can then work in it again.</source>
        <translation>Iedereen met een rol erin kan er dan weer in werken.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Gesloten laten</translation>
    </message>
    <message>
        <source>The dossier was not opened again.</source>
        <translation>Het dossier is niet weer geopend.</translation>
    </message>
    <message>
        <source>Correct &amp;name or job…</source>
        <translation>&amp;Naam of functie verbeteren…</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>St&amp;uur naar…</translation>
    </message>
</context>
<context>
    <name>app::DossierHead</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Back to all dossiers</source>
        <translation>Terug naar alle dossiers</translation>
    </message>
    <message>
        <source>last working day %1</source>
        <translation>laatste werkdag %1</translation>
    </message>
</context>
<context>
    <name>app::DossierScreen</name>
    <message>
        <source>You cannot open this dossier: it is not there, or it has nothing to do with your role.</source>
        <translation>Je kunt dit dossier niet openen: het is er niet, of het hoort niet bij jouw rol.</translation>
    </message>
    <message>
        <source>Go to all dossiers</source>
        <translation>Naar alle dossiers</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Onderdelen van het dossier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>More to do with this dossier</source>
        <translation>Meer doen met dit dossier</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>&amp;Nieuwe rij</translation>
    </message>
</context>
<context>
    <name>app::DossierTable</name>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
</context>
<context>
    <name>app::DossiersScreen</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Search name, job or team</source>
        <translation>Zoek naam, functie of team</translation>
    </message>
    <message>
        <source>Enter opens the dossier. Space shows a short summary. Alt+S sorts.</source>
        <translation>Enter opent het dossier. Spatie toont een korte samenvatting. Alt+S sorteert.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Opens more filters of the list of dossiers; with how many of them are used</extracomment>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Meer filters (%1)</translation>
    </message>
    <message>
        <source>The filters are below the buttons.</source>
        <translation>De filters staan onder de knoppen.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>Filter of the list of dossiers: only those in which whoever looks does the work of the role</extracomment>
        <translation>Alleen van mij</translation>
    </message>
</context>
<context>
    <name>app::EffectPanel</name>
    <message>
        <source>What this means</source>
        <translation>Dit betekent het</translation>
    </message>
    <message>
        <source>Choose the kind of departure. Then you see here which tasks come with it.</source>
        <translation>Kies het soort vertrek. Dan zie je hier welke taken erbij horen.</translation>
    </message>
    <message>
        <source>These tasks come in the dossier.</source>
        <translation>Deze taken komen in het dossier.</translation>
    </message>
    <message>
        <source>These tasks come in the dossier. Fill in the dates to see when.</source>
        <translation>Deze taken komen in het dossier. Vul de datums in om te zien wanneer.</translation>
    </message>
    <message numerus="yes">
        <source>task(s) in total</source>
        <translation>
            <numerusform>taak in totaal</numerusform>
            <numerusform>taken in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>added by kind and facts</source>
        <translation>erbij door soort en kenmerken</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) must be ready within a week.</source>
        <translation>
            <numerusform>%n taak moet binnen een week klaar zijn.</numerusform>
            <numerusform>%n taken moeten binnen een week klaar zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) get fewer days than usual.</source>
        <translation>
            <numerusform>%n taak krijgt minder dagen dan normaal.</numerusform>
            <numerusform>%n taken krijgen minder dagen dan normaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little time:</source>
        <translation>Weinig tijd:</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · uiterlijk %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Erbij gekomen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Toon alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are not needed here.</source>
        <translation>
            <numerusform>%n taak valt weg.</numerusform>
            <numerusform>%n taken vallen weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EmployeeHome</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hallo %1</translation>
    </message>
    <message>
        <source>There is no dossier for you here</source>
        <translation>Hier is nog geen dossier van jou</translation>
    </message>
    <message>
        <source>Your manager starts it when it is known that you leave or move. Is your name written differently there? Choose your name at the bottom left.</source>
        <translation>Je leidinggevende begint ermee zodra bekend is dat je vertrekt of overstapt. Staat je naam er anders in? Kies linksonder je naam.</translation>
    </message>
    <message>
        <source>Your last working day was %1.</source>
        <translation>Je laatste werkdag was %1.</translation>
    </message>
    <message>
        <source>Your last working day is %1: %2.</source>
        <translation>Je laatste werkdag is %1: %2.</translation>
    </message>
    <message>
        <source>Your route</source>
        <translation>Jouw route</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Eerst dit</translation>
    </message>
    <message>
        <source>Need help?</source>
        <translation>Hulp nodig?</translation>
    </message>
    <message>
        <source>agreements and who takes over</source>
        <translation>afspraken en opvolging</translation>
    </message>
    <message>
        <source>what belongs where?</source>
        <translation>waar hoort wat?</translation>
    </message>
    <message>
        <source>talk at the end, leave and contract</source>
        <translation>exitgesprek, verlof en contract</translation>
    </message>
    <message>
        <source>You can stop at any time. What you type is saved at once.</source>
        <translation>Je kunt altijd stoppen. Wat je typt, is meteen bewaard.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Somebody who can help: her role, and with what</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail aan %1</translation>
    </message>
    <message>
        <source>You signed on %1</source>
        <translation>Je hebt ondertekend op %1</translation>
    </message>
    <message>
        <source>Something changed after you signed. Have a look.</source>
        <translation>Er is iets gewijzigd na je handtekening. Kijk het even na.</translation>
    </message>
    <message>
        <source>Your manager now has your handover.</source>
        <translation>Je leidinggevende heeft nu je overdracht.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Begin with chapter 1</source>
        <translation>Begin met hoofdstuk 1</translation>
    </message>
    <message>
        <source>Step by step you tell what is running, where it is and who takes over. Stop whenever you like: everything is saved. At the end you check it all and sign.</source>
        <translation>Stap voor stap vertel je wat loopt, waar het staat en wie het overneemt. Stop wanneer je wilt: alles blijft bewaard. Aan het eind kijk je alles na en onderteken je.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Verder waar je was</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles is klaar</translation>
    </message>
    <message>
        <source>Check your handover and sign it.</source>
        <translation>Kijk je overdracht na en onderteken.</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Controleren en ondertekenen</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Se&amp;nd…</source>
        <translation>Stu&amp;ren…</translation>
    </message>
    <message>
        <source>Send my dossier to somebody</source>
        <translation>Sturen: mijn dossier naar iemand anders</translation>
    </message>
</context>
<context>
    <name>app::EmptyDossiers</name>
    <message>
        <source>Start a dossier</source>
        <translation>Dossier beginnen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Nothing found for ‘%1’</source>
        <translation>Niets gevonden voor ‘%1’</translation>
    </message>
    <message>
        <source>Try another word, or look among all dossiers.</source>
        <translation>Probeer een ander woord, of kijk bij alle dossiers.</translation>
    </message>
    <message>
        <source>Nobody is leaving now</source>
        <translation>Er vertrekt nu niemand</translation>
    </message>
    <message>
        <source>Is somebody leaving or moving? Start the dossier on the day that you know.</source>
        <translation>Vertrekt er iemand of stapt iemand over? Begin het dossier op de dag dat je het weet.</translation>
    </message>
    <message>
        <source>No dossiers here</source>
        <translation>Hier staan geen dossiers</translation>
    </message>
    <message>
        <source>No dossier fits what you chose.</source>
        <translation>Geen dossier past bij wat je koos.</translation>
    </message>
</context>
<context>
    <name>app::ErrorSummary</name>
    <message numerus="yes">
        <source>%n point(s) are still open</source>
        <translation>
            <numerusform>Er staat nog %n punt open</numerusform>
            <numerusform>Er staan nog %n punten open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EvidenceField</name>
    <message>
        <source>Needed to set to Done</source>
        <translation>Nodig om op ‘Gedaan’ te zetten</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>Why not applicable</source>
        <translation>Waarom niet van toepassing</translation>
    </message>
    <message>
        <source>This was in its place already</source>
        <translation>Dit stond al op de goede plek (was al geborgd)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>app::FilePage</name>
    <message>
        <source>All dossiers, settings and changes are in one place.</source>
        <translation>Alle dossiers, instellingen en wijzigingen staan op één plek.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>A folder that is emptied when you close the program</source>
        <translation>Een map die leeg wordt als je het programma sluit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Je kunt het</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>read it and change it</source>
        <translation>lezen en wijzigen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>The administrator of the server makes them.</source>
        <translation>De beheerder van de server maakt ze.</translation>
    </message>
    <message>
        <source>This file is on a network drive. It can be damaged there when two people work in it. Move it to a disk of this computer.</source>
        <translation>Dit bestand staat op een netwerkschijf. Het kan daar beschadigen als twee mensen erin werken. Zet het op een schijf van deze computer.</translation>
    </message>
    <message>
        <source>This folder is synchronised with other computers. The file can be damaged by that. Move it to an ordinary folder.</source>
        <translation>Deze map wordt gelijk gehouden met andere computers. Het bestand kan daardoor beschadigen. Zet het in een gewone map.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>No program was found that opens this. It is here: %1</source>
        <translation>Er is geen programma gevonden dat dit opent. Het staat hier: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Ask the administrator of the server how often copies are made, and how long they are kept.</source>
        <translation>Vraag de beheerder van de server hoe vaak er kopieën komen, en hoe lang die blijven.</translation>
    </message>
</context>
<context>
    <name>app::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>app::HandoverScreen</name>
    <message>
        <source>&amp;Next task</source>
        <translation>&amp;Volgende taak</translation>
    </message>
    <message>
        <source>&amp;Previous task</source>
        <translation>Vorige &amp;taak</translation>
    </message>
    <message>
        <source>Next &amp;chapter</source>
        <translation>Volgend &amp;hoofdstuk</translation>
    </message>
    <message>
        <source>Previous c&amp;hapter</source>
        <translation>Vorig h&amp;oofdstuk</translation>
    </message>
    <message>
        <source>My handover</source>
        <translation>Mijn overdracht</translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>Overdracht van %1</translation>
    </message>
    <message>
        <source>There is no handover for you in this register</source>
        <translation>In dit bestand staat geen overdracht op jouw naam</translation>
    </message>
    <message>
        <source>Withdraw signature</source>
        <translation>Handtekening terugnemen</translation>
    </message>
    <message>
        <source>Your signature still stands.</source>
        <translation>Je handtekening staat er nog.</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>&amp;Nieuwe rij</translation>
    </message>
</context>
<context>
    <name>app::HandoverTab</name>
    <message>
        <source>What is handed over</source>
        <translation>Wat wordt overgedragen</translation>
    </message>
    <message>
        <source>All of the handover</source>
        <translation>De hele overdracht</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet. It comes here as the employee works on it.</source>
        <translation>Er is nog niets ingevuld. Het komt hier zodra de medewerker ermee bezig is.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) filled in</source>
        <translation>
            <numerusform>%n rij ingevuld</numerusform>
            <numerusform>%n rijen ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of each row whether it is clear. %n row(s) to go.</source>
        <translation>
            <numerusform>Zeg bij elke rij of die duidelijk is. Nog %n rij.</numerusform>
            <numerusform>Zeg bij elke rij of die duidelijk is. Nog %n rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have answered every row.</source>
        <translation>Je hebt bij elke rij geantwoord.</translation>
    </message>
</context>
<context>
    <name>app::HelpScreen</name>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Nothing found for ‘%1’. Try another word, or fewer words.</source>
        <translation>Niets gevonden voor ‘%1’. Probeer een ander woord, of minder woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n pagina gevonden</numerusform>
            <numerusform>%n pagina’s gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle wijzigingen</translation>
    </message>
    <message>
        <source>&amp;Search in the history</source>
        <translation>&amp;Zoek in de geschiedenis</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Deze wijziging</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen, nieuwste eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Toon eerdere wijzigingen</translation>
    </message>
</context>
<context>
    <name>app::HoldDialog</name>
    <message>
        <source>Set a legal hold</source>
        <translation>Bewaarplicht instellen</translation>
    </message>
    <message>
        <source>From then on nothing of this dossier may be destroyed, until somebody releases the hold.</source>
        <translation>Vanaf dan mag van dit dossier niets vernietigd worden, tot iemand de bewaarplicht opheft.</translation>
    </message>
    <message>
        <source>Set legal hold</source>
        <translation>Bewaarplicht instellen</translation>
    </message>
    <message>
        <source>&amp;Reason, like a request or a claim</source>
        <translation>&amp;Reden, bijvoorbeeld een Woo-verzoek of claim</translation>
    </message>
    <message>
        <source>R&amp;eference, like the number of the request</source>
        <translation>&amp;Kenmerk, bijvoorbeeld het nummer van het verzoek</translation>
    </message>
    <message>
        <source>Say briefly why nothing may be destroyed.</source>
        <translation>Schrijf kort waarom niets vernietigd mag worden.</translation>
    </message>
    <message>
        <source>Fill in a number or name by which the request can be found.</source>
        <translation>Vul een nummer of naam in waarmee je het verzoek terugvindt.</translation>
    </message>
    <message>
        <source>Release the legal hold?</source>
        <translation>Bewaarplicht opheffen?</translation>
    </message>
    <message>
        <source>What the checklist says may be destroyed, may then be destroyed.</source>
        <translation>Wat volgens de takenlijst weg mag, mag daarna vernietigd worden.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Bewaarplicht opheffen</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Bewaarplicht houden</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation>Deze bewaarplicht</translation>
    </message>
    <message>
        <source>The hold was not released.</source>
        <translation>De bewaarplicht is niet opgeheven.</translation>
    </message>
</context>
<context>
    <name>app::HolidaysPage</name>
    <message>
        <source>Days off</source>
        <translation>Vrije dagen</translation>
    </message>
    <message>
        <source>Another day on which nobody works</source>
        <translation>Nog een dag waarop niemand werkt</translation>
    </message>
    <message>
        <source>No other days off yet, such as the Friday after Ascension Day.</source>
        <translation>Nog geen andere vrije dagen, zoals de vrijdag na Hemelvaart.</translation>
    </message>
    <message>
        <source>15-5, 15 May or Friday 15 May 2026</source>
        <translation>15-5, 15 mei of vrijdag 15 mei 2026</translation>
    </message>
    <message>
        <source>5 May</source>
        <translation>5 mei</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>Een vrije dag</translation>
    </message>
    <message>
        <source>An ordinary working day</source>
        <translation>Een gewone werkdag</translation>
    </message>
    <message>
        <source>Other days off</source>
        <translation>Andere vrije dagen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>5 May is a day off, every year</source>
        <translation>5 mei is elk jaar een vrije dag</translation>
    </message>
    <message>
        <source>Your collective agreement says so, or not.</source>
        <translation>Kijk in je cao of dat zo is.</translation>
    </message>
    <message>
        <source>Type a day, such as 15-5-2026 or 15 May.</source>
        <translation>Typ een dag, zoals 15-5-2026 of 15 mei.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 staat al in de lijst.</translation>
    </message>
    <message>
        <source>%1 is a day off already.</source>
        <translation>%1 is al een vrije dag.</translation>
    </message>
    <message>
        <source>%1 is a working day again.</source>
        <translation>%1 is weer een werkdag.</translation>
    </message>
    <message>
        <source>These days do not count as working days. The public holidays of the Netherlands are known already.</source>
        <translation>Deze dagen tellen niet als werkdag. De Nederlandse feestdagen kent het programma al.</translation>
    </message>
</context>
<context>
    <name>app::IdentityDialog</name>
    <message>
        <source>Who are you, and what is your role?</source>
        <translation>Wie ben je, en wat is je rol?</translation>
    </message>
    <message>
        <source>Your name stands with what you do. The role decides what you see.</source>
        <translation>Je naam staat bij wat je doet. De rol bepaalt wat je ziet.</translation>
    </message>
    <message>
        <source>Work like this</source>
        <translation>Zo werken</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul je naam in.</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Add the dossier of %1 to this file?</source>
        <translation>Het dossier van %1 toevoegen aan dit bestand?</translation>
    </message>
    <message>
        <source>Take over the changes in the dossier of %1?</source>
        <translation>De wijzigingen in het dossier van %1 overnemen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Dossierbestand</translation>
    </message>
    <message>
        <source>This file comes from %1, made on %2 at %3.</source>
        <extracomment>%1: a name and a role; %2: a day; %3: a time</extracomment>
        <translation>Dit bestand komt van %1, gemaakt op %2 om %3.</translation>
    </message>
    <message>
        <source>It was made for %1. Here you work as %2.</source>
        <translation>Het is gemaakt voor %1. Jij werkt hier als %2.</translation>
    </message>
    <message>
        <source>Who changed something</source>
        <translation>Wie iets wijzigde</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>‘%1’ van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed by both of you; you choose afterwards</source>
        <translation>Twee keer veranderd; kiezen kan daarna</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>What was not taken over</source>
        <translation>Wat niet is overgenomen</translation>
    </message>
    <message>
        <source>Everything else in the file is in your dossier.</source>
        <translation>De rest van het bestand staat in je dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>First a backup is made, then the changes are taken over</source>
        <translation>Eerst komt er een reservekopie, dan worden de wijzigingen overgenomen</translation>
    </message>
</context>
<context>
    <name>app::KindPage</name>
    <message>
        <source>Choose the kind of departure.</source>
        <translation>Kies het soort vertrek.</translation>
    </message>
    <message>
        <source>Kind of departure</source>
        <translation>Soort vertrek</translation>
    </message>
    <message>
        <source>Which kind of departure is it?</source>
        <translation>Welk soort vertrek is het?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>app::LeaverDialog</name>
    <message>
        <source>Correct the name or job</source>
        <translation>Naam of functie verbeteren</translation>
    </message>
    <message>
        <source>For a spelling mistake, another name or another job. Does somebody else leave? Then start a new dossier.</source>
        <translation>Voor een tikfout, een andere naam of een andere functie. Vertrekt er iemand anders? Begin dan een nieuw dossier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>&amp;E-mailadres (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Team (optional)</source>
        <translation>&amp;Team (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
</context>
<context>
    <name>app::LineList</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>app::ListDialog</name>
    <message>
        <source>Add tasks from the list</source>
        <translation>Taken uit de lijst toevoegen</translation>
    </message>
    <message>
        <source>These tasks fit this departure, but are not always needed.</source>
        <translation>Deze taken passen bij dit vertrek, maar zijn niet altijd nodig.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The task was not added.</source>
        <translation>De taak is niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>app::LookbackPanel</name>
    <message>
        <source>The exit interview</source>
        <translation>Het exitgesprek</translation>
    </message>
    <message>
        <source>Your answers are not kept in this program. You may skip any question.</source>
        <translation>Dit programma bewaart je antwoorden nergens. Elke vraag mag je overslaan.</translation>
    </message>
    <message>
        <source>Which questions may come?</source>
        <translation>Welke vragen kunnen komen?</translation>
    </message>
    <message>
        <source>There will be no exit interview.</source>
        <translation>Er komt geen exitgesprek.</translation>
    </message>
    <message>
        <source>Who: HR or somebody HR asks, never your manager.</source>
        <translation>Met wie: HR of iemand die HR vraagt, nooit je leidinggevende.</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Met wie: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>When: no day has been agreed yet.</source>
        <translation>Wanneer: er is nog geen dag afgesproken.</translation>
    </message>
</context>
<context>
    <name>app::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>New &amp;register…</source>
        <translation>Nieuw &amp;bestand maken…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Look around in an example</source>
        <translation>&amp;Rondkijken in een voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>Bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Print or save report…</source>
        <translation>Rapport &amp;afdrukken of bewaren…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Vertrekwijzer afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Everything is saved already. That happens by itself.</source>
        <translation>Alles is al opgeslagen. Dat gaat vanzelf.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>&amp;Lichte kleuren</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Donkere kleuren</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>V&amp;olgende deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vorige &amp;deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Help for this &amp;screen</source>
        <translation>Hulp bij dit &amp;scherm</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About Vertrekwijzer</source>
        <translation>&amp;Over Vertrekwijzer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>geen bestand open</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Reserve&amp;kopie terugzetten…</translation>
    </message>
    <message>
        <source>Open case &amp;file…</source>
        <translation>&amp;Dossierbestand openen…</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 – example – Vertrekwijzer</source>
        <translation>%1 – voorbeeld – Vertrekwijzer</translation>
    </message>
    <message>
        <source>%1 – Vertrekwijzer</source>
        <translation>%1 – Vertrekwijzer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This cannot be done again.</source>
        <translation>Dit kan niet opnieuw.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>De reservekopie van vandaag is niet gemaakt. %1</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Bekijk de reservekopieën</translation>
    </message>
</context>
<context>
    <name>app::ManagerHome</name>
    <message>
        <source>For you now</source>
        <translation>Nu voor jou</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) with late tasks</source>
        <translation>
            <numerusform>dossier met taken te laat</numerusform>
            <numerusform>dossiers met taken te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) leaving within 14 days</source>
        <translation>
            <numerusform>vertrek binnen 14 dagen</numerusform>
            <numerusform>vertrekken binnen 14 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) waiting for you this week</source>
        <translation>
            <numerusform>dossier wacht deze week op jou</numerusform>
            <numerusform>dossiers wachten deze week op jou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open dossier(s)</source>
        <translation>
            <numerusform>lopend dossier</numerusform>
            <numerusform>lopende dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>You are up to date. Nothing is waiting for you.</source>
        <translation>Je bent bij. Er staat niets open.</translation>
    </message>
    <message>
        <source>To the dossiers</source>
        <translation>Naar de dossiers</translation>
    </message>
    <message>
        <source>Last working days</source>
        <translation>Laatste werkdagen</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Verder waar je was</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) waiting for your signature</source>
        <translation>
            <numerusform>wacht op jouw handtekening</numerusform>
            <numerusform>wachten op jouw handtekening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>app::MoreFilters</name>
    <message>
        <source>Kind of departure</source>
        <translation>Soort vertrek</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>Laatste werkdag</translation>
    </message>
    <message>
        <source>Still to do for</source>
        <translation>Nog iets te doen voor</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle rollen</translation>
    </message>
</context>
<context>
    <name>app::NewDossierScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Your answers stay, and you can go on later.</source>
        <translation>Je antwoorden blijven staan. Je kunt later verder.</translation>
    </message>
    <message>
        <source>Start dossier</source>
        <translation>Dossier starten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>Volgende &amp;stap</translation>
    </message>
    <message>
        <source>St&amp;op, and go on later</source>
        <translation>St&amp;oppen en later verder</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>You can stop now. Your answers stay as a draft.</source>
        <translation>Je kunt nu stoppen. Het dossier blijft als concept staan.</translation>
    </message>
    <message>
        <source>The dossier was not started.</source>
        <translation>Het dossier is niet gestart.</translation>
    </message>
    <message numerus="yes">
        <source>The dossier of %1 has started, with %n task(s).</source>
        <translation>
            <numerusform>Het dossier van %1 is gestart, met %n taak.</numerusform>
            <numerusform>Het dossier van %1 is gestart, met %n taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell everybody who takes part: this program sends nothing by itself.</source>
        <translation>Vertel het aan iedereen die meedoet: dit programma verstuurt zelf niets.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Het concept is weg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Your draft is kept. Choose “New dossier” to go on with it.</source>
        <translation>Je concept blijft staan. Kies ‘Nieuw dossier’ om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>app::NewRegisterDialog</name>
    <message>
        <source>Make a new register</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>A register holds the dossiers of your team or organisation. You can change all of this later, except the place.</source>
        <translation>In dit bestand komen de dossiers van je team of organisatie. Je kunt dit later allemaal wijzigen, behalve de plek.</translation>
    </message>
    <message>
        <source>Make register</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Je rol</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Plek van het bestand</translation>
    </message>
    <message>
        <source>Vertrekwijzer registers (*.vwz)</source>
        <translation>Bestanden van Vertrekwijzer (*.vwz)</translation>
    </message>
    <message>
        <source>%1 copies this folder. The file can be damaged when two people work in it. Choose another folder.</source>
        <translation>%1 kopieert deze map. Werken er twee mensen in, dan kan het bestand beschadigen. Kies een andere map.</translation>
    </message>
    <message>
        <source>This folder is on a network drive. One person at a time can work in the file there.</source>
        <translation>Deze map staat op een netwerkschijf. Daar kan één persoon tegelijk in het bestand werken.</translation>
    </message>
    <message>
        <source>Fill in the name of your organisation.</source>
        <translation>Vul de naam van je organisatie in.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul je naam in.</translation>
    </message>
    <message>
        <source>Choose where the register comes.</source>
        <translation>Kies waar het bestand komt.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another place.</source>
        <translation>Deze map kan niet worden gemaakt. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Is a public body (the Archives Act and the Woo apply)</source>
        <translation>Is een overheid (de Archiefwet en de Woo gelden)</translation>
    </message>
</context>
<context>
    <name>app::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note for your successor</source>
        <translation>Notitie voor je opvolger</translation>
    </message>
    <message>
        <source>Note for the successor</source>
        <translation>Notitie voor de opvolger</translation>
    </message>
    <message>
        <source>What must your successor know?</source>
        <translation>Wat moet je opvolger weten?</translation>
    </message>
</context>
<context>
    <name>app::NoticeSuggestion</name>
    <message>
        <source>Period of notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>De medewerker</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>De werkgever</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>This follows the law. A collective agreement or a contract may say something else.</source>
        <translation>Dit volgt uit de wet. In een cao of contract kan iets anders staan.</translation>
    </message>
    <message>
        <source>Who gives notice?</source>
        <translation>Wie zegt op?</translation>
    </message>
    <message>
        <source>Full years of service</source>
        <translation>Hele jaren in dienst</translation>
    </message>
    <message numerus="yes">
        <source>With %n month(s) of notice the employment ends on %1.</source>
        <translation>
            <numerusform>Met %n maand opzegtermijn eindigt het dienstverband op %1.</numerusform>
            <numerusform>Met %n maanden opzegtermijn eindigt het dienstverband op %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Notices</name>
    <message>
        <source>Saving failed. Your text is still on screen. %1</source>
        <translation>Opslaan lukt niet. Je tekst staat nog op het scherm. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>%1 copies the folder of this file. The file can be damaged when two people work in it. Move it to an ordinary folder, or work in it alone.</source>
        <translation>%1 kopieert de map van dit bestand. Werken er twee mensen in, dan kan het bestand beschadigen. Zet het in een gewone map, of werk er alleen in.</translation>
    </message>
    <message>
        <source>The file is no longer in its place. Put it back, or save a copy and go on in that.</source>
        <translation>Het bestand staat niet meer op zijn plek. Zet het terug, of bewaar een kopie en ga daarin verder.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save a copy on another disk and go on in that.</source>
        <translation>De schijf is vol. Maak ruimte, of bewaar een kopie op een andere schijf en ga daarin verder.</translation>
    </message>
    <message>
        <source>The file may no longer be changed. Have that undone, or save a copy and go on in that.</source>
        <translation>Je mag het bestand niet meer wijzigen. Laat dat herstellen, of bewaar een kopie en ga daarin verder.</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself. You need not do anything: it is tried again all the time.</source>
        <translation>Een ander programma houdt het bestand vast. Je hoeft niets te doen: het wordt steeds opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
</context>
<context>
    <name>app::OneOffDialog</name>
    <message>
        <source>Add a task</source>
        <translation>Taak toevoegen</translation>
    </message>
    <message>
        <source>Only for this dossier. Everybody with a role in it can see the task.</source>
        <translation>Alleen voor dit dossier. Iedereen met een rol erin kan de taak zien.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Taak toevoegen</translation>
    </message>
    <message>
        <source>&amp;Who does it?</source>
        <translation>Wie &amp;doet het?</translation>
    </message>
    <message>
        <source>Who &amp;decides that it is ready?</source>
        <translation>Wie is &amp;eindverantwoordelijk?</translation>
    </message>
    <message>
        <source>Ready &amp;by (optional), like 31-3</source>
        <translation>&amp;Uiterlijk (mag leeg blijven), bijvoorbeeld 31-3</translation>
    </message>
    <message>
        <source>Write in a few words what has to be done.</source>
        <translation>Schrijf in een paar woorden wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>This is not a day. Write a day like 31-3-2026.</source>
        <translation>Dit is geen dag. Schrijf een dag als 31-3-2026.</translation>
    </message>
    <message>
        <source>Wh&amp;at has to be done?</source>
        <translation>&amp;Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>“%1” is one of the tasks now.</source>
        <translation>‘%1’ staat nu bij de taken.</translation>
    </message>
</context>
<context>
    <name>app::OrganisationPage</name>
    <message>
        <source>For dossiers that start from now on. Running dossiers keep what they started with.</source>
        <translation>Voor dossiers die vanaf nu starten. Lopende dossiers houden waar ze mee begonnen.</translation>
    </message>
    <message>
        <source>Mail is kept by itself for some years, and of key positions for good. The leaver takes out what is private.</source>
        <translation>Mail blijft vanzelf een aantal jaren bewaard, en bij sleutelfuncties voor altijd. Wie weggaat, haalt eruit wat privé is.</translation>
    </message>
    <message>
        <source>What matters goes from the mailbox to the document system. The mailbox itself is not kept.</source>
        <translation>Wat ertoe doet, gaat uit de mailbox naar het documentsysteem. De mailbox zelf blijft niet bewaard.</translation>
    </message>
    <message>
        <source>What matters goes to the matter it belongs to, by the selection list of municipalities.</source>
        <translation>Wat ertoe doet, gaat naar de zaak waar het bij hoort, volgens de selectielijst van gemeenten.</translation>
    </message>
    <message>
        <source>Work mail goes to the team or the file it belongs to. No archive law applies.</source>
        <translation>Werkmail gaat naar het team of de map waar die bij hoort. Er geldt geen archiefwet.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Information professional</source>
        <translation>Informatieprofessional</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <translation>Wat er met mail gebeurt</translation>
    </message>
    <message>
        <source>Roles that are missing</source>
        <translation>Rollen die er niet zijn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Dossiers are kept for</source>
        <translation>Dossiers blijven bewaard</translation>
    </message>
    <message>
        <source>Kind of departure in reports</source>
        <translation>Soort vertrek in rapporten</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>What kind of organisation</source>
        <translation>Wat voor organisatie</translation>
    </message>
    <message>
        <source>A public body</source>
        <translation>Een overheidsorganisatie</translation>
    </message>
    <message>
        <source>The Archives Act and the Open Government Act apply, and so do their tasks.</source>
        <translation>De Archiefwet en de Woo gelden, en de taken die daarbij horen.</translation>
    </message>
    <message>
        <source>There is an information professional (IHH)</source>
        <translation>Er is een informatieprofessional (IHH)</translation>
    </message>
    <message>
        <source>Without one, the tasks about keeping and destroying are done by HR.</source>
        <translation>Zonder doet HR de taken over bewaren en vernietigen.</translation>
    </message>
    <message>
        <source>What happens to mail when somebody leaves?</source>
        <translation>Wat gebeurt er met mail als iemand weggaat?</translation>
    </message>
    <message>
        <source>Which roles are missing here?</source>
        <translation>Welke rollen zijn er niet?</translation>
    </message>
    <message>
        <source>The tasks of a role that you do not have go to another one.</source>
        <translation>De taken van een rol die jullie niet hebben, gaan naar een andere.</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Geen %1</translation>
    </message>
    <message>
        <source>Then it is done by: %1</source>
        <translation>Dan doet dit: %1</translation>
    </message>
    <message>
        <source>Keeping and printing</source>
        <translation>Bewaren en afdrukken</translation>
    </message>
    <message>
        <source>Print the kind of departure in reports</source>
        <translation>Soort vertrek afdrukken in rapporten</translation>
    </message>
    <message>
        <source>Off is better: who reads the report does not need it for the work. The reason is never printed.</source>
        <translation>Uit is beter: wie het rapport leest, heeft het niet nodig voor het werk. De reden staat er nooit in.</translation>
    </message>
    <message>
        <source>How long do you keep dossiers?</source>
        <translation>Hoe lang bewaren jullie dossiers?</translation>
    </message>
    <message>
        <source>Unit of how long you keep dossiers</source>
        <translation>Eenheid van hoe lang jullie dossiers bewaren</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Your selection list or your own rules say how long. It is printed in the report for the archive.</source>
        <translation>Je selectielijst of eigen regels zeggen hoe lang. Het staat in het rapport voor het archief.</translation>
    </message>
</context>
<context>
    <name>app::OverviewTab</name>
    <message>
        <source>For attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Progress per chapter</source>
        <translation>Voortgang per hoofdstuk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Who has done what?</source>
        <translation>Wie is hoe ver?</translation>
    </message>
    <message>
        <source>About this departure</source>
        <translation>Over dit vertrek</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <extracomment>Points that ask for attention</extracomment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: show all tasks</source>
        <translation>
            <numerusform>Nog %n: bekijk alle taken</numerusform>
            <numerusform>Nog %n: bekijk alle taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Voorbeeld, pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>app::PassphraseDialog</name>
    <message>
        <source>This file has a passphrase</source>
        <translation>Dit bestand zit op slot met een wachtzin</translation>
    </message>
    <message>
        <source>Whoever sent %1 knows it. Nobody else can find it again.</source>
        <translation>De afzender van %1 kent die. Niemand anders kan die terugvinden.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Fill in the passphrase.</source>
        <translation>Vul de wachtzin in.</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Het bestand gaat open</translation>
    </message>
    <message>
        <source>The file does not open with this passphrase. Look at capitals and spaces.</source>
        <translation>Het bestand gaat niet open met deze wachtzin. Let op hoofdletters en spaties.</translation>
    </message>
</context>
<context>
    <name>app::PasteDialog</name>
    <message>
        <source>The &amp;first row says what the columns are</source>
        <translation>De &amp;eerste rij zegt wat de kolommen zijn</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Rijen toevoegen</translation>
    </message>
    <message>
        <source>Where do the columns go?</source>
        <translation>Waar horen de kolommen?</translation>
    </message>
    <message>
        <source>Choose for each column of your spreadsheet where it goes. Nothing is added yet.</source>
        <translation>Kies per kolom van je spreadsheet waar die hoort. Er is nog niets toegevoegd.</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Deze kolom weglaten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Nothing in this column</source>
        <translation>Niets in deze kolom</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <extracomment>What a screen reader says of the choice: the column of the spreadsheet</extracomment>
        <translation>Waar ‘%1’ hoort</translation>
    </message>
    <message>
        <source>This is how the first rows come in</source>
        <translation>Zo komen de eerste rijen erin</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation>Niets toevoegen</translation>
    </message>
    <message>
        <source>Row %1: “%2” does not fit in “%3”.</source>
        <translation>Rij %1: ‘%2’ past niet in ‘%3’.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out.</source>
        <translation>
            <numerusform>%n kolom valt weg.</numerusform>
            <numerusform>%n kolommen vallen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing in them fits.</source>
        <translation>
            <numerusform>%n rij valt weg: daar past niets van.</numerusform>
            <numerusform>%n rijen vallen weg: daar past niets van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay empty:</source>
        <translation>
            <numerusform>%n cel blijft leeg:</numerusform>
            <numerusform>%n cellen blijven leeg:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are read.</source>
        <translation>Alleen de eerste %1 rijen zijn gelezen.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Choose where the columns go.</source>
        <translation>Er is nog niets om toe te voegen. Kies waar de kolommen horen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n rij toevoegen</numerusform>
            <numerusform>%n rijen toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n rij komt erbij.</numerusform>
            <numerusform>%n rijen komen erbij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PeopleDialog</name>
    <message>
        <source>Who does what in this dossier?</source>
        <translation>Wie heeft welke rol?</translation>
    </message>
    <message>
        <source>Whoever has a role can do its tasks under that name. Without a name anybody with the role can.</source>
        <translation>Wie een rol heeft, doet de taken onder die naam. Staat er geen naam, dan kan iedereen met die rol dat.</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Persoon opslaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>&amp;E-mailadres (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Team (optional)</source>
        <translation>&amp;Team (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Give your role to %1?</source>
        <translation>Je rol overdragen aan %1?</translation>
    </message>
    <message>
        <source>You can then change nothing more in this dossier in this role.</source>
        <translation>Je kunt in deze rol dan niets meer wijzigen in dit dossier.</translation>
    </message>
    <message>
        <source>Give my role</source>
        <translation>Mijn rol overdragen</translation>
    </message>
    <message>
        <source>Keep my role</source>
        <translation>Mijn rol houden</translation>
    </message>
    <message>
        <source>Fill in who this is.</source>
        <translation>Vul in wie dit is.</translation>
    </message>
</context>
<context>
    <name>app::PeoplePage</name>
    <message>
        <source>Other roles</source>
        <translation>Andere rollen</translation>
    </message>
    <message>
        <source>Optional. Without a name everybody who works in that role sees the tasks.</source>
        <translation>Mag leeg blijven. Zonder naam ziet iedereen met die rol de taken.</translation>
    </message>
    <message>
        <source>Who takes over the work?</source>
        <translation>Wie neemt het werk over?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>You can fill this in later.</source>
        <translation>Je kunt dit later invullen.</translation>
    </message>
    <message>
        <source>There is a successor</source>
        <translation>Er is een opvolger</translation>
    </message>
    <message>
        <source>Fill in the name below.</source>
        <translation>Vul hieronder de naam in.</translation>
    </message>
    <message>
        <source>There is no successor</source>
        <translation>Er komt geen opvolger</translation>
    </message>
    <message>
        <source>The manager takes over what has to go on.</source>
        <translation>De leidinggevende neemt over wat door moet gaan.</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wie doet mee?</translation>
    </message>
    <message>
        <source>You may leave names empty and fill them in later.</source>
        <translation>Namen mogen leeg blijven. Je kunt ze later invullen.</translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>Geen opvolger</translation>
    </message>
    <message>
        <source>Successor not known yet</source>
        <translation>Opvolger nog niet bekend</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <translation>Opvolger: %1</translation>
    </message>
    <message>
        <source>Fill in the name that belongs to this e-mail address.</source>
        <translation>Vul de naam in die bij dit e-mailadres hoort.</translation>
    </message>
    <message>
        <source>You work in this role yourself, as %1. Fill in that name or leave it empty.</source>
        <translation>Je werkt zelf in deze rol, als %1. Vul die naam in of laat dit leeg.</translation>
    </message>
    <message>
        <source>Fill in who the successor is, or choose that it is not known yet.</source>
        <translation>Vul in wie de opvolger is, of kies dat dit nog niet bekend is.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Whom you choose from when a dossier starts. A dossier keeps the names it has.</source>
        <translation>Hieruit kies je als een dossier start. Een dossier houdt de namen die het heeft.</translation>
    </message>
    <message>
        <source>There are no colleagues yet. Add those who do something in each departure, such as HR and IT.</source>
        <translation>Er zijn nog geen collega&apos;s. Voeg toe wie bij elk vertrek iets doet, zoals HR en ICT.</translation>
    </message>
    <message>
        <source>Roles order the work. They are no lock: whoever can open the file can read all of it.</source>
        <translation>Rollen ordenen het werk. Ze zijn geen slot: wie het bestand kan openen, kan alles lezen.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Collega toevoegen…</translation>
    </message>
    <message>
        <source>This colleague was not kept.</source>
        <translation>Deze collega is niet bewaard.</translation>
    </message>
    <message>
        <source>This colleague was not removed.</source>
        <translation>Deze collega is niet verwijderd.</translation>
    </message>
    <message>
        <source>%1 was removed from this list.</source>
        <translation>%1 is uit deze lijst verwijderd.</translation>
    </message>
</context>
<context>
    <name>app::PersonField</name>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
</context>
<context>
    <name>app::PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name and last name, as colleagues know them.</source>
        <translation>Voornaam en achternaam, zoals collega’s die kennen.</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-mail van het werk</translation>
    </message>
    <message>
        <source>Optional. For messages that you send from your own e-mail program.</source>
        <translation>Mag leeg blijven. Voor berichten vanuit je eigen mailprogramma.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Optional. The work that is handed over.</source>
        <translation>Mag leeg blijven. Het werk dat wordt overgedragen.</translation>
    </message>
    <message>
        <source>Team or department</source>
        <translation>Team of afdeling</translation>
    </message>
    <message>
        <source>Choose a team, or type another one.</source>
        <translation>Kies een team of typ een ander.</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Wie vertrekt er?</translation>
    </message>
    <message>
        <source>Only the name is needed. The rest can come later.</source>
        <translation>Alleen de naam is nodig. De rest kan later.</translation>
    </message>
    <message>
        <source>Fill in who leaves.</source>
        <translation>Vul in wie er vertrekt.</translation>
    </message>
    <message>
        <source>There is a dossier for %1 already. Open it?</source>
        <translation>Er is al een dossier voor %1. Openen?</translation>
    </message>
    <message>
        <source>Open that dossier</source>
        <translation>Dat dossier openen</translation>
    </message>
</context>
<context>
    <name>app::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: naam</translation>
    </message>
    <message>
        <source>%1: e-mail</source>
        <translation>%1: e-mail</translation>
    </message>
</context>
<context>
    <name>app::PlaceEditor</name>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Which number, folder or cupboard?</source>
        <translation>Welk nummer, welke map of welke kast?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>app::PlaceField</name>
    <message>
        <source>Where is it now?</source>
        <translation>Waar staat het nu?</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Plek toevoegen</translation>
    </message>
    <message>
        <source>This was in its place already</source>
        <translation>Dit stond al op de goede plek (was al geborgd)</translation>
    </message>
    <message>
        <source>Change place: %1</source>
        <translation>Plek wijzigen: %1</translation>
    </message>
    <message>
        <source>Remove place: %1</source>
        <translation>Plek weghalen: %1</translation>
    </message>
    <message>
        <source>Place removed.</source>
        <translation>Plek weggehaald.</translation>
    </message>
</context>
<context>
    <name>app::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Full &amp;width</source>
        <translation>Hele &amp;breedte</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a field; how many pages there are stands behind it</extracomment>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>app::ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 van %2 klaar</translation>
    </message>
</context>
<context>
    <name>app::ReadOnlyBanner</name>
    <message>
        <source>It is closed there…</source>
        <translation>Daar is het gesloten…</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Erin werken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
</context>
<context>
    <name>app::ReasonField</name>
    <message>
        <source>Why is this not needed?</source>
        <translation>Waarom is dit niet nodig?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Why is this not needed, in your own words</source>
        <translation>Waarom is dit niet nodig, in je eigen woorden</translation>
    </message>
    <message>
        <source>Say briefly why</source>
        <translation>Schrijf kort waarom</translation>
    </message>
    <message>
        <source>It did not exist</source>
        <translation>Het bestond niet</translation>
    </message>
    <message>
        <source>Somebody else does it</source>
        <translation>Iemand anders doet het</translation>
    </message>
    <message>
        <source>It is all right already</source>
        <translation>Het staat al goed</translation>
    </message>
</context>
<context>
    <name>app::RegisterCheck</name>
    <message>
        <source>Is everything in order?</source>
        <translation>Is alles in orde?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controleer nu</translation>
    </message>
    <message>
        <source>Looks at the file, at the chain of changes, and at all lists that follow from it. Nothing is changed. You can go on working.</source>
        <translation>Kijkt naar het bestand, naar de keten van wijzigingen en naar alle lijsten die daaruit volgen. Er verandert niets. Je kunt gewoon doorwerken.</translation>
    </message>
    <message>
        <source>Checking dossiers</source>
        <translation>Dossiers controleren</translation>
    </message>
    <message>
        <source>Stopped. What was looked at so far says nothing about the rest.</source>
        <translation>Gestopt. Wat al bekeken is, zegt niets over de rest.</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>De controle lukte niet.</translation>
    </message>
    <message>
        <source>Everything is in order: the file is whole, and every change is as it was written.</source>
        <translation>Alles is in orde: het bestand is heel, en elke wijziging is zoals die geschreven is.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not add up. Keep this file as it is, and ask for help before you go on.</source>
        <translation>
            <numerusform>%n ding klopt niet. Laat dit bestand zoals het is, en vraag hulp voor je verdergaat.</numerusform>
            <numerusform>%n dingen kloppen niet. Laat dit bestand zoals het is, en vraag hulp voor je verdergaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check value of a report (you may leave this empty)</source>
        <translation>Controlegetal van een rapport (mag leeg blijven)</translation>
    </message>
    <message>
        <source>At the end of a report stand a number and a check value. With those you also see whether anything up to that report was left out or made anew.</source>
        <translation>Onderaan een rapport staan een nummer en een controlegetal. Daarmee zie je ook of er tot dat rapport iets is weggehaald of opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Keep the check value of now…</source>
        <translation>Bewaar het controlegetal van nu…</translation>
    </message>
    <message>
        <source>Where? Best on another disk</source>
        <translation>Waar? Liefst op een andere schijf</translation>
    </message>
    <message>
        <source>check-values</source>
        <translation>controlegetallen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Number and check value of now: %1.</source>
        <translation>Nummer en controlegetal van nu: %1.</translation>
    </message>
    <message>
        <source>The check value could not be kept. %1</source>
        <translation>Het controlegetal is niet bewaard. %1</translation>
    </message>
    <message>
        <source>Copy the number and the check value from the report, like “412 9f3c2a71be0d44e1”.</source>
        <translation>Neem het nummer en het controlegetal over uit het rapport, zoals ‘412 9f3c2a71be0d44e1’.</translation>
    </message>
</context>
<context>
    <name>app::ReportDialog</name>
    <message>
        <source>Report – %1</source>
        <translation>Rapport – %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF/&amp;A…</source>
        <translation>Bewaar als &amp;PDF/A…</translation>
    </message>
    <message>
        <source>Save as O&amp;DT…</source>
        <translation>Bewaar als O&amp;DT…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Bewaar als &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Het rapport is naar de printer.</translation>
    </message>
    <message>
        <source>Printing failed. Choose another printer, or save the report as PDF.</source>
        <translation>Afdrukken lukt niet. Kies een andere printer, of bewaar het rapport als PDF.</translation>
    </message>
    <message>
        <source>One thing at a time: wait until this is ready, or stop it.</source>
        <translation>Eén ding tegelijk: wacht tot dit klaar is, of stop het.</translation>
    </message>
    <message>
        <source>Making pages</source>
        <translation>Pagina&apos;s maken</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Rapport bewaren</translation>
    </message>
    <message>
        <source>Sending pages to the printer</source>
        <translation>Pagina&apos;s naar de printer sturen</translation>
    </message>
    <message>
        <source>Stopped. There is no preview now.</source>
        <translation>Gestopt. Er is nu geen voorbeeld.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Maak het opnieuw</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Stopped. Some pages may be printed already.</source>
        <translation>Gestopt. Sommige pagina&apos;s zijn misschien al afgedrukt.</translation>
    </message>
    <message>
        <source>These pages are not in the report. Choose other ones.</source>
        <translation>Deze pagina&apos;s staan niet in het rapport. Kies andere.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Het rapport is niet bewaard.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Het rapport kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>No program was found that opens this. It is here: %1</source>
        <translation>Er is geen programma gevonden dat dit opent. Het staat hier: %1</translation>
    </message>
    <message>
        <source>Show cho&amp;ices</source>
        <translation>Toon &amp;keuzes</translation>
    </message>
    <message>
        <source>Show previe&amp;w</source>
        <translation>Toon &amp;voorbeeld</translation>
    </message>
</context>
<context>
    <name>app::ReportOptions</name>
    <message>
        <source>What do you want to &amp;make?</source>
        <translation>Wat wil je &amp;maken?</translation>
    </message>
    <message>
        <source>Tasks of wh&amp;om?</source>
        <translation>Taken van &amp;wie?</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>Papier&amp;formaat</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Delen van het rapport</translation>
    </message>
    <message>
        <source>Wh&amp;ich parts?</source>
        <translation>Welke de&amp;len?</translation>
    </message>
    <message>
        <source>Meant for: %1. What one of them may not see is not in it.</source>
        <translation>Bedoeld voor: %1. Wat een van hen niet mag zien, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup comes in the place of the file. The file as it is now is kept beside it, under another name.</source>
        <translation>De reservekopie komt op de plek van het bestand. Het bestand zoals het nu is, blijft ernaast staan onder een andere naam.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welke?</translation>
    </message>
    <message>
        <source>What gets lost</source>
        <translation>Wat verloren gaat</translation>
    </message>
    <message>
        <source>One moment: this is being looked up.</source>
        <translation>Een ogenblik: dit wordt opgezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other dossier(s)</source>
        <translation>
            <numerusform>%n ander dossier</numerusform>
            <numerusform>%n andere dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Het gaat om: %1.</translation>
    </message>
</context>
<context>
    <name>app::ResumePage</name>
    <message>
        <source>Continue with the draft</source>
        <translation>Verder met het concept</translation>
    </message>
    <message>
        <source>Continue with the draft?</source>
        <translation>Verder met het concept?</translation>
    </message>
    <message>
        <source>Continue with the draft of %1?</source>
        <translation>Verder met het concept van %1?</translation>
    </message>
    <message>
        <source>You stopped before this dossier was started. Your answers are still here.</source>
        <translation>Je stopte voordat dit dossier gestart was. Je antwoorden staan er nog.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>The draft goes then.</source>
        <translation>Het concept verdwijnt dan.</translation>
    </message>
</context>
<context>
    <name>app::ReviewPage</name>
    <message>
        <source>Something was changed after the employee signed. The report says so.</source>
        <translation>Er is iets gewijzigd na de ondertekening door de medewerker. Dat staat ook in het rapport.</translation>
    </message>
    <message>
        <source>needed to sign</source>
        <extracomment>Behind a point that is still open</extracomment>
        <translation>nodig om te ondertekenen</translation>
    </message>
</context>
<context>
    <name>app::RoleButton</name>
    <message>
        <source>Work as: %1, %2</source>
        <translation>Werken als: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Iemand anders…</translation>
    </message>
</context>
<context>
    <name>app::RowActions</name>
    <message>
        <source>Move row up</source>
        <translation>Rij omhoog</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Rij omlaag</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Nog zo’n rij maken</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Rij verwijderen</translation>
    </message>
</context>
<context>
    <name>app::RowDetail</name>
    <message>
        <source>Ne&amp;xt</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>This row was deleted.</source>
        <translation>Deze rij is verwijderd.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>You fill this in:</source>
        <translation>Dit vul jij in:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
</context>
<context>
    <name>app::RowField</name>
    <message>
        <source>Choose a day in the calendar: %1</source>
        <translation>Kies een dag in de kalender: %1</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Kies een dag in de kalender</translation>
    </message>
    <message>
        <source>Choose who takes this over.</source>
        <translation>Kies wie dit overneemt.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>Kies of typ een naam</translation>
    </message>
</context>
<context>
    <name>app::RowForm</name>
    <message>
        <source>Previous row</source>
        <translation>Vorige rij</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Volgende rij</translation>
    </message>
    <message>
        <source>Delete this row</source>
        <translation>Deze rij verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Deletes the row that the form is of</extracomment>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>app::SaveLabel</name>
    <message>
        <source>All changes saved at %1</source>
        <translation>Alles opgeslagen om %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Saving failed. Your text is still on screen.</source>
        <translation>Opslaan lukt niet. Je tekst staat nog op het scherm.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation>Concept opgeslagen om %1</translation>
    </message>
</context>
<context>
    <name>app::Screen</name>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
</context>
<context>
    <name>app::SendDialog</name>
    <message>
        <source>Send the dossier of %1</source>
        <translation>Het dossier van %1 sturen</translation>
    </message>
    <message>
        <source>For somebody at another computer. You get a file, and send it yourself by e-mail.</source>
        <translation>Voor iemand op een andere computer. Je krijgt een bestand. Dat stuur je zelf met een e-mail.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;To whom?</source>
        <translation>&amp;Aan wie?</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Wachtzin (mag leeg blijven)</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can open the file. Write it down: nobody can find it again for you. Tell it by phone, not by e-mail.</source>
        <translation>Met een wachtzin kan niemand anders het bestand openen. Bewaar die goed: niemand kan die voor je terugvinden. Vertel die aan de telefoon, niet in de e-mail.</translation>
    </message>
    <message>
        <source>Passphrase once &amp;more</source>
        <translation>Wachtzin nog een &amp;keer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Where the file comes</source>
        <translation>Waar komt het &amp;bestand?</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Dossierbestand opslaan</translation>
    </message>
    <message>
        <source>Case files (*.vwdossier)</source>
        <translation>Dossierbestanden (*.vwdossier)</translation>
    </message>
    <message>
        <source>This is not the same as above. Type the passphrase in both fields.</source>
        <translation>Dit is niet hetzelfde als hierboven. Typ de wachtzin in beide velden.</translation>
    </message>
    <message>
        <source>Choose where the file comes.</source>
        <translation>Kies waar het bestand komt.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another place.</source>
        <translation>Deze map is er niet. Kies een andere plek.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message>
        <source>The dossier cannot be sent.</source>
        <translation>Het dossier kan niet worden gestuurd.</translation>
    </message>
    <message>
        <source>The file for %1 is ready: %2. Add it to an e-mail yourself.</source>
        <translation>Het bestand voor %1 staat klaar: %2. Voeg het zelf toe aan een e-mail.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>St&amp;uur naar…</translation>
    </message>
</context>
<context>
    <name>app::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Instellingen en hulp</translation>
    </message>
</context>
<context>
    <name>app::SignPanel</name>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>I do not agree yet…</source>
        <translation>Nog niet akkoord…</translation>
    </message>
    <message>
        <source>What happens then?</source>
        <translation>Wat gebeurt er daarna?</translation>
    </message>
    <message>
        <source>This is a recorded confirmation with name and time, not a qualified electronic signature.</source>
        <translation>Dit is een vastgelegde bevestiging met naam en tijd, geen gekwalificeerde elektronische handtekening.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Rapport bekijken</translation>
    </message>
    <message>
        <source>Withdraw signature…</source>
        <translation>Handtekening terugnemen…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>You have not signed.</source>
        <translation>Je hebt niet ondertekend.</translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>Je antwoord is niet bewaard.</translation>
    </message>
    <message>
        <source>Your signature still stands.</source>
        <translation>Je handtekening blijft staan.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>Why do we ask this?</source>
        <translation>Waarom vragen we dit?</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Zo doe je het</translation>
    </message>
</context>
<context>
    <name>app::Signpost</name>
    <message>
        <source>hand over</source>
        <translation>overdragen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>afscheid</translation>
    </message>
</context>
<context>
    <name>app::StatusRow</name>
    <message>
        <source>Ready to begin</source>
        <translation>Klaar om te beginnen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Network drive: one person at a time</source>
        <translation>Netwerkschijf: één persoon tegelijk</translation>
    </message>
</context>
<context>
    <name>app::StatusSegment</name>
    <message>
        <source>How is it going?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
</context>
<context>
    <name>app::TableEditor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>or paste rows from a spreadsheet with Ctrl+V</source>
        <translation>of plak rijen uit een spreadsheet met Ctrl+V</translation>
    </message>
    <message>
        <source>Add rows from a CSV or text file</source>
        <translation>Rijen toevoegen uit een CSV-bestand of tekstbestand</translation>
    </message>
    <message>
        <source>No %1 yet. Add what there is. Is there really nothing? Then set the task to “Not applicable”.</source>
        <extracomment>An empty table; %1 is what its rows are</extracomment>
        <translation>Nog geen %1. Voeg toe wat er is. Is er echt niets? Zet de taak dan op ‘Niet van toepassing’.</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>Geen %1.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <extracomment>%1 is what was deleted: &quot;Zaak&quot;. %2 is its name</extracomment>
        <translation>%1 verwijderd.</translation>
    </message>
    <message>
        <source>%1 “%2” deleted.</source>
        <translation>%1 ‘%2’ verwijderd.</translation>
    </message>
    <message>
        <source>You cannot add rows to this table.</source>
        <translation>Je kunt aan deze tabel geen rijen toevoegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n rij toegevoegd.</numerusform>
            <numerusform>%n rijen toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Rijen importeren</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen als tekst (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>‘%1’ kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There are no rows in this file. Choose a CSV or text file.</source>
        <translation>In dit bestand staan geen rijen. Kies een CSV-bestand of tekstbestand.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
</context>
<context>
    <name>app::TaskAbout</name>
    <message>
        <source>Why do we ask this?</source>
        <translation>Waarom vragen we dit?</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Zo doe je het</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Which rules apply?</source>
        <translation>Welke regels gelden hier?</translation>
    </message>
</context>
<context>
    <name>app::TaskBar</name>
    <message>
        <source>Previous task of this chapter</source>
        <translation>Vorige taak van dit hoofdstuk</translation>
    </message>
    <message>
        <source>Next task of this chapter</source>
        <translation>Volgende taak van dit hoofdstuk</translation>
    </message>
    <message>
        <source>Task %1 of %2</source>
        <translation>Taak %1 van %2</translation>
    </message>
</context>
<context>
    <name>app::TaskDetail</name>
    <message>
        <source>A question about this task? Ask %1</source>
        <translation>Vraag over deze taak? Vraag het %1</translation>
    </message>
    <message>
        <source>A question about this task?</source>
        <translation>Vraag over deze taak?</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>Mail %1</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>Vraag over: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Volgende taak</translation>
    </message>
</context>
<context>
    <name>app::TaskForm</name>
    <message>
        <source>How is it going?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Controleren en ondertekenen</translation>
    </message>
    <message>
        <source>What you do here, you do on behalf of: %1.</source>
        <translation>Wat je hier doet, doe je namens: %1.</translation>
    </message>
    <message>
        <source>This cannot be set to Done yet. %1</source>
        <translation>Deze taak kan nog niet op ‘Gedaan’. %1</translation>
    </message>
    <message>
        <source>Say why it does not apply, or choose another status. If you go on without a reason, the task stays as it was.</source>
        <translation>Zeg waarom het niet van toepassing is, of kies een andere status. Ga je door zonder reden? Dan blijft de taak zoals die was.</translation>
    </message>
</context>
<context>
    <name>app::TaskListView</name>
    <message>
        <source>Tasks of this chapter</source>
        <translation>Taken van dit hoofdstuk</translation>
    </message>
</context>
<context>
    <name>app::TasksTab</name>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle taken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>No task is open here.</source>
        <translation>Hier staat geen taak.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Alleen open</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Alleen van mij</translation>
    </message>
</context>
<context>
    <name>app::TeamsPage</name>
    <message>
        <source>To choose from when a dossier starts, and to find dossiers by.</source>
        <translation>Om uit te kiezen als een dossier start, en om dossiers op te zoeken.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>New team or department</source>
        <translation>Nieuw team of nieuwe afdeling</translation>
    </message>
    <message>
        <source>There are no teams yet. You can do without: the field is then typed freely.</source>
        <translation>Er zijn nog geen teams. Het kan ook zonder: je typt het veld dan zelf.</translation>
    </message>
    <message>
        <source>Fill in the name of the team.</source>
        <translation>Vul de naam van het team in.</translation>
    </message>
    <message>
        <source>This team is in the list already.</source>
        <translation>Dit team staat al in de lijst.</translation>
    </message>
    <message>
        <source>‘%1’ was removed.</source>
        <translation>‘%1’ is verwijderd.</translation>
    </message>
</context>
<context>
    <name>app::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Leaving well starts here</source>
        <translation>Goed weggaan begint hier</translation>
    </message>
    <message>
        <source>Together you make sure that work and information can still be found when somebody leaves. Step by step, at your own pace.</source>
        <translation>Samen zorg je dat werk en informatie vindbaar blijven als iemand vertrekt. Stap voor stap, in je eigen tempo.</translation>
    </message>
    <message>
        <source>Everything stays in this one file, in the place you choose. Vertrekwijzer sends nothing to the internet.</source>
        <translation>Alles blijft in dit ene bestand, op de plek die jij kiest. Vertrekwijzer stuurt niets naar het internet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Go on in %1</source>
        <translation>Verder in %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>For a team or a whole organisation. You choose the place yourself.</source>
        <translation>Voor een team of een hele organisatie. Je kiest zelf de plek.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Maken…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Bestaand bestand openen</translation>
    </message>
    <message>
        <source>You were given a file, or a colleague already works with it.</source>
        <translation>Je hebt een bestand gekregen, of een collega werkt er al mee.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>With made-up people and dossiers. You cannot break anything.</source>
        <translation>Met verzonnen mensen en dossiers. Je kunt niets stukmaken.</translation>
    </message>
    <message>
        <source>Start example</source>
        <translation>Start voorbeeld</translation>
    </message>
</context>
<context>
    <name>app::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stoppen: %1</translation>
    </message>
</context>
<context>
    <name>app::WorkPage</name>
    <message>
        <source>This only decides which tasks come in the dossier. It is not in the report.</source>
        <translation>Dit bepaalt alleen welke taken in het dossier komen. Het staat niet in het rapport.</translation>
    </message>
    <message>
        <source>What belongs to this work?</source>
        <translation>Wat hoort bij dit werk?</translation>
    </message>
    <message>
        <source>Choose all that is true. You can change it later.</source>
        <translation>Kies alles wat klopt. Je kunt dit later nog wijzigen.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Niets bijzonders</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n kenmerk</numerusform>
            <numerusform>%n kenmerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to this work</source>
        <translation>Hoort bij dit werk</translation>
    </message>
</context>
</TS>
