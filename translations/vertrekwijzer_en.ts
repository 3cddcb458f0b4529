<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionText</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” with nobody named yet</source>
        <translation>
            <numerusform>“%1”: %n row with nobody named yet</numerusform>
            <numerusform>“%1”: %n rows with nobody named yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made after it will no longer be there.</source>
        <translation>
            <numerusform>%n change made after it will no longer be there.</numerusform>
            <numerusform>%n changes made after it will no longer be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>good, %n item(s)</source>
        <translation>
            <numerusform>good, %n item</numerusform>
            <numerusform>good, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) cannot be used like this. Mend the points above.</source>
        <translation>
            <numerusform>%n template cannot be used like this. Mend the points above.</numerusform>
            <numerusform>%n templates cannot be used like this. Mend the points above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) in “%1”.</source>
        <translation>
            <numerusform>%n dossier in “%1”.</numerusform>
            <numerusform>%n dossiers in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not add up. Keep this file and open your latest backup.</source>
        <translation>
            <numerusform>%n thing does not add up. Keep this file and open your latest backup.</numerusform>
            <numerusform>%n things do not add up. Keep this file and open your latest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed with %n open points:</source>
        <translation>
            <numerusform>Signed with %n open point:</numerusform>
            <numerusform>Signed with %n open points:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replaced an older file.</source>
        <translation>
            <numerusform>%n of them replaced an older file.</numerusform>
            <numerusform>%n of them replaced an older file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for %1 in “%2”.</source>
        <translation>
            <numerusform>%n change for %1 in “%2”.</numerusform>
            <numerusform>%n changes for %1 in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <translation>
            <numerusform>%n change by %1</numerusform>
            <numerusform>%n changes by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to choose between: see conflicts</source>
        <translation>
            <numerusform>%n difference to choose between: see conflicts</numerusform>
            <numerusform>%n differences to choose between: see conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierSummary</name>
    <message numerus="yes">
        <source>%n due soon</source>
        <extracomment>Attention in the list of dossiers: so many tasks are due within two working days</extracomment>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n task added</numerusform>
            <numerusform>%n tasks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) not needed</source>
        <translation>
            <numerusform>%n task not needed</numerusform>
            <numerusform>%n tasks not needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n not needed</numerusform>
            <numerusform>%n not needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for somebody else</source>
        <translation>
            <numerusform>%n task for somebody else</numerusform>
            <numerusform>%n tasks for somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for somebody else</source>
        <translation>
            <numerusform>%n for somebody else</numerusform>
            <numerusform>%n for somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on another day</source>
        <translation>
            <numerusform>%n task on another day</numerusform>
            <numerusform>%n tasks on another day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on another day</source>
        <translation>
            <numerusform>%n on another day</numerusform>
            <numerusform>%n on another day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%n: how many; %1: names</extracomment>
        <translation>
            <numerusform>%n change by %1</numerusform>
            <numerusform>%n changes by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingText</name>
    <message numerus="yes">
        <source>%n change(s) were not taken over.</source>
        <translation>
            <numerusform>%n change was not taken over.</numerusform>
            <numerusform>%n changes were not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n task open</numerusform>
            <numerusform>%n tasks open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can sign when %n point(s) are settled.</source>
        <translation>
            <numerusform>You can sign when %n point is settled.</numerusform>
            <numerusform>You can sign when %n points are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of yours are still open</source>
        <translation>
            <numerusform>%n point of yours is still open</numerusform>
            <numerusform>%n points of yours are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteTexts</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message numerus="yes">
        <source>does %n task(s)</source>
        <translation>
            <numerusform>does %n task</numerusform>
            <numerusform>does %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decides about %n task(s)</source>
        <translation>
            <numerusform>decides about %n task</numerusform>
            <numerusform>decides about %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignText</name>
    <message numerus="yes">
        <source>%n open task(s) of everybody, recorded with it</source>
        <translation>
            <numerusform>%n open task of everybody together, recorded with it</numerusform>
            <numerusform>%n open tasks of everybody together, recorded with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) ready</source>
        <extracomment>&quot;17 of 34 tasks ready&quot;; %n is the second number</extracomment>
        <translation>
            <numerusform>%1 of %n task ready</numerusform>
            <numerusform>%1 of %n tasks ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BackupSection</name>
    <message numerus="yes">
        <source>%n backup(s), together %1.</source>
        <translation>
            <numerusform>%n backup, %1.</numerusform>
            <numerusform>%n backups, together %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConflictBanner</name>
    <message numerus="yes">
        <source>%n thing(s) were changed by two people without knowing of each other. Choose what counts.</source>
        <extracomment>%n: differences between what people wrote on their own computers</extracomment>
        <translation>
            <numerusform>Two people changed the same thing without knowing of each other. Choose what counts.</numerusform>
            <numerusform>Two people changed the same in %n places without knowing of each other. Choose what counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DatesDialog</name>
    <message numerus="yes">
        <source>%n task(s) get another date:</source>
        <translation>
            <numerusform>%n task gets another date:</numerusform>
            <numerusform>%n tasks get another date:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) get another date. Everybody in this dossier sees that.</source>
        <translation>
            <numerusform>%n task gets another date. Everybody in this dossier sees that.</numerusform>
            <numerusform>%n tasks get another date. Everybody in this dossier sees that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DossierActions</name>
    <message numerus="yes">
        <source>%n task(s) are still open</source>
        <translation>
            <numerusform>%n task is still open</numerusform>
            <numerusform>%n tasks are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EffectPanel</name>
    <message numerus="yes">
        <source>task(s) in total</source>
        <translation>
            <numerusform>task in total</numerusform>
            <numerusform>tasks in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) must be ready within a week.</source>
        <translation>
            <numerusform>%n task must be ready within a week.</numerusform>
            <numerusform>%n tasks must be ready within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) get fewer days than usual.</source>
        <translation>
            <numerusform>%n task gets fewer days than usual.</numerusform>
            <numerusform>%n tasks get fewer days than usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are not needed here.</source>
        <translation>
            <numerusform>%n task is not needed here.</numerusform>
            <numerusform>%n tasks are not needed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ErrorSummary</name>
    <message numerus="yes">
        <source>%n point(s) are still open</source>
        <translation>
            <numerusform>%n point is still open</numerusform>
            <numerusform>%n points are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandoverTab</name>
    <message numerus="yes">
        <source>%n row(s) filled in</source>
        <translation>
            <numerusform>%n row filled in</numerusform>
            <numerusform>%n rows filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of each row whether it is clear. %n row(s) to go.</source>
        <translation>
            <numerusform>Say of each row whether it is clear. %n row to go.</numerusform>
            <numerusform>Say of each row whether it is clear. %n rows to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HelpScreen</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HistoryTab</name>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ManagerHome</name>
    <message numerus="yes">
        <source>dossier(s) with late tasks</source>
        <translation>
            <numerusform>dossier with late tasks</numerusform>
            <numerusform>dossiers with late tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) leaving within 14 days</source>
        <translation>
            <numerusform>person leaves within 14 days</numerusform>
            <numerusform>people leave within 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) waiting for you this week</source>
        <translation>
            <numerusform>dossier waits for you this week</numerusform>
            <numerusform>dossiers wait for you this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open dossier(s)</source>
        <translation>
            <numerusform>open dossier</numerusform>
            <numerusform>open dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) waiting for your signature</source>
        <translation>
            <numerusform>dossier waiting for your signature</numerusform>
            <numerusform>dossiers waiting for your signature</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewDossierScreen</name>
    <message numerus="yes">
        <source>The dossier of %1 has started, with %n task(s).</source>
        <translation>
            <numerusform>The dossier of %1 has started, with %n task.</numerusform>
            <numerusform>The dossier of %1 has started, with %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NoticeSuggestion</name>
    <message numerus="yes">
        <source>With %n month(s) of notice the employment ends on %1.</source>
        <translation>
            <numerusform>With %n month of notice the employment ends on %1.</numerusform>
            <numerusform>With %n months of notice the employment ends on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OrganisationPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OverviewTab</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <extracomment>Points that ask for attention</extracomment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: show all tasks</source>
        <translation>
            <numerusform>%n more: show all tasks</numerusform>
            <numerusform>%n more: show all tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PasteDialog</name>
    <message numerus="yes">
        <source>%n column(s) are left out.</source>
        <translation>
            <numerusform>%n column is left out.</numerusform>
            <numerusform>%n columns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing in them fits.</source>
        <translation>
            <numerusform>%n row is left out: nothing in it fits.</numerusform>
            <numerusform>%n rows are left out: nothing in them fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay empty:</source>
        <translation>
            <numerusform>%n cell stays empty:</numerusform>
            <numerusform>%n cells stay empty:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n row will be added.</numerusform>
            <numerusform>%n rows will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RegisterCheck</name>
    <message numerus="yes">
        <source>%n thing(s) do not add up. Keep this file as it is, and ask for help before you go on.</source>
        <translation>
            <numerusform>%n thing does not add up. Keep this file as it is, and ask for help before you go on.</numerusform>
            <numerusform>%n things do not add up. Keep this file as it is, and ask for help before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
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
            <numerusform>%n other dossier</numerusform>
            <numerusform>%n other dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TableEditor</name>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n row added.</numerusform>
            <numerusform>%n rows added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WorkPage</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
</TS>
