<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>HomeTiles</name>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n en ce moment</numerusform>
            <numerusform>%n en ce moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n dans le stimulateur</numerusform>
            <numerusform>%n dans le stimulateur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
</TS>
