<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>A new backup was made and checked, and %n older one(s) deleted.</source>
        <translation>
            <numerusform>A new backup was made and checked, and %n older one deleted.</numerusform>
            <numerusform>A new backup was made and checked, and %n older ones deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>No backup was found whole in the last %n day(s). Make one now: it takes a moment.</source>
        <translation>
            <numerusform>No backup was found whole in the last %n day. Make one now: it takes a moment.</numerusform>
            <numerusform>No backup was found whole in the last %n days. Make one now: it takes a moment.</numerusform>
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
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought record(s)</source>
        <translation>
            <numerusform>%n thought record</numerusform>
            <numerusform>%n thought records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of steps</source>
        <extracomment>what became of a step on a day</extracomment>
        <translation>
            <numerusform>%n result of a step</numerusform>
            <numerusform>%n results of steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message numerus="yes">
        <source>%n page(s) of the journal file do not pass their check.</source>
        <extracomment>%n is a number of parts of a file</extracomment>
        <translation>
            <numerusform>%n page of the journal file does not pass its check.</numerusform>
            <numerusform>%n pages of the journal file do not pass their check.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thought records</source>
        <translation>
            <numerusform>%n thought record</numerusform>
            <numerusform>%n thought records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already there.</source>
        <translation>
            <numerusform>%n was already there.</numerusform>
            <numerusform>%n were already there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPlaces</name>
    <message numerus="yes">
        <source>You confirmed it in %n entries.</source>
        <translation>
            <numerusform>You confirmed it in %n entry.</numerusform>
            <numerusform>You confirmed it in %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n entries</source>
        <extracomment>how often a thinking pattern was confirmed; %1 is its name</extracomment>
        <translation>
            <numerusform>%1: in %n entry</numerusform>
            <numerusform>%1: in %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>Review · %n cards</source>
        <extracomment>a row of the library&apos;s list: questions to answer today</extracomment>
        <translation>
            <numerusform>Review · %n card</numerusform>
            <numerusform>Review · %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <extracomment>how long a part of a path takes</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeAnswerView</name>
    <message numerus="yes">
        <source>%n of four fit. The rest is close.</source>
        <translation>
            <numerusform>%n of four fits. The rest is close.</numerusform>
            <numerusform>%n of four fit. The rest is close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of four fit. Here is how one can read it.</source>
        <extracomment>how many of the four ratings of a cause fit</extracomment>
        <translation>
            <numerusform>%n of four fits. Here is how one can read it.</numerusform>
            <numerusform>%n of four fit. Here is how one can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizCard</name>
    <message numerus="yes">
        <source>%n short questions, no marks.</source>
        <translation>
            <numerusform>%n short question, no marks.</numerusform>
            <numerusform>%n short questions, no marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) came back from the newest backup.</source>
        <translation>
            <numerusform>%n entry came back from the newest backup.</numerusform>
            <numerusform>%n entries came back from the newest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought back; they are still in the backup.</source>
        <translation>
            <numerusform>%n could not be brought back; it is still in the backup.</numerusform>
            <numerusform>%n could not be brought back; they are still in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairReport</name>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read as they were written.</source>
        <translation>
            <numerusform>%n entry cannot be read as it was written.</numerusform>
            <numerusform>%n entries cannot be read as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n more after this one.</numerusform>
            <numerusform>%n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message numerus="yes">
        <source>%n row(s) more are lost of entries that nothing names any more</source>
        <extracomment>%n is a number of rows of a table</extracomment>
        <translation>
            <numerusform>%n row more is lost of entries that nothing names any more</numerusform>
            <numerusform>%n rows more are lost of entries that nothing names any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost beside the entries: %n (notes in the margin of the library, own people, a review or a choice). A backup may have it.</source>
        <translation>
            <numerusform>Lost beside the entries: %n piece (a note in the margin of the library, own people, a review or a choice). A backup may have it.</numerusform>
            <numerusform>Lost beside the entries: %n pieces (notes in the margin of the library, own people, reviews or a choice). A backup may have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed draft(s) could not be saved. What is left of them stays in the folder “drafts” of the damaged vault.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>A sealed draft could not be saved. What is left of it stays in the folder “drafts” of the damaged vault.</numerusform>
            <numerusform>%n sealed drafts could not be saved. What is left of them stays in the folder “drafts” of the damaged vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved whole:</source>
        <translation>
            <numerusform>%n entry could not be saved whole:</numerusform>
            <numerusform>%n entries could not be saved whole:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of entries are lost that nothing names any more.</source>
        <translation>
            <numerusform>%n part of an entry is lost that nothing names any more.</numerusform>
            <numerusform>%n parts of entries are lost that nothing names any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n from the newest backup</source>
        <translation>
            <numerusform>&amp;Bring back %n from the newest backup</numerusform>
            <numerusform>&amp;Bring back %n from the newest backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed draft(s) could not be saved; what is left of them stays in the damaged journal.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>A sealed draft could not be saved; what is left of it stays in the damaged journal.</numerusform>
            <numerusform>%n sealed drafts could not be saved; what is left of them stays in the damaged journal.</numerusform>
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
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n questions from the Library are about to fade.</source>
        <translation>
            <numerusform>%n question from the Library is about to fade.</numerusform>
            <numerusform>%n questions from the Library are about to fade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message numerus="yes">
        <source>You checked in on %n of %1 days.</source>
        <extracomment>%n days with a check-in, %1 all days of the range</extracomment>
        <translation>
            <numerusform>You checked in on %n of %1 days.</numerusform>
            <numerusform>You checked in on %n of %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did %n social steps.</source>
        <translation>
            <numerusform>You did %n social step.</numerusform>
            <numerusform>You did %n social steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>%n sealed draft(s) can not be read. Your saved entries are safe. Nothing was removed: what can not be read stays in the folder “drafts” of the vault. Keep a copy of that folder, and check the disk.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>A sealed draft can not be read. Your saved entries are safe. Nothing was removed: what can not be read stays in the folder “drafts” of the vault. Keep a copy of that folder, and check the disk.</numerusform>
            <numerusform>%n sealed drafts can not be read. Your saved entries are safe. Nothing was removed: what can not be read stays in the folder “drafts” of the vault. Keep a copy of that folder, and check the disk.</numerusform>
        </translation>
    </message>
</context>
</TS>
