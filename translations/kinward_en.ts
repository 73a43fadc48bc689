<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n already there</source>
        <extracomment>%n records that a file holds and the journal has already</extracomment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>There is a slip in group %1 of the recovery code. Nothing was tried yet. Compare %n group(s) with your paper and type again.</source>
        <extracomment>%n counts the groups of the recovery code with a slip; %1 lists their numbers, such as &quot;3&quot; or &quot;2, 5&quot;</extracomment>
        <translation>
            <numerusform>There is a slip in group %1 of the recovery code. Nothing was tried yet. Compare that group with your paper and type again.</numerusform>
            <numerusform>There are slips in groups %1 of the recovery code. Nothing was tried yet. Compare these %n groups with your paper and type again.</numerusform>
        </translation>
    </message>
</context>
</TS>
