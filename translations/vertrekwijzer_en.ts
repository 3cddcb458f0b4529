<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>app::ErrorSummary</name>
    <message numerus="yes">
        <source>%n point(s) are still open</source>
        <translation>
            <numerusform>%n point is still open</numerusform>
            <numerusform>%n points are still open</numerusform>
        </translation>
    </message>
</context>
</TS>
