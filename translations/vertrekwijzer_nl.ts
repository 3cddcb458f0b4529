<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>Hoofdstuk %1 van %2</translation>
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
        <source>Say what to do. The window comes later.</source>
        <translation>Zeg wat je wilt doen. Het venster komt later.</translation>
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
        <source>%n point(s) are still open</source>
        <translation>
            <numerusform>Er staat nog %n punt open</numerusform>
            <numerusform>Er staan nog %n punten open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can sign when %n point(s) are settled.</source>
        <translation>
            <numerusform>Ondertekenen lukt als dit %n punt klaar is.</numerusform>
            <numerusform>Ondertekenen lukt als deze %n punten klaar zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <extracomment>An open point: the task, who does it, and the last day for it</extracomment>
        <translation>%1, %2, uiterlijk %3</translation>
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
    <name>app::StatusSegment</name>
    <message>
        <source>How is it going?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
</context>
<context>
    <name>app::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
</TS>
