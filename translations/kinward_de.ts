<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerMemory</name>
    <message>
        <source>What you answered to earlier suggestions could not be read. Suggestions go on without it; your entries are not touched.</source>
        <translation>Was du auf frühere Vorschläge geantwortet hast, ließ sich nicht lesen. Vorschläge gehen ohne das weiter; deine Einträge sind nicht berührt.</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>A backup is being made: %1 %</source>
        <extracomment>%1 how far a backup is, in percent</extracomment>
        <translation>Eine Sicherung wird gemacht: %1 %</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup “%1” is damaged or was cut short. Nothing was changed. Use another backup; the list says which ones were found whole.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Sicherung „%1“ ist beschädigt oder abgeschnitten. Nichts wurde geändert. Nimm eine andere; die Liste sagt, welche als ganz befunden wurden.</translation>
    </message>
    <message>
        <source>This recovery code does not open the backup. Nothing was changed. A backup opens with the code that was in use on the day it was made.</source>
        <translation>Dieser Wiederherstellungscode öffnet die Sicherung nicht. Nichts wurde geändert. Eine Sicherung öffnet sich mit dem Code, der an ihrem Tag galt.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed. A backup opens with the passphrase that was in use on the day it was made, and with the recovery code of that day.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Nichts wurde geändert. Eine Sicherung öffnet sich mit der Passphrase, die an ihrem Tag galt, und mit dem Wiederherstellungscode dieses Tages.</translation>
    </message>
    <message>
        <source>The new backup did not pass its check, so it was taken away again. No older backup was removed. Check the vault for damage, then try again.</source>
        <translation>Die neue Sicherung hat ihre Prüfung nicht bestanden, darum wurde sie wieder entfernt. Keine ältere wurde gelöscht. Prüf den Tresor auf Schäden und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough space in “%1” for a backup. Your entries and the older backups are safe. Free some space and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In „%1“ ist nicht genug Platz für eine Sicherung. Deine Einträge und die älteren Sicherungen sind sicher. Mach etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing may be written to “%1”, so no backup was made. Your entries and the older backups are safe. Choose another place.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nach „%1“ darf nichts geschrieben werden, darum wurde keine Sicherung gemacht. Deine Einträge und die älteren Sicherungen sind sicher. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there, so no backup was made. Your entries are safe. Connect the disk it is on, or choose another place.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Den Ordner „%1“ gibt es nicht, darum wurde keine Sicherung gemacht. Deine Einträge sind sicher. Schließ die Platte an, auf der er liegt, oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The second place “%1” is not there. The backup beside your vault was made. Connect the disk, and the next backup goes there too.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Den zweiten Ort „%1“ gibt es gerade nicht. Die Sicherung neben deinem Tresor wurde gemacht. Schließ die Platte an, dann kommt die nächste auch dorthin.</translation>
    </message>
    <message>
        <source>The backup beside your vault was made, but not the copy in “%1”. %2</source>
        <extracomment>%1 is a folder, %2 a sentence that says why</extracomment>
        <translation>Die Sicherung neben deinem Tresor wurde gemacht, die Kopie in „%1“ aber nicht. %2</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Make a backup and read it again to be sure of it.</source>
        <translation>Eine Sicherung machen und sie zur Sicherheit wieder lesen.</translation>
    </message>
    <message>
        <source>The folder for it, instead of the vault&apos;s own.</source>
        <translation>Der Ordner dafür, statt des eigenen des Tresors.</translation>
    </message>
    <message>
        <source>List the backups, newest first.</source>
        <translation>Die Sicherungen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>made under another key</source>
        <translation>unter einem anderen Schlüssel gemacht</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>%1 a date and time, %2 a file name, %3 &quot;verified&quot; or another condition</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>The folder of --to lies in the vault “%1”, so a backup there would be lost with it. Nothing was made. Choose a folder in another place, best on another disk.</source>
        <extracomment>%1 is the folder of a vault</extracomment>
        <translation>Der Ordner von --to liegt im Tresor „%1“, eine Sicherung dort ginge also mit ihm verloren. Nichts wurde gemacht. Wähl einen Ordner an einem anderen Ort, am besten auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Opening the backup…</source>
        <translation>Die Sicherung wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading the backup from end to end…</source>
        <translation>Die Sicherung wird von Anfang bis Ende gelesen…</translation>
    </message>
    <message>
        <source>You stopped the check. Nothing was changed.</source>
        <translation>Du hast die Prüfung abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup was read from end to end. It is whole.</source>
        <translation>Die Sicherung wurde von Anfang bis Ende gelesen. Sie ist ganz.</translation>
    </message>
    <message>
        <source>%1 Your journal is not touched by this. Keep the other backups, and make a new one.</source>
        <extracomment>%1 a sentence that says what is wrong with a backup</extracomment>
        <translation>%1 Dein Tagebuch ist davon nicht berührt. Behalt die anderen Sicherungen und mach eine neue.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>This folder belongs to the journal itself, so a copy there would be lost with it. Choose a folder in another place, best on another disk.</source>
        <translation>Dieser Ordner gehört zum Tagebuch selbst, darum ginge eine Kopie dort mit ihm verloren. Wähl einen Ordner an einem anderen Ort, am besten auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>Copying the newest backup to the second place…</source>
        <translation>Die neueste Sicherung wird an den zweiten Ort kopiert…</translation>
    </message>
    <message>
        <source>The second place has the newest backup now.</source>
        <translation>Am zweiten Ort ist jetzt die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The backup is whole, but that could not be noted in it</source>
        <translation>Die Sicherung ist heil, aber das ließ sich nicht in ihr vermerken</translation>
    </message>
    <message>
        <source>Making a new backup before older ones are deleted…</source>
        <translation>Eine neue Sicherung wird gemacht, bevor ältere gelöscht werden…</translation>
    </message>
    <message>
        <source>The older backups were not replaced</source>
        <translation>Die älteren Sicherungen wurden nicht ersetzt</translation>
    </message>
    <message>
        <source>You stopped it. The older backups are still there.</source>
        <translation>Du hast es abgebrochen. Die älteren Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>The older backups at the second place are still there</source>
        <translation>Die älteren Sicherungen am zweiten Ort sind noch da</translation>
    </message>
    <message numerus="yes">
        <source>A new backup was made and checked, and %n older one(s) deleted.</source>
        <translation>
            <numerusform>Eine neue Sicherung wurde gemacht und geprüft und eine ältere gelöscht.</numerusform>
            <numerusform>Eine neue Sicherung wurde gemacht und geprüft, und %n ältere wurden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupListModel</name>
    <message>
        <source>The last two weeks</source>
        <extracomment>heads a list of backups</extracomment>
        <translation>Die letzten zwei Wochen</translation>
    </message>
    <message>
        <source>The last three months</source>
        <extracomment>heads a list of backups</extracomment>
        <translation>Die letzten drei Monate</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>heads a list of backups</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>a backup that was read again and found whole</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>made with an earlier key</source>
        <translation>mit einem früheren Schlüssel gemacht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>No backup was found whole in the last %n day(s). Make one now: it takes a moment.</source>
        <translation>
            <numerusform>Seit %n Tag wurde keine Sicherung als ganz befunden. Mach jetzt eine: Es dauert einen Moment.</numerusform>
            <numerusform>Seit %n Tagen wurde keine Sicherung als ganz befunden. Mach jetzt eine: Es dauert einen Moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest checked backup: %1.</source>
        <extracomment>%1 as “today, 9:12”</extracomment>
        <translation>Neueste geprüfte Sicherung: %1.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought record(s)</source>
        <translation>
            <numerusform>%n Gedankenprotokoll</numerusform>
            <numerusform>%n Gedankenprotokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of steps</source>
        <extracomment>what became of a step on a day</extracomment>
        <translation>
            <numerusform>%n Ergebnis eines Schritts</numerusform>
            <numerusform>%n Ergebnisse von Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n Fragebogen</numerusform>
            <numerusform>%n Fragebögen</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>Thought record</source>
        <translation>Gedankenprotokoll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result of a step</source>
        <extracomment>what became of a step on a day</extracomment>
        <translation>Ergebnis eines Schritts</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Reading the backup from end to end…</source>
        <translation>Die Sicherung wird von Anfang bis Ende gelesen…</translation>
    </message>
    <message>
        <source>This backup is damaged: %1 Your journal was not touched. Choose another backup from the list.</source>
        <extracomment>%1 a sentence that says what is wrong</extracomment>
        <translation>Diese Sicherung ist beschädigt: %1 Dein Tagebuch wurde nicht berührt. Wähl eine andere Sicherung aus der Liste.</translation>
    </message>
    <message>
        <source>Keeping what is there now, then bringing the backup back…</source>
        <translation>Was jetzt da ist, wird aufgehoben, dann wird die Sicherung zurückgeholt…</translation>
    </message>
    <message>
        <source>Everything in the backup is back.</source>
        <translation>Alles aus der Sicherung ist wieder da.</translation>
    </message>
    <message>
        <source>Everything in the backup is back. What was there before is kept: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Alles aus der Sicherung ist wieder da. Was vorher da war, bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>There is no checked backup yet. Kinward makes one by itself once you have written something.</source>
        <translation>Es gibt noch keine geprüfte Sicherung. Kinward macht von selbst eine, sobald du etwas geschrieben hast.</translation>
    </message>
    <message>
        <source>The second place has no copy of the newest backup yet. Kinward makes one when its disk is connected.</source>
        <translation>Am zweiten Ort liegt noch keine Kopie der neuesten Sicherung. Kinward legt sie an, sobald die Platte angeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>Chec&amp;k this backup</source>
        <translation>Diese Sicherung &amp;prüfen</translation>
    </message>
    <message>
        <source>Bring back &amp;everything…</source>
        <translation>&amp;Alles zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>No backup yet. Kinward makes one by itself once a day after you have written something, or now, if you like.</source>
        <translation>Noch keine Sicherung. Kinward macht von selbst einmal am Tag eine, nachdem du etwas geschrieben hast, oder jetzt, wenn du magst.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Eine Sicherung wird gemacht…</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Die Sicherung wurde gemacht und geprüft.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherung gemacht</translation>
    </message>
    <message>
        <source>Made with an earlier key</source>
        <translation>Mit einem früheren Schlüssel gemacht</translation>
    </message>
    <message>
        <source>Since this backup was made, the vault got a new key. Type the passphrase or the recovery code of that day.</source>
        <translation>Seit dieser Sicherung hat der Tresor einen neuen Schlüssel bekommen. Tipp die Passphrase oder den Wiederherstellungscode von damals.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Die Sicherung öffnen</translation>
    </message>
    <message>
        <source>Bring back everything?</source>
        <translation>Alles zurückholen?</translation>
    </message>
    <message>
        <source>Your journal will be as it was in the backup of %1. What is in it now goes into a backup first, and is then set aside, so nothing is lost. The journal closes while this is done.</source>
        <extracomment>%1 a day and a time</extracomment>
        <translation>Dein Tagebuch wird so, wie es in der Sicherung von %1 war. Was jetzt darin steht, kommt zuerst in eine Sicherung und wird dann beiseitegelegt, damit nichts verloren geht. Das Tagebuch wird dabei geschlossen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Replace older ones…</source>
        <translation>Ältere e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Replace the older backups?</source>
        <translation>Die älteren Sicherungen ersetzen?</translation>
    </message>
    <message>
        <source>Each backup opens with the keys of its day. If someone knows an old passphrase or code, they could open an old backup with it. Kinward makes a new backup and checks it. Then it deletes all older ones, at the second place too. After that you can no longer go back to an earlier day.</source>
        <translation>Jede Sicherung öffnet sich mit den Schlüsseln ihres Tages. Wer eine alte Passphrase oder einen alten Code kennt, könnte damit eine alte Sicherung öffnen. Kinward macht eine neue Sicherung und prüft sie. Dann löscht es alle älteren, auch am zweiten Ort. Danach kannst du nicht mehr zu einem früheren Tag zurück.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>CapsLockHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>CauseChoice</name>
    <message>
        <source>others or the situation</source>
        <translation>andere oder die Lage</translation>
    </message>
    <message>
        <source>all this person</source>
        <translation>ganz dieser Mensch</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>always there</source>
        <translation>immer da</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>nur dies</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>Is it put down to this person, or to others and the situation?</source>
        <translation>Wird die Ursache bei diesem Menschen gesehen oder bei anderen und der Lage?</translation>
    </message>
    <message>
        <source>Will this cause be there next time?</source>
        <translation>Wird diese Ursache beim nächsten Mal noch da sein?</translation>
    </message>
    <message>
        <source>Does it touch only this, or all of life?</source>
        <translation>Betrifft sie nur dies oder das ganze Leben?</translation>
    </message>
    <message>
        <source>How much can this person change it?</source>
        <translation>Wie viel kann dieser Mensch an ihr ändern?</translation>
    </message>
</context>
<context>
    <name>CauseOffer</name>
    <message>
        <source>Start with these words</source>
        <extracomment>begins the answer with words the person wrote before</extracomment>
        <translation>Mit diesen Worten beginnen</translation>
    </message>
    <message>
        <source>You wrote: “%1”. Is that the cause you see?</source>
        <extracomment>under an empty field for a cause; %1 words of the person&apos;s own thought</extracomment>
        <translation>Du hast geschrieben: „%1“. Ist das die Ursache, die du siehst?</translation>
    </message>
</context>
<context>
    <name>CausePanel</name>
    <message>
        <source>Was it because of you, or of others or the situation?</source>
        <translation>Lag es an dir oder an anderen oder an der Lage?</translation>
    </message>
    <message>
        <source>Will this cause be there next time?</source>
        <translation>Wird diese Ursache beim nächsten Mal noch da sein?</translation>
    </message>
    <message>
        <source>Does it touch only this, or all of your life?</source>
        <translation>Betrifft sie nur dies oder dein ganzes Leben?</translation>
    </message>
    <message>
        <source>How much can you change this cause?</source>
        <translation>Wie viel kannst du an dieser Ursache ändern?</translation>
    </message>
    <message>
        <source>others or the situation</source>
        <translation>andere oder die Lage</translation>
    </message>
    <message>
        <source>all me</source>
        <translation>ganz ich</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>always there</source>
        <translation>immer da</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>nur dies</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
</context>
<context>
    <name>CauseQuestions</name>
    <message>
        <source>%1 – is it all you, or did something else play a part?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – liegt es ganz an dir, oder hat noch etwas mitgespielt?</translation>
    </message>
    <message>
        <source>%1 – was it mostly others, or the situation?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – lag es vor allem an anderen oder an der Lage?</translation>
    </message>
    <message>
        <source>%1 – will it last?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – wird das so bleiben?</translation>
    </message>
    <message>
        <source>%1 – was it only this once?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – war das nur dieses eine Mal?</translation>
    </message>
    <message>
        <source>%1 – does it touch all of your life?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – betrifft das dein ganzes Leben?</translation>
    </message>
    <message>
        <source>%1 – does it touch only this?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – betrifft das nur dies hier?</translation>
    </message>
    <message>
        <source>%1 – is some of it in your hands?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – hast du etwas davon in der Hand?</translation>
    </message>
    <message>
        <source>%1 – is it out of your hands?</source>
        <extracomment>a question about a cause; %1 the person&apos;s own words in quotation marks</extracomment>
        <translation>%1 – hast du darauf keinen Einfluss?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around the person&apos;s own words</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>CauseStep</name>
    <message>
        <source>That sounds like: something I did</source>
        <translation>Das klingt nach: etwas, das ich getan habe</translation>
    </message>
    <message>
        <source>That sounds like: who I am</source>
        <translation>Das klingt nach: wer ich bin</translation>
    </message>
    <message>
        <source>That sounds like: the situation</source>
        <translation>Das klingt nach: die Lage</translation>
    </message>
    <message>
        <source>That sounds like: between us</source>
        <translation>Das klingt nach: etwas zwischen uns</translation>
    </message>
    <message>
        <source>lasts: %1 → %2</source>
        <extracomment>how lasting a cause is, 1 to 7, of the first cause and of the second</extracomment>
        <translation>dauert: %1 → %2</translation>
    </message>
    <message>
        <source>touches: %1 → %2</source>
        <extracomment>how much of life a cause touches, 1 to 7, of the first cause and of the second</extracomment>
        <translation>betrifft: %1 → %2</translation>
    </message>
    <message>
        <source>The cause, in your own words</source>
        <translation>Die Ursache, in deinen Worten</translation>
    </message>
    <message>
        <source>A cause that is just as true and more specific</source>
        <translation>Eine Ursache, die genauso stimmt und genauer ist</translation>
    </message>
    <message>
        <source>Write a cause that is just as true and more specific.</source>
        <translation>Schreib eine Ursache, die genauso stimmt und genauer ist.</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Did you name a cause?</source>
        <translation>Hast du eine Ursache genannt?</translation>
    </message>
    <message>
        <source>If not, go on. If so, write it as it came and place it. What others did to you unfairly is a cause outside you, and you may say so.</source>
        <translation>Wenn nicht, geh weiter. Wenn doch, schreib sie so auf, wie sie kam, und ordne sie ein. Was andere dir zu Unrecht getan haben, ist eine Ursache außerhalb von dir, und das darfst du sagen.</translation>
    </message>
</context>
<context>
    <name>ChangeBars</name>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Before %1, now %2</source>
        <extracomment>two ratings from 0 to 100 for screen readers: before the record and after it</extracomment>
        <translation>Vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>beside a bar: the rating from before</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>beside a bar: the rating of now</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>froh</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>zuversichtlich</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>einsam</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nervös</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>beschämt</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>innerlich taub</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation>Wie fühlst du dich?</translation>
    </message>
    <message>
        <source>How much energy?</source>
        <translation>Wie viel Energie?</translation>
    </message>
    <message>
        <source>How connected?</source>
        <translation>Wie verbunden?</translation>
    </message>
    <message>
        <source>In a word (up to three)</source>
        <translation>In einem Wort (bis zu drei)</translation>
    </message>
    <message>
        <source>Contacts since last time</source>
        <translation>Kontakte seit dem letzten Mal</translation>
    </message>
    <message>
        <source>How good was the best one?</source>
        <translation>Wie gut war der beste?</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie ihr euch begegnet seid</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Wer angefangen hat</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>&amp;Save check-in</source>
        <translation>Check-in &amp;speichern</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>low</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very</source>
        <translation>sehr</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>number of contacts since the last check-in</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>two or three</source>
        <translation>zwei oder drei</translation>
    </message>
    <message>
        <source>four or more</source>
        <translation>vier oder mehr</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by voice or video</source>
        <translation>mit Stimme oder Video</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>I did</source>
        <extracomment>who began the contact</extracomment>
        <translation>ich</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderes</translation>
    </message>
</context>
<context>
    <name>ChoicesStep</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>This can be changed later, in Help now and in Settings.</source>
        <translation>Das kannst du später ändern, in „Hilfe jetzt“ und in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your country, for Help now</source>
        <translation>Dein Land, für „Hilfe jetzt“</translation>
    </message>
    <message>
        <source>Help now shows numbers to call on a bad day. It opens from every screen, without a key.</source>
        <translation>„Hilfe jetzt“ zeigt Nummern, die du an einem schlechten Tag anrufen kannst. Es öffnet sich von jeder Ansicht aus, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keychain</source>
        <translation>Mit dem Schlüsselbund dieses Rechners entsperren</translation>
    </message>
    <message>
        <source>The vault then opens without a passphrase while you are logged in to this computer. Whoever can use your account can open it, too. The passphrase and the recovery code go on working.</source>
        <translation>Der Tresor öffnet sich dann ohne Passphrase, solange du an diesem Rechner angemeldet bist. Wer dein Konto benutzen kann, kann ihn auch öffnen. Passphrase und Wiederherstellungscode gelten weiter.</translation>
    </message>
    <message>
        <source>Open my journal</source>
        <translation>Mein Tagebuch öffnen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print JSON instead of text.</source>
        <translation>JSON statt Text ausgeben.</translation>
    </message>
    <message>
        <source>Say how this command is used.</source>
        <translation>Sagen, wie dieser Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>Usage: kinward-cli %1 %2</source>
        <translation>Aufruf: kinward-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kinward-cli --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe kinward-cli --help.</translation>
    </message>
    <message>
        <source>A private journal for people who want closeness and still keep away.</source>
        <translation>Ein privates Tagebuch für Menschen, die Nähe wollen und doch Abstand halten.</translation>
    </message>
    <message>
        <source>Open a made-up diary that is gone on exit.</source>
        <translation>Ein erfundenes Tagebuch öffnen, das beim Beenden verschwindet.</translation>
    </message>
    <message>
        <source>With --demo: draw every screen to a PNG file in DIR, then exit.</source>
        <translation>Mit --demo: jede Ansicht als PNG-Datei nach DIR zeichnen, dann beenden.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Größe des Fensters in Pixeln, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>light, dark or contrast; without it as the desktop.</source>
        <translation>light, dark oder contrast; ohne Angabe wie der Desktop.</translation>
    </message>
    <message>
        <source>Text size in per cent, 75 to 300.</source>
        <translation>Textgröße in Prozent, 75 bis 300.</translation>
    </message>
    <message>
        <source>Language, for example de.</source>
        <translation>Sprache, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first usable window, then exit.</source>
        <translation>Die Millisekunden bis zum ersten nutzbaren Fenster ausgeben, dann beenden.</translation>
    </message>
    <message>
        <source>The folder of the vault.</source>
        <translation>Der Ordner des Tresors.</translation>
    </message>
    <message>
        <source>The value after %1 was not understood. See --help.</source>
        <translation>Den Wert nach %1 hat Kinward nicht verstanden. Siehe --help.</translation>
    </message>
    <message>
        <source>--tour goes with --demo only.</source>
        <translation>--tour geht nur zusammen mit --demo.</translation>
    </message>
    <message>
        <source>No command was given. See kinward-cli --help.</source>
        <translation>Es wurde kein Befehl gegeben. Siehe kinward-cli --help.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>On this page</source>
        <extracomment>the headings of a page of the library, as a list beside it</extracomment>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>The vault is ready: %1</source>
        <translation>Der Tresor ist bereit: %1</translation>
    </message>
    <message>
        <source>Recovery code (shown once; keep it on paper, away from this computer):
%1</source>
        <translation>Wiederherstellungscode (wird nur einmal gezeigt; bewahre ihn auf Papier auf, nicht bei diesem Rechner):
%1</translation>
    </message>
    <message>
        <source>Make a new vault.</source>
        <translation>Einen neuen Tresor anlegen.</translation>
    </message>
    <message>
        <source>The recovery code could not be printed, so the new vault was taken away again. Send the output to another place and try again.</source>
        <translation>Der Wiederherstellungscode ließ sich nicht ausgeben, darum wurde der neue Tresor wieder entfernt. Leite die Ausgabe an einen anderen Ort und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>The column “%1” is missing in the first line. Nothing was imported. Export the file again in the other program, then try once more.</source>
        <translation>Die Spalte „%1“ fehlt in der ersten Zeile. Nichts wurde übernommen. Exportiere die Datei im anderen Programm neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>A quotation mark opens on line %1 and never closes, so the rows after it can not be told apart. Nothing was imported. Export the file again, or close the quotation mark in a text editor.</source>
        <translation>In Zeile %1 beginnt ein Anführungszeichen, das nie endet. So lassen sich die Zeilen danach nicht trennen. Nichts wurde übernommen. Exportiere die Datei neu oder schließ das Anführungszeichen in einem Texteditor.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the first line. Nothing was imported. Rename or remove one of the two, then try again.</source>
        <translation>Die Spalte „%1“ steht zweimal in der ersten Zeile. Nichts wurde übernommen. Benenne eine der beiden um oder lösch sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Text stands after a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>The row has %1 cells; the first line has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile hat %2.</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message numerus="yes">
        <source>%n page(s) of the journal file do not pass their check.</source>
        <extracomment>%n is a number of parts of a file</extracomment>
        <translation>
            <numerusform>%n Seite der Tagebuchdatei besteht ihre Prüfung nicht.</numerusform>
            <numerusform>%n Seiten der Tagebuchdatei bestehen ihre Prüfung nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables of the journal file and their indexes do not agree.</source>
        <translation>Die Tabellen der Tagebuchdatei und ihre Verzeichnisse stimmen nicht überein.</translation>
    </message>
    <message>
        <source>An entry does not hold what was written in it.</source>
        <translation>Ein Eintrag enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>A part of the journal file can not be read.</source>
        <translation>Ein Teil der Tagebuchdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A line of the list of entries is damaged.</source>
        <translation>Eine Zeile der Liste der Einträge ist beschädigt.</translation>
    </message>
    <message>
        <source>Something kept beside the entries is damaged: notes in the margin of the library, own people, a review or a choice.</source>
        <translation>Etwas, das neben den Einträgen aufgehoben ist, ist beschädigt: Randnotizen in der Bibliothek, eigene Menschen, eine Wiederholung oder eine Wahl.</translation>
    </message>
</context>
<context>
    <name>DaylioCsvReader</name>
    <message>
        <source>The day “%1” can not be read.</source>
        <translation>Der Tag „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The time “%1” can not be read.</source>
        <translation>Die Uhrzeit „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It has no mood.</source>
        <translation>Die Stimmung fehlt.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Over how many days.</source>
        <translation>Über wie viele Tage.</translation>
    </message>
    <message>
        <source>How many thought records.</source>
        <translation>Wie viele Gedankenprotokolle.</translation>
    </message>
    <message>
        <source>The same seed gives the same entries.</source>
        <translation>Gleicher Startwert, gleiche Einträge.</translation>
    </message>
    <message>
        <source>Make a new vault with fictional entries.</source>
        <translation>Einen neuen Tresor mit erfundenen Einträgen anlegen.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 braucht eine ganze Zahl von 0 bis %2.</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>This picture is not translated yet, so its words stand here in English.</source>
        <translation>Dieses Bild ist noch nicht übersetzt, seine Wörter stehen hier auf Englisch.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>“%1” is not there. Nothing was changed. Check the place and try again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>„%1“ ist nicht da. Nichts wurde geändert. Prüf den Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” may not be opened or written here. Nothing was changed. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>„%1“ darf hier nicht geöffnet oder geschrieben werden. Nichts wurde geändert. Wähl einen anderen Ordner oder erlaube das Schreiben in diesem.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not saved. What was there before is kept. Free some space and try again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Der Datenträger ist voll, darum wurde „%1“ nicht gespeichert. Was vorher da war, ist noch da. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should for “%1” (system error %2). What was saved before is kept. Try again, and check the disk if this comes back.</source>
        <extracomment>%1 is a file name, %2 a number that names the fault</extracomment>
        <translation>Der Datenträger hat bei „%1“ nicht so geantwortet, wie er sollte (Systemfehler %2). Was vorher gespeichert war, ist noch da. Versuch es noch einmal und prüf den Datenträger, wenn das wieder vorkommt.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a file is needed here. Nothing was changed. Choose a file and try again.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>„%1“ ist ein Ordner, und hier braucht es eine Datei. Nichts wurde geändert. Wähl eine Datei und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this place. Nothing was changed. Choose a shorter one and try again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Der Name „%1“ ist zu lang für diesen Ort. Nichts wurde geändert. Wähl einen kürzeren und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>a day as the heading of its entries in the list, as QLocale formats days (&quot;Tue 17 March 2026&quot;)</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a free page of the journal, as against a thought record</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>a thought record that was begun and may be finished later</extracomment>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <extracomment>belief in the hot thought in percent, before and after</extracomment>
        <translation>%1 → %2 %</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Choose an entry, or write down one moment.</source>
        <translation>Wähl einen Eintrag, oder schreib einen Moment auf.</translation>
    </message>
    <message>
        <source>New thought record</source>
        <translation>Neues Gedankenprotokoll</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a rating, %2 its number
----------
%1 the number of a question, %2 of its answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Facts that fit</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>Facts that do not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>What I would tell a friend</source>
        <translation>Was ich einem Menschen sagen würde, den ich mag</translation>
    </message>
    <message>
        <source>A fairer thought</source>
        <translation>Ein fairerer Gedanke</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Unpleasant to pleasant</source>
        <translation>Unangenehm bis angenehm</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Then I will</source>
        <translation>Dann werde ich</translation>
    </message>
    <message>
        <source>Expected discomfort</source>
        <translation>Wie schwer, vorher erwartet</translation>
    </message>
    <message>
        <source>Felt discomfort</source>
        <translation>Wie schwer, am Ende</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation>Was ich erwartet habe</translation>
    </message>
    <message>
        <source>How likely, in percent</source>
        <translation>Wie wahrscheinlich, in Prozent</translation>
    </message>
    <message>
        <source>What I planned</source>
        <translation>Was ich geplant habe</translation>
    </message>
    <message>
        <source>How I would know</source>
        <translation>Woran ich es erkennen würde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>It happened. What helped you cope? What was not in your hands?</source>
        <translation>Es ist eingetreten. Was hat dir geholfen? Was lag nicht in deiner Hand?</translation>
    </message>
    <message>
        <source>It happened in part.</source>
        <translation>Es ist zum Teil eingetreten.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Es ist nicht eingetreten.</translation>
    </message>
    <message>
        <source>It came true to %1 %.</source>
        <extracomment>how far a prediction came true, in percent</extracomment>
        <translation>Es ist zu %1 % eingetreten.</translation>
    </message>
    <message>
        <source>Expected with %1 %</source>
        <extracomment>how likely the person thought something to be, in percent</extracomment>
        <translation>Erwartet mit %1 %</translation>
    </message>
    <message>
        <source>I will know by this: %1</source>
        <extracomment>%1 the sign by which one will know whether it happened, in the person&apos;s words</extracomment>
        <translation>Daran erkenne ich es: %1</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <extracomment>buttons under a prediction that was put to the test</extracomment>
        <translation>Nicht eingetreten</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>How bad was it?</source>
        <translation>Wie schlimm war es?</translation>
    </message>
    <message>
        <source>not bad</source>
        <translation>nicht schlimm</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>so schlimm, wie es geht</translation>
    </message>
    <message>
        <source>How much did it surprise you?</source>
        <translation>Wie sehr hat es dich überrascht?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr</translation>
    </message>
    <message>
        <source>What else happened?</source>
        <translation>Was ist noch geschehen?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Was hast du gelernt?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Das festhalten</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>How likely is it?</source>
        <translation>Wie wahrscheinlich ist es?</translation>
    </message>
    <message>
        <source>How bad would it be?</source>
        <translation>Wie schlimm wäre es?</translation>
    </message>
    <message>
        <source>Plan this &amp;test</source>
        <translation>Diesen &amp;Test planen</translation>
    </message>
    <message>
        <source>A new small test</source>
        <translation>Ein neuer kleiner Test</translation>
    </message>
    <message>
        <source>What I expect to see</source>
        <translation>Was ich zu sehen erwarte</translation>
    </message>
    <message>
        <source>they look away and say nothing</source>
        <translation>sie schauen weg und sagen nichts</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>it will not happen</source>
        <translation>tritt nicht ein</translation>
    </message>
    <message>
        <source>it is sure to happen</source>
        <translation>tritt sicher ein</translation>
    </message>
    <message>
        <source>not bad</source>
        <translation>nicht schlimm</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>so schlimm, wie es geht</translation>
    </message>
    <message>
        <source>How I will know, yes or no</source>
        <translation>Woran ich es erkenne, ja oder nein</translation>
    </message>
    <message>
        <source>someone answers within a minute</source>
        <translation>jemand antwortet innerhalb einer Minute</translation>
    </message>
    <message>
        <source>What I will do, when and where</source>
        <translation>Was ich tun werde, wann und wo</translation>
    </message>
    <message>
        <source>on Friday at lunch I ask one question</source>
        <translation>am Freitag beim Mittagessen stelle ich eine Frage</translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>Small tests</source>
        <translation>Kleine Tests</translation>
    </message>
    <message>
        <source>Say what you expect, try it, and see what really happens.</source>
        <translation>Sag, was du erwartest, probier es aus und sieh, was wirklich geschieht.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--format takes json in this version.</source>
        <translation>--format nimmt in dieser Version json.</translation>
    </message>
    <message>
        <source>--to PATH says where the file goes.</source>
        <translation>--to PATH sagt, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>Written: %1
Anyone who has this file can read it.</source>
        <translation>Geschrieben: %1
Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The format to write: json.</source>
        <translation>Das Format der Datei: json.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Write every record to a readable file.</source>
        <translation>Alle Einträge in eine lesbare Datei schreiben.</translation>
    </message>
    <message>
        <source>“%1” is inside the vault “%2”, so nothing was written there. Choose a place outside of it.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>„%1“ liegt im Tresor „%2“, deshalb wurde dort nichts geschrieben. Wähl einen Ort außerhalb.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The export could not be written to “%1”: %2 Your journal is unchanged. Choose another place and try again.</source>
        <translation>Der Export nach „%1“ hat nicht geklappt: %2 Dein Tagebuch ist unverändert. Wähl einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>there is no space left.</source>
        <translation>Es ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>you may not write to this folder.</source>
        <translation>Du darfst in diesem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>the disk reported a fault.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>there is a file of that name already, and it was left as it is.</source>
        <translation>dort gibt es schon eine Datei dieses Namens; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>an export can not be written into this.</source>
        <translation>dort hinein lässt sich kein Export schreiben.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>Facts that fit the thought</source>
        <translation>Was für den Gedanken spricht</translation>
    </message>
    <message>
        <source>Facts that do not fit it</source>
        <translation>Was nicht zu ihm passt</translation>
    </message>
    <message>
        <source>What would you tell a friend who had this thought?</source>
        <translation>Was würdest du einem Menschen sagen, den du magst und der so denkt?</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>What do the facts say?</source>
        <translation>Was sagen die Fakten?</translation>
    </message>
    <message>
        <source>What fits comes first: you are not making it up. One fact on the other side is enough.</source>
        <translation>Was dafür spricht, kommt zuerst: Du bildest dir das nicht ein. Ein Fakt auf der anderen Seite genügt.</translation>
    </message>
</context>
<context>
    <name>FairerThoughtStep</name>
    <message>
        <source>A fairer thought</source>
        <translation>Ein fairerer Gedanke</translation>
    </message>
    <message>
        <source>How much do you believe the fairer thought?</source>
        <translation>Wie sehr glaubst du den faireren Gedanken?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Fairer thought</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Fairerer Gedanke</translation>
    </message>
    <message>
        <source>What would be a fairer way to say it?</source>
        <translation>Wie ließe es sich fairer sagen?</translation>
    </message>
    <message>
        <source>Kind and specific beats cheerful. Lean on one fact from before.</source>
        <translation>Freundlich und genau ist besser als fröhlich. Stütz dich auf einen Fakt von vorhin.</translation>
    </message>
</context>
<context>
    <name>FeelingsStep</name>
    <message>
        <source>Feelings</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In your own word</source>
        <translation>In deinem eigenen Wort</translation>
    </message>
    <message>
        <source>hardly there</source>
        <translation>kaum da</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark, wie es geht</translation>
    </message>
    <message>
        <source>What did you feel?</source>
        <translation>Was hast du gefühlt?</translation>
    </message>
    <message>
        <source>Up to four words, and how strong each was.</source>
        <translation>Bis zu vier Wörter, und wie stark jedes war.</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>einsam</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>beschämt</translation>
    </message>
    <message>
        <source>guilty</source>
        <translation>schuldig</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nervös</translation>
    </message>
    <message>
        <source>afraid</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>besorgt</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>genervt</translation>
    </message>
    <message>
        <source>jealous</source>
        <translation>eifersüchtig</translation>
    </message>
    <message>
        <source>let down</source>
        <translation>enttäuscht</translation>
    </message>
    <message>
        <source>hopeless</source>
        <translation>hoffnungslos</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>innerlich taub</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>verwirrt</translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation>verlegen</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>erleichtert</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>dankbar</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>zuversichtlich</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>stolz</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>froh</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Before</source>
        <extracomment>goes to the place before, where the words stand in the page</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>goes to the next place where the words stand in the page</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>puts the line away that finds words in a page</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <extracomment>none of the typed words stand on the page</extracomment>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the found places is in sight: &quot;2 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault</source>
        <translation>Den Tresor anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes to the step before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No vault was made</source>
        <translation>Es wurde kein Tresor angelegt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is while a vault is made</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Der Tresor wird angelegt…</translation>
    </message>
    <message>
        <source>The keychain is not used</source>
        <translation>Der Schlüsselbund wird nicht genutzt</translation>
    </message>
</context>
<context>
    <name>FirstRunStep</name>
    <message>
        <source>Next</source>
        <extracomment>Goes to the next step</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FormOpener</name>
    <message>
        <source>%1

Other people: … %
The place and the time: … %
Health, money, work: … %
Chance: … %
Me, last of all: … %
</source>
        <extracomment>a list to fill in: how much each thing had a part in what happened, in percent; %1 what happened</extracomment>
        <translation>%1

Andere Menschen: … %
Ort und Zeit: … %
Gesundheit, Geld, Arbeit: … %
Zufall: … %
Ich, ganz zuletzt: … %
</translation>
    </message>
</context>
<context>
    <name>FormatDetector</name>
    <message>
        <source>This looks like %1. This version of Kinward can not read it yet. Nothing was imported. %2</source>
        <extracomment>%1 names a file, such as “a Day One export”</extracomment>
        <translation>Das sieht aus wie %1. Diese Version von Kinward kann das noch nicht lesen. Nichts wurde übernommen. %2</translation>
    </message>
    <message>
        <source>This is no file that Kinward knows. Nothing was imported. %1</source>
        <translation>Diese Art Datei kennt Kinward nicht. Nichts wurde übernommen. %1</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>eine Datenbank (SQLite)</translation>
    </message>
    <message>
        <source>a ZIP archive, such as a Daylio backup or a Day One export</source>
        <translation>ein ZIP-Archiv, etwa eine Daylio-Sicherung oder ein Day-One-Export</translation>
    </message>
    <message>
        <source>This is a PDF. Please export CSV or a backup in the other program instead.</source>
        <translation>Das ist ein PDF. Exportiere im anderen Programm bitte CSV oder eine Sicherung.</translation>
    </message>
    <message>
        <source>This jrnl journal is encrypted. Please export it with jrnl --format json first.</source>
        <translation>Dieses jrnl-Tagebuch ist verschlüsselt. Exportiere es bitte zuerst mit jrnl --format json.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <source>This is a compressed file. Please unpack it first.</source>
        <translation>Diese Datei ist gepackt. Bitte pack sie zuerst aus.</translation>
    </message>
    <message>
        <source>This is a binary property list.</source>
        <translation>Das ist eine binäre Property-Liste.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>It can read FreeCBT (JSON, backup text and CSV), Daylio CSV and jrnl JSON.</source>
        <translation>Lesbar sind FreeCBT (JSON, Sicherungstext und CSV), Daylio CSV und jrnl JSON.</translation>
    </message>
</context>
<context>
    <name>FreeCbtCollector</name>
    <message>
        <source>It has no text.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>The field “createdAt” is missing, so its day is unknown.</source>
        <translation>Das Feld „createdAt“ fehlt, darum ist der Tag unbekannt.</translation>
    </message>
    <message>
        <source>The field “createdAt” is no date that can be read: “%1”.</source>
        <translation>Das Feld „createdAt“ ist kein lesbares Datum: „%1“.</translation>
    </message>
    <message>
        <source>%1: the field “updatedAt” can not be read; “createdAt” was used.</source>
        <translation>%1: Das Feld „updatedAt“ ist nicht lesbar, darum gilt „createdAt“.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not known here; it was kept under its own name.</source>
        <extracomment>%1 is the name of a thinking pattern in another program</extracomment>
        <translation>Das Muster „%1“ ist hier nicht bekannt. Es wurde unter seinem eigenen Namen behalten.</translation>
    </message>
</context>
<context>
    <name>FreeCbtReader</name>
    <message>
        <source>This FreeCBT file has no field “thoughts”. Nothing was imported. Export it again in FreeCBT, then try once more.</source>
        <translation>Diese FreeCBT-Datei hat kein Feld „thoughts“. Nichts wurde übernommen. Exportiere sie in FreeCBT neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The field “thoughts” of this FreeCBT file is not a list. Nothing was imported. Export it again in FreeCBT, then try once more.</source>
        <translation>Das Feld „thoughts“ dieser FreeCBT-Datei ist keine Liste. Nichts wurde übernommen. Exportiere sie in FreeCBT neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup text is damaged or incomplete: %1 Nothing was imported. Make a new backup in FreeCBT and copy all of it.</source>
        <translation>Der Sicherungstext ist beschädigt oder nicht vollständig: %1 Nichts wurde übernommen. Mach in FreeCBT eine neue Sicherung und kopier sie ganz.</translation>
    </message>
    <message>
        <source>it does not end with “:FreeCBT:”.</source>
        <translation>Er endet nicht mit „:FreeCBT:“.</translation>
    </message>
    <message>
        <source>This backup text unpacks to more than %1 million letters, so FreeCBT did not write it. Nothing was imported.</source>
        <translation>Dieser Sicherungstext wird ausgepackt länger als %1 Millionen Zeichen, also stammt er nicht von FreeCBT. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>it can not be unpacked past letter %1.</source>
        <translation>Ab Zeichen %1 lässt er sich nicht auspacken.</translation>
    </message>
    <message>
        <source>it holds a zero character.</source>
        <translation>Er enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>what it unpacks to breaks off at byte %1.</source>
        <translation>Ausgepackt bricht er bei Byte %1 ab.</translation>
    </message>
</context>
<context>
    <name>GenerationSwitch</name>
    <message>
        <source>What was to take the place of the journal did not pass its check. Nothing was replaced. Try another backup, or save what can be read into a new vault.</source>
        <translation>Was an die Stelle des Tagebuchs treten sollte, hat seine Prüfung nicht bestanden. Nichts wurde ersetzt. Versuch eine andere Sicherung, oder rette das Lesbare in einen neuen Tresor.</translation>
    </message>
    <message>
        <source>A text that was written while Kinward was locked still waits in the inbox. Nothing was changed. Save it or discard it, then make the new key.</source>
        <translation>Ein Text, der geschrieben wurde, während Kinward gesperrt war, wartet noch im Eingang. Nichts wurde geändert. Speichere oder verwirf ihn und mach dann den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A sealed draft can not be read, and under a new key it never could be. Nothing was changed. Keep a copy of the vault&apos;s folder “drafts” in another place, empty it, then make the new key.</source>
        <translation>Ein versiegelter Entwurf lässt sich nicht lesen, und unter einem neuen Schlüssel ginge es nie mehr. Nichts wurde geändert. Heb eine Kopie des Ordners „drafts“ im Tresor an einem anderen Ort auf, leere ihn und mach dann den neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Name one small goal with people, such as “ask one question a week”.</source>
        <translation>Nenn ein kleines Ziel mit Menschen, etwa „eine Frage pro Woche stellen“.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Ein neues Ziel</translation>
    </message>
    <message>
        <source>ask one question a week</source>
        <translation>eine Frage pro Woche stellen</translation>
    </message>
    <message>
        <source>not|never|avoid|stop|don&apos;t</source>
        <extracomment>words that make a goal about avoiding, split by |, as used in a search pattern; translate with such words</extracomment>
        <translation>nicht|nichts|kein|keine|keinen|keinem|keiner|nie|niemals|vermeiden|aufhören</translation>
    </message>
    <message>
        <source>Could it say what you want more of? “Learn one thing about someone” is easier to do than “not look silly”.</source>
        <translation>Könnte es sagen, wovon du mehr willst? „Eine Sache über jemanden erfahren“ lässt sich leichter tun als „nicht dumm dastehen“.</translation>
    </message>
    <message>
        <source>&amp;Small tests</source>
        <translation>&amp;Kleine Tests</translation>
    </message>
    <message>
        <source>Small steps</source>
        <extracomment>the name of the goal that holds a first step when there is no goal yet</extracomment>
        <translation>Kleine Schritte</translation>
    </message>
</context>
<context>
    <name>HeaderFile</name>
    <message>
        <source>The disk did not keep what was written to the vault&apos;s header. The vault is as it was. Make a copy of the vault folder on another disk, then try again.</source>
        <translation>Der Datenträger hat nicht behalten, was in den Kopf des Tresors geschrieben wurde. Der Tresor ist, wie er war. Kopier den Ordner des Tresors auf einen anderen Datenträger und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>HeaderMending</name>
    <message>
        <source>The vault&apos;s header is damaged or missing, and no backup beside it opens with this key and fits the journal. Nothing was changed. Try the other key, or a backup from another place.</source>
        <translation>Der Kopf des Tresors ist beschädigt oder fehlt, und keine Sicherung daneben öffnet sich mit diesem Schlüssel und passt zum Tagebuch. Nichts wurde geändert. Versuch den anderen Schlüssel oder eine Sicherung von einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>HeaderNotice</name>
    <message>
        <source>Check the vault…</source>
        <translation>Tresor prüfen…</translation>
    </message>
    <message>
        <source>The vault keeps its header twice. One copy is not as Kinward wrote it; the other one is whole and opened the vault. Your entries are safe. Check the vault to mend the copy.</source>
        <translation>Der Tresor hat seinen Kopf zweimal. Eine Kopie ist nicht so, wie Kinward sie geschrieben hat; die andere ist ganz und hat den Tresor geöffnet. Deine Einträge sind sicher. Prüf den Tresor, um die Kopie zu reparieren.</translation>
    </message>
    <message>
        <source>Something changed a copy of the vault&apos;s header</source>
        <translation>Etwas hat eine Kopie vom Kopf des Tresors verändert</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>Your last words could not be written to the disk. This window holds them, locked. Make room on the disk, then unlock: they are saved at once.</source>
        <translation>Deine letzten Worte ließen sich nicht auf die Platte schreiben. Dieses Fenster hält sie verschlossen fest. Mach Platz auf der Platte und entsperre dann: Sie werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Stay open</source>
        <extracomment>the window stays open, so that words are not lost</extracomment>
        <translation>&amp;Offen bleiben</translation>
    </message>
    <message>
        <source>&amp;Close and lose these words</source>
        <translation>&amp;Schließen und diese Worte verlieren</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>You do not have to be sure, and you do not have to explain it well. You may just call.</source>
        <translation>Du musst nicht sicher sein, und du musst es nicht gut erklären. Du darfst einfach anrufen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Copy this page</source>
        <translation>Diese Seite kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>If you are in danger now, call your emergency number</source>
        <translation>Wenn du jetzt in Gefahr bist, ruf deinen Notruf an</translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation>Ruf den Notruf bei dir vor Ort an.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Find a line anywhere</source>
        <translation>Ein Hilfetelefon finden, überall</translation>
    </message>
    <message>
        <source>A list of help lines in most countries. Type the address into a browser or a phone.</source>
        <translation>Eine Liste von Hilfetelefonen in den meisten Ländern. Gib die Adresse in einem Browser oder am Telefon ein.</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Deine eigenen Menschen</translation>
    </message>
    <message>
        <source>Right now, for one minute</source>
        <translation>Jetzt gleich, eine Minute lang</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <extracomment>%1 is a step&apos;s number, %2 what to do</extracomment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Kinward does not watch over you and cannot call for help.</source>
        <translation>Kinward wacht nicht über dich und kann keine Hilfe rufen.</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Die Nummern wurden am %1 geprüft.</translation>
    </message>
    <message>
        <source>That is more than a year ago, so a number may have changed.</source>
        <translation>Das ist mehr als ein Jahr her, darum kann sich eine Nummer geändert haben.</translation>
    </message>
    <message>
        <source>The page is copied.</source>
        <translation>Die Seite ist kopiert.</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Press down and feel that the floor holds you.</source>
        <translation>Stell beide Füße auf den Boden. Drück sie nach unten und spür, dass der Boden dich hält.</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>Atme langsam aus, länger als du einatmest. Mach das fünfmal.</translation>
    </message>
    <message>
        <source>Look around. Name five things you see, three you hear, and one you can touch.</source>
        <translation>Schau dich um. Nenn fünf Dinge, die du siehst, drei, die du hörst, und eines, das du berühren kannst.</translation>
    </message>
    <message>
        <source>call or text</source>
        <translation>anrufen oder schreiben</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>per Textnachricht</translation>
    </message>
    <message>
        <source>If you are in danger now</source>
        <translation>Wenn du jetzt in Gefahr bist</translation>
    </message>
    <message>
        <source>Numbers checked on %1.</source>
        <translation>Nummern geprüft am %1.</translation>
    </message>
</context>
<context>
    <name>HelpNumberRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>HelpOffer</name>
    <message>
        <source>Show me</source>
        <extracomment>opens the page with people to talk to</extracomment>
        <translation>Zeig sie mir</translation>
    </message>
    <message>
        <source>Some of these words can mean great pain. Would you like to see people you can talk to?</source>
        <translation>Manche dieser Worte können großen Schmerz bedeuten. Möchtest du Menschen sehen, mit denen du reden kannst?</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--mood takes NAME=LEVEL with a level from 1 (awful) to 5 (rad).</source>
        <translation>--mood nimmt NAME=STUFE mit einer Stufe von 1 (mies) bis 5 (super).</translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <extracomment>%n records that a file holds and the journal has already</extracomment>
        <translation>
            <numerusform>%n ist schon da</numerusform>
            <numerusform>%n sind schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Weggelassen, %1: %2</translation>
    </message>
    <message>
        <source>Take the files to be of format F.</source>
        <translation>Die Dateien als Format F lesen.</translation>
    </message>
    <message>
        <source>Say which level, 1 to 5, a mood name means.</source>
        <translation>Sagen, welche Stufe von 1 bis 5 ein Stimmungsname meint.</translation>
    </message>
    <message>
        <source>Read and report, write nothing.</source>
        <translation>Lesen und berichten, nichts schreiben.</translation>
    </message>
    <message>
        <source>Import entries from other programs.</source>
        <translation>Einträge aus anderen Programmen übernehmen.</translation>
    </message>
    <message>
        <source>The mood “%1” has no level yet and is kept as a feeling. Say what it means with --mood &quot;%1=LEVEL&quot;, 1 to 5.</source>
        <extracomment>%1 the name of a mood in the file</extracomment>
        <translation>Die Stimmung „%1“ hat noch keine Stufe und wird als Gefühl behalten. Sag mit --mood &quot;%1=STUFE&quot;, was sie bedeutet, von 1 bis 5.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thought records</source>
        <translation>
            <numerusform>%n Gedankenprotokoll</numerusform>
            <numerusform>%n Gedankenprotokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einträge übernehmen</translation>
    </message>
    <message>
        <source>Kinward reads FreeCBT (JSON, backup text, CSV), Daylio (CSV) and jrnl (JSON). Nothing is written before you have seen what was found.</source>
        <translation>Kinward liest FreeCBT (JSON, Sicherungstext, CSV), Daylio (CSV) und jrnl (JSON). Nichts wird geschrieben, bevor du gesehen hast, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Rows that are left out, and why</source>
        <translation>Zeilen, die weggelassen werden, und warum</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <extracomment>%1 counts such as “2 notes, 3 check-ins”</extracomment>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Which of five levels do these moods mean? You may leave them open.</source>
        <translation>Welche von fünf Stufen meinen diese Stimmungen? Du darfst sie offen lassen.</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a place in a file such as “line 5”, %2 a reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 counts such as “2 notes, 3 check-ins”</extracomment>
        <translation>Übernommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n were already there.</source>
        <translation>
            <numerusform>%n Eintrag war schon da.</numerusform>
            <numerusform>%n Einträge waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it. Nothing was imported.</source>
        <translation>Du hast es abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Zuerst wird eine Sicherung gemacht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>stops what is being done; it leaves nothing behind</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>Ohne Sicherung importieren</translation>
    </message>
    <message>
        <source>%1 Nothing was imported yet.</source>
        <extracomment>%1 a sentence that says why a backup could not be made</extracomment>
        <translation>%1 Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherung gemacht</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1: a zero character was removed from the text.</source>
        <extracomment>%1 is a place in a file, such as “line 4”</extracomment>
        <translation>%1: Ein Nullzeichen wurde aus dem Text entfernt.</translation>
    </message>
    <message>
        <source>%1: half of a character was replaced by “�”.</source>
        <extracomment>%1 is a place in a file, such as “line 4”; the sign is U+FFFD</extracomment>
        <translation>%1: Ein halbes Zeichen wurde durch „�“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This file contains no entries.</source>
        <translation>In dieser Datei sind keine Einträge.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>Diese Datei ist leer. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Please choose a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Bitte wähl eine Datei.</translation>
    </message>
    <message>
        <source>“%1” can not be opened: you may not read it.</source>
        <translation>„%1“ lässt sich nicht öffnen: Du darfst sie nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” can not be read to its end. Nothing was imported.</source>
        <translation>„%1“ lässt sich nicht bis zum Ende lesen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This file has %1 MB. Files of more than %2 MB are not read. Nothing was imported.</source>
        <translation>Diese Datei hat %1 MB. Dateien über %2 MB werden nicht gelesen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a format that can be read.</source>
        <translation>„%1“ ist kein Format, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported. Check its path and try again.</source>
        <translation>Es gibt keine Datei „%1“. Nichts wurde importiert. Prüf ihren Pfad und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Vault format %1, %2</source>
        <extracomment>%1 a number like 1, %2 the name of a cipher</extracomment>
        <translation>Tresorformat %1, %2</translation>
    </message>
    <message>
        <source>Key slot %1: %2, since %3</source>
        <translation>Schlüsselfach %1: %2, seit %3</translation>
    </message>
    <message>
        <source>Say what is in a vault.</source>
        <translation>Sagen, was in einem Tresor ist.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>the kind of a key slot</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <extracomment>the kind of a key slot</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>the kind of a key slot</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>No backup was checked yet.</source>
        <translation>Noch keine Sicherung wurde geprüft.</translation>
    </message>
    <message>
        <source>Newest backup: %1</source>
        <extracomment>%1 when it was made, where it is, and how it was found</extracomment>
        <translation>Neueste Sicherung: %1</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>the list of thought records and notes, for screen readers</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The record is deleted. It can be brought back for 30 days.</source>
        <translation>Der Eintrag ist gelöscht. 30 Tage lang kannst du ihn zurückholen.</translation>
    </message>
    <message>
        <source>Kept as it is. You can go on with it any time.</source>
        <translation>So aufgehoben, wie es ist. Du kannst jederzeit daran weiterschreiben.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words.</source>
        <translation>Nichts gefunden. Versuch es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>The note is deleted. It can be brought back for 30 days.</source>
        <translation>Die Notiz ist gelöscht. 30 Tage lang kannst du sie zurückholen.</translation>
    </message>
</context>
<context>
    <name>JournalPlaces</name>
    <message>
        <source>Where this shows in your journal</source>
        <translation>Wo sich das in deinem Tagebuch zeigt</translation>
    </message>
    <message numerus="yes">
        <source>You confirmed it in %n entries.</source>
        <translation>
            <numerusform>Du hast es in %n Eintrag bestätigt.</numerusform>
            <numerusform>Du hast es in %n Einträgen bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not so far. Only what you confirm yourself counts.</source>
        <translation>Bisher nicht. Es zählt nur, was du selbst bestätigst.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>opens an entry of the journal</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show all in the journal</source>
        <extracomment>opens the journal with every entry in which a thinking pattern was confirmed</extracomment>
        <translation>Alle im Tagebuch zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n entries</source>
        <extracomment>how often a thinking pattern was confirmed; %1 is its name</extracomment>
        <translation>
            <numerusform>%1: in %n Eintrag</numerusform>
            <numerusform>%1: in %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <extracomment>opens the journal with the entries in which a thinking pattern was confirmed</extracomment>
        <translation>Im Tagebuch zeigen</translation>
    </message>
</context>
<context>
    <name>JournalSearchField</name>
    <message>
        <source>Search the journal</source>
        <translation>Im Tagebuch suchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, begin*, or pattern:mind_reading, feeling:shame, cause:stable, with:M, #tag, has:plan, mood&lt;0, before:2026-03</source>
        <translation>Wörter, „Wortfolgen“, Anfang*, oder pattern:mind_reading, feeling:einsam, cause:stable, with:M, #schlagwort, has:plan, mood&lt;0, before:2026-03</translation>
    </message>
</context>
<context>
    <name>JrnlJsonReader</name>
    <message>
        <source>This jrnl file has no field “entries”. Nothing was imported. Export it again with jrnl --format json.</source>
        <translation>Diese jrnl-Datei hat kein Feld „entries“. Nichts wurde übernommen. Exportiere sie neu mit jrnl --format json.</translation>
    </message>
    <message>
        <source>The field “entries” of this jrnl file is not a list. Nothing was imported. Export it again with jrnl --format json.</source>
        <translation>Das Feld „entries“ dieser jrnl-Datei ist keine Liste. Nichts wurde übernommen. Exportiere sie neu mit jrnl --format json.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>The field “date” is missing, so its day is unknown.</source>
        <translation>Das Feld „date“ fehlt, darum ist der Tag unbekannt.</translation>
    </message>
    <message>
        <source>The field “date” is no day that can be read: “%1”.</source>
        <translation>Das Feld „date“ ist kein lesbarer Tag: „%1“.</translation>
    </message>
    <message>
        <source>The field “time” is no time that can be read: “%1”.</source>
        <translation>Das Feld „time“ ist keine lesbare Uhrzeit: „%1“.</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>It is not a group of fields.</source>
        <translation>Das ist keine Gruppe von Feldern.</translation>
    </message>
    <message>
        <source>The field “%1” is not text.</source>
        <extracomment>%1 is the name of a field in a file</extracomment>
        <translation>Das Feld „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>the field “%1” has an unexpected type and was left out.</source>
        <extracomment>%1 is the name of a field in a file</extracomment>
        <translation>Das Feld „%1“ hat eine unerwartete Art und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a file, %2 what is to be said about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This JSON file is nested more than %3 levels deep at byte %1 (line %2), so no diary program wrote it. Nothing was imported.</source>
        <translation>Diese JSON-Datei ist bei Byte %1 (Zeile %2) mehr als %3 Ebenen tief, also stammt sie nicht von einem Tagebuchprogramm. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This JSON file is damaged or incomplete at byte %1 (line %2). Nothing was imported. Export it again in the other program, then try once more.</source>
        <translation>Diese JSON-Datei ist bei Byte %1 (Zeile %2) beschädigt oder nicht vollständig. Nichts wurde übernommen. Exportiere sie im anderen Programm neu und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>KeyChangeDialog</name>
    <message>
        <source>Passphrase now</source>
        <translation>Passphrase jetzt</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>A name for it, if you like</source>
        <translation>Ein Name dafür, wenn du magst</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungscode nehmen</translation>
    </message>
    <message>
        <source>Group %1 is not right yet.</source>
        <extracomment>%1 is a number from 1 to 8</extracomment>
        <translation>Gruppe %1 stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>--slot takes the number of a key slot.</source>
        <translation>--slot erwartet die Nummer eines Schlüsselplatzes.</translation>
    </message>
    <message>
        <source>Say which key with --slot N; “key list” shows the numbers.</source>
        <translation>Sag mit --slot N, welcher Schlüssel; „key list“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>Only one key can come from standard input (-); put the other one into a file.</source>
        <translation>Nur ein Schlüssel kann von der Standardeingabe kommen (-); leg den anderen in eine Datei.</translation>
    </message>
    <message>
        <source>Read the new passphrase from FILE (- for standard input).</source>
        <translation>Die neue Passphrase aus FILE lesen (- für die Standardeingabe).</translation>
    </message>
    <message>
        <source>Make a new recovery code; the old one ends at once.</source>
        <translation>Einen neuen Wiederherstellungscode machen; der alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The key slot to change or to remove.</source>
        <translation>Der Schlüsselplatz, der geändert oder entfernt wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the line of a key slot, %2 the person&apos;s own name for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>key takes list, add, remove, change or renew.</source>
        <translation>key nimmt list, add, remove, change oder renew.</translation>
    </message>
    <message>
        <source>List, add, remove or change the keys of a vault, or encrypt all of it anew.</source>
        <translation>Die Schlüssel eines Tresors auflisten, hinzufügen, entfernen oder ändern, oder alles darin neu verschlüsseln.</translation>
    </message>
    <message>
        <source>A new key needs the passphrase, because the passphrase goes on and the recovery code does not. If it is forgotten, change it first with “key change”. Nothing was changed.</source>
        <translation>Ein neuer Schlüssel braucht die Passphrase, denn die Passphrase gilt weiter und der Wiederherstellungscode nicht. Wenn sie vergessen ist, ändere sie zuerst mit „key change“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New recovery code (shown once; keep it on paper, away from this computer; once this ends without an error, the old one no longer opens the vault):
%1</source>
        <translation>Neuer Wiederherstellungscode (wird nur einmal gezeigt; heb ihn auf Papier auf, fern von diesem Rechner; sobald dies ohne Fehler endet, öffnet der alte den Tresor nicht mehr):
%1</translation>
    </message>
    <message>
        <source>The new recovery code could not be printed, so it was not made. Your keys work as before. Send the output to another place and try again.</source>
        <translation>Der neue Wiederherstellungscode ließ sich nicht ausgeben, darum wurde er nicht gemacht. Deine Schlüssel gelten wie vorher. Leite die Ausgabe an einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Add one with “key add”. Nothing was changed.</source>
        <translation>Dieser Tresor hat keine Passphrase, die sich ändern ließe. Füg mit „key add“ eine hinzu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A new key needs a passphrase, because the passphrase goes on and the recovery code does not, and this vault has none. Add one first with “key add”. Nothing was changed.</source>
        <translation>Ein neuer Schlüssel braucht eine Passphrase, denn die Passphrase gilt weiter und der Wiederherstellungscode nicht, und dieser Tresor hat keine. Füg zuerst mit „key add“ eine hinzu. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Verbergen, was getippt ist</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt ist</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungscode nehmen</translation>
    </message>
    <message>
        <source>Group %1 is not right yet.</source>
        <extracomment>%1 is a number from 1 to 8</extracomment>
        <translation>Gruppe %1 stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This computer&apos;s keychain has no key for this vault, or it is locked.</source>
        <translation>Der Schlüsselbund dieses Rechners hat keinen Schlüssel für diesen Tresor, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that Kinward can use.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund, den Kinward nutzen kann.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer in time. It may be waiting for you in a window of its own.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem eigenen Fenster auf dich.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let Kinward in.</source>
        <translation>Der Schlüsselbund dieses Rechners hat Kinward nicht eingelassen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not keep the key as it was given.</source>
        <translation>Der Schlüsselbund dieses Rechners hat den Schlüssel nicht so behalten, wie er gegeben wurde.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not work.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what the keychain did, %2 what that means; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This recovery code does not open the vault, so its keys were not changed. Compare it with your paper, or use the passphrase.</source>
        <translation>Dieser Wiederherstellungscode öffnet den Tresor nicht, darum wurden seine Schlüssel nicht geändert. Vergleich ihn mit deinem Papier, oder nimm die Passphrase.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain does not open the vault, so its keys were not changed. Please type the passphrase.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Rechners öffnet den Tresor nicht, darum wurden seine Schlüssel nicht geändert. Bitte tipp die Passphrase.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault, so its keys were not changed. Check Caps Lock and the keyboard layout and try again.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht, darum wurden seine Schlüssel nicht geändert. Prüf die Feststelltaste und die Tastatursprache und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Your keys work as before. Please choose one.</source>
        <translation>Die neue Passphrase ist leer. Deine Schlüssel gelten wie vorher. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>There is no key with the number %1. Your keys work as before. Look at the list of keys and choose one of them.</source>
        <extracomment>%1 is a number from 0 to 7</extracomment>
        <translation>Es gibt keinen Schlüssel mit der Nummer %1. Deine Schlüssel gelten wie vorher. Sieh in die Liste der Schlüssel und wähl einen davon.</translation>
    </message>
    <message>
        <source>Key %1 is not a passphrase, so it was not changed. A recovery code is replaced by a new one; a keychain key is switched off and on again.</source>
        <extracomment>%1 is a number from 0 to 7</extracomment>
        <translation>Schlüssel %1 ist keine Passphrase, darum wurde er nicht geändert. Ein Wiederherstellungscode wird durch einen neuen ersetzt; ein Schlüssel im Schlüsselbund wird aus- und wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>A vault has room for eight keys, and all are taken. Nothing was changed. Remove a key that you no longer use, then add the new one.</source>
        <translation>Ein Tresor hat Platz für acht Schlüssel, und alle sind belegt. Nichts wurde geändert. Entfern einen Schlüssel, den du nicht mehr brauchst, und füg dann den neuen hinzu.</translation>
    </message>
    <message>
        <source>This is the last passphrase or recovery code of the vault. It was kept, because without it you could be locked out. Add another one first.</source>
        <translation>Das ist die letzte Passphrase oder der letzte Wiederherstellungscode des Tresors. Er bleibt, denn ohne ihn könntest du ausgesperrt sein. Füg zuerst etwas anderes hinzu.</translation>
    </message>
    <message>
        <source>This name is too long for a key. Nothing was changed. Please choose a shorter one.</source>
        <translation>Dieser Name ist zu lang für einen Schlüssel. Nichts wurde geändert. Bitte wähl einen kürzeren.</translation>
    </message>
    <message>
        <source>There was no proper key for the keychain. Nothing was changed. Try again, or go on with the passphrase.</source>
        <translation>Es gab keinen richtigen Schlüssel für den Schlüsselbund. Nichts wurde geändert. Versuch es noch einmal, oder mach mit der Passphrase weiter.</translation>
    </message>
    <message>
        <source>The vault was changed in another way at the same moment, so its keys were left as they are. Please try again.</source>
        <translation>Der Tresor wurde im selben Moment auf andere Weise geändert, darum blieben seine Schlüssel, wie sie sind. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This vault is open for reading only, so its keys can not be changed. Open it in the usual way first.</source>
        <translation>Dieser Tresor ist nur zum Lesen offen, darum lassen sich seine Schlüssel nicht ändern. Öffne ihn zuerst auf die übliche Weise.</translation>
    </message>
    <message>
        <source>Your entries are safe. Please type the passphrase instead.</source>
        <translation>Deine Einträge sind sicher. Bitte tipp stattdessen die Passphrase.</translation>
    </message>
    <message>
        <source>This vault does not use the keychain. Please type the passphrase.</source>
        <translation>Dieser Tresor nutzt den Schlüsselbund nicht. Bitte tipp die Passphrase.</translation>
    </message>
    <message>
        <source>So unlocking with the keychain stays off. Your keys work as before. You can try again later, or go on with the passphrase.</source>
        <translation>Darum bleibt das Entsperren mit dem Schlüsselbund aus. Deine Schlüssel gelten wie vorher. Du kannst es später noch einmal versuchen oder mit der Passphrase weitermachen.</translation>
    </message>
    <message>
        <source>The vault no longer accepts the key that is in it, so what is left there opens nothing. You can delete the entry “Kinward” in your keychain&apos;s own program.</source>
        <translation>Der Tresor nimmt den Schlüssel darin nicht mehr an, darum öffnet das, was dort noch liegt, nichts. Du kannst den Eintrag „Kinward“ im Programm deines Schlüsselbunds löschen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a key of the vault: %1 what it is, %2 the person&apos;s own name for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Add a passphrase…</source>
        <translation>Passphrase &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain…</source>
        <translation>Mit dem Schlüssel&amp;bund entsperren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Done. The change holds from now on.</source>
        <translation>Fertig. Die Änderung gilt ab jetzt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code …</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, and the old one no longer does.</source>
        <translation>Die neue öffnet ab jetzt den Tresor, die alte nicht mehr.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code machen</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>Einen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>“%1” will no longer open the vault. Your entries stay as they are.</source>
        <extracomment>%1 a key of the vault</extracomment>
        <translation>„%1“ öffnet den Tresor dann nicht mehr. Deine Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Eine Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>It opens the vault beside the keys that are there.</source>
        <translation>Sie öffnet den Tresor neben den Schlüsseln, die es schon gibt.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Name a key</source>
        <translation>Einen Schlüssel benennen</translation>
    </message>
    <message>
        <source>A name only you see, such as “on paper at home”</source>
        <translation>Ein Name, den nur du siehst, etwa „auf Papier zu Hause“</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Encrypt everything anew…</source>
        <translation>Alles neu &amp;verschlüsseln …</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>Replace older backups…</source>
        <translation>Ältere Sicherungen ersetzen…</translation>
    </message>
    <message>
        <source>Done. The change holds from now on. Older backups still open with the old key. If someone may know it, replace them.</source>
        <translation>Fertig. Die Änderung gilt ab jetzt. Ältere Sicherungen öffnen sich noch mit dem alten Schlüssel. Wenn ihn jemand kennen könnte, ersetze sie.</translation>
    </message>
    <message>
        <source>Each of these opens your vault. Changing one does not touch your entries. Backups and copies made before, and a folder that was set aside beside the vault, still open with the keys of their day.</source>
        <translation>Jeder von diesen öffnet deinen Tresor. Einen zu ändern rührt deine Einträge nicht an. Sicherungen und Kopien von vorher und ein Ordner, der neben dem Tresor beiseitegelegt wurde, öffnen sich weiter mit den Schlüsseln von damals.</translation>
    </message>
    <message>
        <source>You get a new code to write down. Once you have typed back a part of it, it holds, and the old code no longer opens the vault.</source>
        <translation>Du bekommst einen neuen Code zum Aufschreiben. Sobald du einen Teil davon zurückgetippt hast, gilt er, und der alte Code öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>For when someone may have copied your vault and known a key. Your passphrase stays. You get a new recovery code; other passphrases and the keychain end and can be added again. A backup is made first. Older backups, and what a restore set aside, still open with the keys of their day.</source>
        <translation>Für den Fall, dass jemand deinen Tresor kopiert hat und einen Schlüssel kannte. Deine Passphrase bleibt. Du bekommst einen neuen Wiederherstellungscode; andere Passphrasen und der Schlüsselbund gelten dann nicht mehr und lassen sich neu hinzufügen. Zuerst wird eine Sicherung gemacht. Ältere Sicherungen, und was ein Zurückholen beiseitegelegt hat, öffnen sich weiter mit den Schlüsseln von damals.</translation>
    </message>
    <message>
        <source>The new code was not typed back, so it does not hold. Your keys work as before.</source>
        <translation>Der neue Code wurde nicht zurückgetippt, darum gilt er nicht. Deine Schlüssel gelten wie zuvor.</translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>What suggestions have learned</source>
        <translation>Was Vorschläge gelernt haben</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Alles davon vergessen</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Forgotten. Suggestions begin anew.</source>
        <translation>Vergessen. Die Vorschläge fangen neu an.</translation>
    </message>
    <message>
        <source>It is not suggested for now; choosing it yourself can bring it back.</source>
        <translation>Es wird vorerst nicht vorgeschlagen; wählst du es selbst, kann es wiederkommen.</translation>
    </message>
    <message>
        <source>It is suggested less often.</source>
        <translation>Es wird seltener vorgeschlagen.</translation>
    </message>
    <message>
        <source>It is suggested more often.</source>
        <translation>Es wird öfter vorgeschlagen.</translation>
    </message>
    <message>
        <source>It is suggested as often as before.</source>
        <translation>Es wird so oft vorgeschlagen wie zuvor.</translation>
    </message>
    <message>
        <source>When you take a suggestion or put it away, later ones shift with it. Kept inside your vault are only these numbers, and a mark for each of your latest answers, so that none counts twice; none of your words.</source>
        <translation>Wenn du einen Vorschlag annimmst oder weglegst, richten sich spätere danach. In deinem Tresor bleiben nur diese Zahlen und zu jeder deiner letzten Antworten ein Merkzeichen, damit keine doppelt zählt; keines deiner Worte.</translation>
    </message>
    <message>
        <source>%1: taken %2, put away %3. About %4 had been expected to be taken. %5</source>
        <extracomment>%1 a thinking pattern; %2 and %3 how often its suggestion was taken, and put away; %4 of these answers, how many Kinward had expected to be taken (&quot;1.6&quot;); %5 a sentence on what follows from it</extracomment>
        <translation>%1: %2-mal angenommen, %3-mal weggelegt. Erwartet war etwa %4-mal annehmen. %5</translation>
    </message>
    <message>
        <source>Until it is forgotten, nothing new is learned.</source>
        <translation>Bis es vergessen ist, wird nichts Neues gelernt.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>a page is named wrongly or twice</source>
        <translation>eine Seite hat einen falschen Namen oder kommt doppelt vor</translation>
    </message>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>der Verweis „%1“ führt nirgendwohin</translation>
    </message>
    <message>
        <source>There is no page “%1” in the library.</source>
        <translation>Die Seite „%1“ gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>der Kopf fehlt</translation>
    </message>
    <message>
        <source>the title, the summary or the honesty label is missing</source>
        <translation>Titel, Zusammenfassung oder Angabe zum Beleg fehlt</translation>
    </message>
    <message>
        <source>this line of the header is not known</source>
        <translation>diese Zeile des Kopfs ist nicht bekannt</translation>
    </message>
    <message>
        <source>the header does not end</source>
        <translation>der Kopf endet nicht</translation>
    </message>
    <message>
        <source>This page can not be shown: %1, line %2: %3. Nothing of yours is touched, and the other pages work. Installing Kinward again mends it.</source>
        <extracomment>%1 is a file, %2 a line number, %3 what is wrong there (&quot;the header is missing&quot;).</extracomment>
        <translation>Diese Seite lässt sich nicht zeigen: %1, Zeile %2: %3. Deine Einträge sind unberührt, und die anderen Seiten gehen. Wenn du Kinward neu installierst, ist es behoben.</translation>
    </message>
    <message>
        <source>The file %1 is missing. The other pages work. Installing Kinward again brings it back.</source>
        <translation>Die Datei %1 fehlt. Die anderen Seiten gehen. Wenn du Kinward neu installierst, ist sie wieder da.</translation>
    </message>
    <message>
        <source>a character is damaged</source>
        <translation>ein Zeichen ist beschädigt</translation>
    </message>
    <message>
        <source>the id does not match the file</source>
        <translation>die Kennung passt nicht zur Datei</translation>
    </message>
    <message>
        <source>Established idea</source>
        <extracomment>Label under the title of a page: how well the idea stands in research.</extracomment>
        <translation>In der Forschung etabliert</translation>
    </message>
    <message>
        <source>Partly established</source>
        <extracomment>Label under the title of a page: how well the idea stands in research.</extracomment>
        <translation>Zum Teil etabliert</translation>
    </message>
    <message>
        <source>A phrase from the source text, not a clinical term</source>
        <extracomment>Label under the title of a page; the source text is the one this program grew from.</extracomment>
        <translation>Ein Ausdruck aus dem Ausgangstext, kein Fachbegriff</translation>
    </message>
    <message>
        <source>Thinking pattern, not a diagnosis</source>
        <extracomment>Label under the title of a page about a thinking pattern.</extracomment>
        <translation>Denkmuster, keine Diagnose</translation>
    </message>
    <message>
        <source>Reading other people</source>
        <extracomment>A family of thinking patterns.</extracomment>
        <translation>Andere Menschen deuten</translation>
    </message>
    <message>
        <source>Judging myself</source>
        <extracomment>A family of thinking patterns.</extracomment>
        <translation>Über mich urteilen</translation>
    </message>
    <message>
        <source>Predicting</source>
        <extracomment>A family of thinking patterns.</extracomment>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Weighing the evidence</source>
        <extracomment>A family of thinking patterns.</extracomment>
        <translation>Belege gewichten</translation>
    </message>
    <message>
        <source>If you are in danger now, call your local emergency number.</source>
        <translation>Wenn du jetzt in Gefahr bist, ruf den Notruf bei dir vor Ort an.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A place in a file of the program; %1 is a line number.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>A part of Kinward is damaged: %1, %2. %3 Installing Kinward again mends it.</source>
        <extracomment>%1 is a file of the program, %2 a place in it (&quot;line 3&quot;), %3 a sentence that says what still works.</extracomment>
        <translation>Ein Teil von Kinward ist beschädigt: %1, %2. %3 Wenn du Kinward neu installierst, ist es behoben.</translation>
    </message>
    <message>
        <source>You can still write steps of your own.</source>
        <translation>Eigene Schritte kannst du weiterhin schreiben.</translation>
    </message>
    <message>
        <source>step %1</source>
        <extracomment>A place in a file of the program; %1 is a number.</extracomment>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Nothing of yours is touched, and the pages work.</source>
        <translation>Nichts von dir ist berührt, und die Seiten gehen.</translation>
    </message>
    <message>
        <source>line %1: this is no JSON object</source>
        <translation>Zeile %1: das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>A place in a file of the program; %1 is a line number, %2 what is wrong there.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is missing or is no text</source>
        <translation>„%1“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>“%1” must be lower-case letters, digits and underscores</source>
        <translation>„%1“ darf nur Kleinbuchstaben, Ziffern und Unterstriche enthalten</translation>
    </message>
    <message>
        <source>“%1” is missing or out of its range</source>
        <translation>„%1“ fehlt oder liegt außerhalb dessen, was möglich ist</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>“%1” is missing or is no object</source>
        <translation>„%1“ fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” is missing, too short or too long</source>
        <translation>„%1“ fehlt, ist zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>“%1” must hold objects</source>
        <translation>„%1“ muss Objekte enthalten</translation>
    </message>
    <message>
        <source>a step needs a page or a form, and not both</source>
        <translation>ein Schritt braucht eine Seite oder ein Formular, und nicht beides</translation>
    </message>
    <message>
        <source>there is no page “%1”</source>
        <translation>die Seite „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no form “%1”</source>
        <translation>das Formular „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is not in the list of references</source>
        <translation>„%1“ steht nicht in der Liste der Quellen</translation>
    </message>
    <message>
        <source>the example “%1” is there twice</source>
        <translation>das Beispiel „%1“ kommt doppelt vor</translation>
    </message>
    <message>
        <source>this file is missing</source>
        <translation>diese Datei fehlt</translation>
    </message>
    <message>
        <source>nothing lists this file</source>
        <translation>diese Datei steht in keiner Liste</translation>
    </message>
    <message>
        <source>“%1” is no pattern</source>
        <translation>„%1“ ist kein Muster</translation>
    </message>
    <message>
        <source>this pattern is answered twice</source>
        <translation>dieses Muster ist zweimal beantwortet</translation>
    </message>
    <message>
        <source>no answer is right</source>
        <translation>keine Antwort ist richtig</translation>
    </message>
    <message>
        <source>“kind” is neither pattern nor cause</source>
        <translation>„kind“ ist weder pattern noch cause</translation>
    </message>
    <message>
        <source>this id stands here twice</source>
        <translation>diese Kennung steht hier zweimal</translation>
    </message>
    <message>
        <source>exactly one option must be right</source>
        <translation>genau eine Möglichkeit muss richtig sein</translation>
    </message>
    <message>
        <source>this is no DOI</source>
        <translation>das ist kein DOI</translation>
    </message>
    <message>
        <source>What you kept about the library could not be read. Nothing was changed, and the library works. A backup may hold an older copy.</source>
        <translation>Was du zur Bibliothek aufgehoben hast, ließ sich nicht lesen. Nichts wurde geändert, und die Bibliothek geht. Vielleicht hat eine Sicherung eine ältere Kopie.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <extracomment>Label under the title of the page &quot;May be fair&quot;: that a thought is fair is no thinking pattern.</extracomment>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>“fit” is neither right, near nor other</source>
        <translation>„fit“ ist weder right noch near noch other</translation>
    </message>
    <message>
        <source>an example of unfair treatment or danger has one right answer, “none”, and no near one</source>
        <translation>ein Beispiel für unfaire Behandlung oder Gefahr hat eine richtige Antwort, „none“, und keine nahe</translation>
    </message>
</context>
<context>
    <name>LibraryCommand</name>
    <message>
        <source>Which language to read.</source>
        <translation>Welche Sprache gelesen wird.</translation>
    </message>
    <message>
        <source>List the pages of the concept library; with --json, print all of it as data. Needs no vault.</source>
        <translation>Die Seiten der Bibliothek auflisten; mit --json alles als Daten ausgeben. Braucht keinen Tresor.</translation>
    </message>
</context>
<context>
    <name>LibraryHits</name>
    <message>
        <source>In the Library</source>
        <extracomment>above links to pages of the Library that a search has found</extracomment>
        <translation>In der Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Ideas</source>
        <extracomment>Heading of a group in the list of the library: the ideas to read about.</extracomment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Heading of a group in the list of the library: the thinking patterns.</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>Heading of a group in the list of the library: skills to practise.</extracomment>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>Path and practice</source>
        <extracomment>Heading of a group in the list of the library: ways through it, the review queue, the practice bench.</extracomment>
        <translation>Wege und Üben</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page that was read before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Goes to the page from which one went back.</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Leaves the page and shows the list of all pages.</extracomment>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Questions that are about to fade, a few a day.</source>
        <translation>Ein paar Fragen am Tag, kurz bevor sie verblassen.</translation>
    </message>
    <message>
        <source>Practise naming</source>
        <extracomment>a row of the library&apos;s list: examples of thoughts, to name the thinking pattern in them</extracomment>
        <translation>Benennen üben</translation>
    </message>
    <message>
        <source>Made-up thoughts, to name the pattern or rate the cause.</source>
        <translation>Erfundene Gedanken, um das Muster zu benennen oder die Ursache einzuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n cards</source>
        <extracomment>a row of the library&apos;s list: questions to answer today</extracomment>
        <translation>
            <numerusform>Wiederholen · %n Karte</numerusform>
            <numerusform>Wiederholen · %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This path can not be shown</source>
        <translation>Dieser Weg lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Choose an idea from the list, or begin with a short way in.</source>
        <translation>Wähle einen Gedanken aus der Liste oder beginne mit einem kurzen Einstieg.</translation>
    </message>
    <message>
        <source>The first day, in minutes</source>
        <extracomment>opens the short path for the first day</extracomment>
        <translation>Der erste Tag, in Minuten</translation>
    </message>
</context>
<context>
    <name>LibraryShelf</name>
    <message>
        <source>In the source text: “%1”</source>
        <extracomment>Under the title of a page; %1 is the heading in the text that this program grew from.</extracomment>
        <translation>Im Ausgangstext: „%1“</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <extracomment>Under the title of a page; %1 is the name that textbooks use.</extracomment>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>This page is not translated yet, so it stands here in English.</source>
        <translation>Diese Seite ist noch nicht übersetzt, darum steht sie hier auf Englisch.</translation>
    </message>
    <message>
        <source>The library can not be shown</source>
        <translation>Die Bibliothek lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>This page can not be shown</source>
        <translation>Diese Seite lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>This question is not asked any more.</source>
        <translation>Diese Frage wird nicht mehr gestellt.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>%1 takes %2.</source>
        <extracomment>%1 an option such as --from, %2 what it takes</extracomment>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>a day like 2026-03-17</source>
        <translation>einen Tag wie 2026-03-17</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a kind like thoughtRecord, note or checkIn</source>
        <translation>eine Art wie thoughtRecord, note oder checkIn</translation>
    </message>
    <message>
        <source>Only records of kind K.</source>
        <translation>Nur Einträge der Art K.</translation>
    </message>
    <message>
        <source>From day D on.</source>
        <translation>Ab dem Tag D.</translation>
    </message>
    <message>
        <source>Up to day D.</source>
        <translation>Bis zum Tag D.</translation>
    </message>
    <message>
        <source>At most N records.</source>
        <translation>Höchstens N Einträge.</translation>
    </message>
    <message>
        <source>List the records, newest first.</source>
        <translation>Die Einträge auflisten, neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>LockedInbox</name>
    <message>
        <source>Kept, sealed. Once you unlock, you find it on Today.</source>
        <translation>Aufgehoben und versiegelt. Nach dem Entsperren findest du es auf „Heute“.</translation>
    </message>
</context>
<context>
    <name>LostRecordModel</name>
    <message>
        <source>saved in part; the newest backup has all of it</source>
        <translation>zum Teil gerettet; in der neuesten Sicherung ist alles davon</translation>
    </message>
    <message>
        <source>saved in part</source>
        <translation>zum Teil gerettet</translation>
    </message>
    <message>
        <source>lost here; the newest backup has it</source>
        <translation>hier verloren; die neueste Sicherung hat es</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Where is the vault?</source>
        <translation>Wo ist der Tresor?</translation>
    </message>
    <message>
        <source>Kinward</source>
        <extracomment>the name of the program; it stays as it is</extracomment>
        <translation>Kinward</translation>
    </message>
    <message>
        <source>The vault is deleted.</source>
        <translation>Der Tresor ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The suggestion rules in %1 can not be used (%2: %3). Your journal is untouched and works without suggestions. Installing Kinward again should mend this.</source>
        <extracomment>%1 a file name, %2 a place in it, %3 what is wrong there (technical, English)</extracomment>
        <translation>Die Regeln für Vorschläge in %1 sind nicht nutzbar (%2: %3). Dein Tagebuch ist unberührt und geht auch ohne Vorschläge. Wenn du Kinward neu installierst, sollte es behoben sein.</translation>
    </message>
</context>
<context>
    <name>MarginNoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <extracomment>the section of a page that a note stands at</extracomment>
        <translation>Wohin sie gehört</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>leaves a note that is saved</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>quiet word under a note: what was typed is on the disk</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The whole page</source>
        <extracomment>a note that stands at no section</extracomment>
        <translation>Die ganze Seite</translation>
    </message>
</context>
<context>
    <name>MarginNotes</name>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>heading above one&apos;s own notes at a page</extracomment>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the section</source>
        <extracomment>goes to the section that a note stands at</extracomment>
        <translation>Den Abschnitt zeigen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
</context>
<context>
    <name>MendCommand</name>
    <message>
        <source>Both copies of the header are whole now.</source>
        <translation>Beide Kopien des Kopfs sind jetzt ganz.</translation>
    </message>
    <message>
        <source>Mend a damaged header, with a copy of it in a backup if need be.</source>
        <translation>Einen beschädigten Kopf reparieren, wenn nötig mit seiner Kopie in einer Sicherung.</translation>
    </message>
    <message>
        <source>The header was mended from the backup %1. The keys are those of that day. What was left of the old header is kept beside it.</source>
        <translation>Der Kopf wurde aus der Sicherung %1 repariert. Es gelten die Schlüssel von jenem Tag. Was vom alten Kopf übrig war, bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>MoodPanel</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>unpleasant – pleasant</source>
        <extracomment>the mood axis: its ends in words</extracomment>
        <translation>unangenehm – angenehm</translation>
    </message>
    <message>
        <source>Mood of the day</source>
        <translation>Stimmung des Tages</translation>
    </message>
    <message>
        <source>Middle of seven days</source>
        <translation>Mitte von sieben Tagen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>The column with the rooms, for screen readers</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Locks the vault</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>New vault</source>
        <extracomment>Leads back to the vault that is being made</extracomment>
        <translation>Neuer Tresor</translation>
    </message>
</context>
<context>
    <name>NewEntryButton</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>&amp;Thought record</source>
        <translation>&amp;Gedankenprotokoll</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Import from another program…</source>
        <translation>&amp;Aus einem anderen Programm übernehmen…</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Open the journal</source>
        <extracomment>opens the journal again</extracomment>
        <translation>&amp;Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Zuerst wird eine Sicherung gemacht…</translation>
    </message>
    <message>
        <source>Encrypting and checking every page…</source>
        <translation>Jede Seite wird verschlüsselt und geprüft…</translation>
    </message>
    <message>
        <source>The keys are as they were</source>
        <translation>Die Schlüssel sind, wie sie waren</translation>
    </message>
    <message>
        <source>You stopped it. Your journal and its keys are as they were; the new recovery code opens nothing.</source>
        <translation>Du hast es abgebrochen. Dein Tagebuch und seine Schlüssel sind, wie sie waren; der neue Wiederherstellungscode öffnet nichts.</translation>
    </message>
    <message>
        <source>Done. Your passphrase and the new recovery code open the vault. The old code, other passphrases and the keychain no longer do.</source>
        <translation>Fertig. Deine Passphrase und der neue Wiederherstellungscode öffnen den Tresor. Der alte Code, andere Passphrasen und der Schlüsselbund nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was encrypted anew: the new recovery code opens nothing, the keys are as they were. %1</source>
        <extracomment>%1 the sentence that says why</extracomment>
        <translation>Es wurde nichts neu verschlüsselt: Der neue Wiederherstellungscode öffnet nichts, die Schlüssel sind, wie sie waren. %1</translation>
    </message>
    <message>
        <source>Kinward locked before everything was encrypted anew. Your journal and its keys are as they were; the new recovery code opens nothing.</source>
        <translation>Kinward hat gesperrt, bevor alles neu verschlüsselt war. Dein Tagebuch und seine Schlüssel sind, wie sie waren; der neue Wiederherstellungscode öffnet nichts.</translation>
    </message>
    <message>
        <source>Everything was encrypted anew before Kinward locked. Your passphrase and the new recovery code open the vault. The old code, other passphrases and the keychain no longer do.</source>
        <translation>Alles wurde neu verschlüsselt, bevor Kinward gesperrt hat. Deine Passphrase und der neue Wiederherstellungscode öffnen den Tresor. Der alte Code, andere Passphrasen und der Schlüsselbund öffnen ihn nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseFields</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NextStepStep</name>
    <message>
        <source>Try it out and see</source>
        <translation>Ausprobieren und sehen</translation>
    </message>
    <message>
        <source>A small step toward people</source>
        <translation>Ein kleiner Schritt auf Menschen zu</translation>
    </message>
    <message>
        <source>Write to someone</source>
        <translation>Jemandem schreiben</translation>
    </message>
    <message>
        <source>Be kind to myself</source>
        <translation>Freundlich zu mir sein</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Jetzt nichts</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>If …</source>
        <extracomment>first half of an if-then plan; the field holds a time, a place or a feeling</extracomment>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>it is Friday noon</source>
        <translation>es Freitagmittag ist</translation>
    </message>
    <message>
        <source>… then I will</source>
        <extracomment>second half of an if-then plan; the field holds one act</extracomment>
        <translation>… dann werde ich</translation>
    </message>
    <message>
        <source>ask someone to lunch</source>
        <translation>jemanden fragen, ob wir zusammen essen</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What is one small thing to do next?</source>
        <translation>Was ist eine kleine Sache, die du als Nächstes tun kannst?</translation>
    </message>
    <message>
        <source>Resting counts, and so does nothing now.</source>
        <translation>Ausruhen zählt, und „jetzt nichts“ auch.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What you want to write</source>
        <translation>Was du schreiben willst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags (split by commas)</source>
        <translation>Schlagwörter (mit Komma getrennt)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>quiet word under a note: what was typed is on disk</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>removes the note; it can be brought back</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <extracomment>leaves a note that is saved</extracomment>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Puts a notice away</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OpenVaultRemoval</name>
    <message>
        <source>Delete this vault</source>
        <translation>Diesen Tresor löschen</translation>
    </message>
    <message>
        <source>All entries, and the backups in the vault&apos;s folder, are deleted now and for good. Nobody can bring them back. Backups in a second place and other copies stay.</source>
        <translation>Alle Einträge und die Sicherungen im Ordner des Tresors werden jetzt endgültig gelöscht. Niemand kann sie zurückholen. Sicherungen an einem zweiten Ort und andere Kopien bleiben.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The vault was not deleted</source>
        <translation>Der Tresor wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>OpenedBackupDialog</name>
    <message>
        <source>&amp;Bring back this entry</source>
        <translation>Diesen Eintrag &amp;zurückholen</translation>
    </message>
    <message>
        <source>Look inside a backup</source>
        <translation>In eine Sicherung hineinsehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Only to read. Your journal stays as it is until you bring something back.</source>
        <translation>Nur zum Lesen. Dein Tagebuch bleibt, wie es ist, bis du etwas zurückholst.</translation>
    </message>
    <message>
        <source>Find in this backup</source>
        <translation>In dieser Sicherung suchen</translation>
    </message>
    <message>
        <source>Entries of this backup</source>
        <translation>Einträge dieser Sicherung</translation>
    </message>
    <message>
        <source>The words of the entry</source>
        <translation>Die Worte des Eintrags</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Wähl einen Eintrag, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Part of this backup cannot be shown</source>
        <translation>Ein Teil dieser Sicherung lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The entry is back in your journal.</source>
        <translation>Der Eintrag ist wieder in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>The entry is in your journal once more, as it was in this backup. The one that was there stands beside it, unchanged.</source>
        <translation>Der Eintrag steht noch einmal in deinem Tagebuch, so wie er in dieser Sicherung war. Der andere, der schon da war, steht unverändert daneben.</translation>
    </message>
</context>
<context>
    <name>OwnPeopleCard</name>
    <message>
        <source>Your own people</source>
        <translation>Deine eigenen Leute</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>takes a person off the list</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Someone you may call: a name and a number</source>
        <translation>Jemand, den du anrufen darfst: ein Name und eine Nummer</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>puts a person on the list</extracomment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>References</source>
        <extracomment>heading above the list of works a page rests on</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Try this: %1</source>
        <extracomment>a button that opens a form; %1 says which: &quot;Try this: Plan one step&quot;</extracomment>
        <translation>Probier das: %1</translation>
    </message>
    <message>
        <source>It begins with: “%1” You can change it.</source>
        <extracomment>under the button that opens a form; %1 is what its first field will say</extracomment>
        <translation>Es fängt so an: „%1“ Du kannst es ändern.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the library</source>
        <translation>Seiten der Bibliothek</translation>
    </message>
    <message>
        <source>No page has these words. Try another word, or clear the field.</source>
        <translation>Auf keiner Seite stehen diese Wörter. Versuch ein anderes Wort oder leere das Feld.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>Shown in the empty field above the list of pages; it searches titles and texts.</extracomment>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Found pages</source>
        <extracomment>the places where the typed words were found</extracomment>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>Only marked pages</source>
        <extracomment>shows the pages with a bookmark alone</extracomment>
        <translation>Nur gemerkte Seiten</translation>
    </message>
    <message>
        <source>No page is marked so far. “Mark” stands above each page.</source>
        <translation>Noch ist keine Seite gemerkt. „Merken“ steht über jeder Seite.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>On this page</source>
        <extracomment>a menu of the headings of a page</extracomment>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>finds words in the page</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>keeps a bookmark at the page</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>begins a note of one&apos;s own at the page</extracomment>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>makes the text of the page smaller</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>makes the text of the page larger</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <extracomment>the size of the text of a page, in per cent</extracomment>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>the page has a bookmark</extracomment>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Read on %1</source>
        <extracomment>under the title of a page that was read to its end; %1 is a day</extracomment>
        <translation>Gelesen am %1</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <extracomment>A switch in the passphrase field</extracomment>
        <translation>Zeigen, was getippt ist</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Verbergen, was getippt ist</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>It is the only key besides the recovery code you will get next. There is no way round it: if both are lost, what is inside is lost.</source>
        <translation>Sie ist der einzige Schlüssel neben dem Wiederherstellungscode, den du gleich bekommst. Einen anderen Weg gibt es nicht: Sind beide verloren, ist auch der Inhalt verloren.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>This path is not translated yet, so it stands here in English.</source>
        <translation>Dieser Weg ist noch nicht übersetzt, darum steht er hier auf Englisch.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <extracomment>how long a part of a path takes</extracomment>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>at the part of a path that was opened last</extracomment>
        <translation>Hier bist du</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>beside a page of a path that was read to its end; %1 is a day</extracomment>
        <translation>Gelesen am %1</translation>
    </message>
    <message>
        <source>This path can not be shown</source>
        <translation>Dieser Weg lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>PatternChoice</name>
    <message>
        <source>No pattern</source>
        <extracomment>no thinking pattern: the thought may be fair as it is</extracomment>
        <translation>Kein Muster</translation>
    </message>
</context>
<context>
    <name>PatternsStep</name>
    <message>
        <source>Reading other people</source>
        <translation>Andere Menschen deuten</translation>
    </message>
    <message>
        <source>Judging myself</source>
        <translation>Über mich urteilen</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Weighing the evidence</source>
        <translation>Belege gewichten</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>a step of the guided thought record: thinking patterns</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Is this one of these?</source>
        <translation>Ist es eines von diesen?</translation>
    </message>
    <message>
        <source>It may well be fair. Choose up to three, or none and go on.</source>
        <translation>Es kann gut sein, dass er fair ist. Wähl bis zu drei, oder keines und geh weiter.</translation>
    </message>
    <message>
        <source>What suggestions have learned…</source>
        <translation>Was Vorschläge gelernt haben…</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <extracomment>thinking patterns under a name that an imported record brought with it</extracomment>
        <translation>So wurde es übernommen</translation>
    </message>
    <message>
        <source>Three are chosen. Take one away first, then choose this one.</source>
        <translation>Drei sind gewählt. Nimm erst eines weg, dann wähl dieses.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where it is kept</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Your vault is a folder. You can copy it, move it or back it up like any other. Its name can be seen by others who use this computer, what is in it can not.</source>
        <translation>Dein Tresor ist ein Ordner. Du kannst ihn kopieren, verschieben oder sichern wie jeden anderen. Seinen Namen können andere an diesem Rechner sehen, seinen Inhalt nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Einen anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Bitte gib ihm einen Namen.</translation>
    </message>
    <message>
        <source>%1 is already there. Please choose another name.</source>
        <translation>%1 ist schon da. Bitte wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>Where should the vault go?</source>
        <translation>Wohin soll der Tresor?</translation>
    </message>
</context>
<context>
    <name>PracticeAnswerView</name>
    <message>
        <source>Read: %1</source>
        <extracomment>a link to a page of the library; %1 is its title</extracomment>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>Yes, that fits.</source>
        <extracomment>said of a practice answer</extracomment>
        <translation>Ja, das passt.</translation>
    </message>
    <message>
        <source>Close. One can see it that way.</source>
        <extracomment>said of a practice answer</extracomment>
        <translation>Nah dran. So kann man es sehen.</translation>
    </message>
    <message>
        <source>Something else fits better here.</source>
        <extracomment>said of a practice answer</extracomment>
        <translation>Hier passt etwas anderes besser.</translation>
    </message>
    <message>
        <source>This fits too: %1. %2</source>
        <extracomment>%1 is the name of a thinking pattern, %2 says why it fits</extracomment>
        <translation>Das passt auch: %1. %2</translation>
    </message>
    <message>
        <source>What fits best: %1. %2</source>
        <translation>Was am besten passt: %1. %2</translation>
    </message>
    <message>
        <source>Yes, all four fit.</source>
        <translation>Ja, alle vier passen.</translation>
    </message>
    <message>
        <source>Close on all four.</source>
        <translation>Bei allen vieren nah dran.</translation>
    </message>
    <message>
        <source>Here is how one can read it.</source>
        <translation>So kann man es lesen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two ratings on a scale and all between them: &quot;3 to 5&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>You said %1. %2 fits here. %3</source>
        <extracomment>%1 is the person&apos;s own rating, %2 the ratings that fit (&quot;3 to 5&quot;), %3 says why</extracomment>
        <translation>Du hast %1 gesagt. Hier passt %2. %3</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <extracomment>%1 is the name of a thinking pattern, as it was chosen</extracomment>
        <translation>Du hast gewählt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of four fit. The rest is close.</source>
        <translation>
            <numerusform>%n von vieren passt. Der Rest ist nah dran.</numerusform>
            <numerusform>%n von vieren passen. Der Rest ist nah dran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of four fit. Here is how one can read it.</source>
        <extracomment>how many of the four ratings of a cause fit</extracomment>
        <translation>
            <numerusform>%n von vieren passt. So kann man es lesen.</numerusform>
            <numerusform>%n von vieren passen. So kann man es lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Practise naming</source>
        <extracomment>title of a page: examples of thoughts, to name the thinking pattern in them</extracomment>
        <translation>Benennen üben</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>says what is to be said of the answer</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Made-up thoughts of made-up people. What you mix up comes again.</source>
        <translation>Erfundene Gedanken von erfundenen Menschen. Was du verwechselst, kommt wieder.</translation>
    </message>
    <message>
        <source>Made-up thoughts of made-up people. What you mix up comes again; with the vault unlocked it is kept for next time.</source>
        <translation>Erfundene Gedanken von erfundenen Menschen. Was du verwechselst, kommt wieder; ist der Tresor entsperrt, bleibt es für das nächste Mal.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a thought, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This is the cause that was named. Place it on four scales.</source>
        <translation>Das ist die Ursache, die genannt wurde. Ordne sie auf vier Skalen ein.</translation>
    </message>
    <message>
        <source>Which pattern do you see? It may also be a fair thought.</source>
        <translation>Welches Muster siehst du? Es kann auch ein fairer Gedanke sein.</translation>
    </message>
    <message>
        <source>You often take “%1” for “%2”. A look at both pages may help.</source>
        <extracomment>two thinking patterns that someone mixes up</extracomment>
        <translation>Du hältst „%1“ oft für „%2“. Ein Blick auf beide Seiten hilft vielleicht.</translation>
    </message>
    <message>
        <source>This example is not translated yet, so it stands here in English.</source>
        <translation>Dieses Beispiel ist noch nicht übersetzt und steht hier auf Englisch.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>stops what is being done; it leaves nothing behind</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>How your journal is protected</source>
        <translation>Wie dein Tagebuch geschützt ist</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <extracomment>leaves everything as it is</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <extracomment>gives the chosen option as the answer</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Yes, that is it.</source>
        <extracomment>said of an answer that was right</extracomment>
        <translation>Ja, das ist es.</translation>
    </message>
    <message>
        <source>Not quite, and that is how one learns.</source>
        <translation>Nicht ganz, und so lernt man.</translation>
    </message>
    <message>
        <source>What fits: %1
%2</source>
        <extracomment>%1 is the right answer to a question, %2 says why it is</extracomment>
        <translation>Was passt: %1
%2</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Write one thing down</source>
        <translation>Eine Sache aufschreiben</translation>
    </message>
    <message>
        <source>One line is enough. It goes into the Journal as a note.</source>
        <translation>Eine Zeile genügt. Sie kommt als Notiz ins Tagebuch.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>keeps the one-line note</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>QuizCard</name>
    <message>
        <source>Begin</source>
        <extracomment>begins the questions about a page</extracomment>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Check what you took along</source>
        <extracomment>heading above a few questions about the page that was read</extracomment>
        <translation>Sieh nach, was du mitgenommen hast</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>goes to the next question</extracomment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions, no marks.</source>
        <translation>
            <numerusform>%n kurze Frage, ohne Noten.</numerusform>
            <numerusform>%n kurze Fragen, ohne Noten.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was all. What stuck is yours; the rest can be read again any time.</source>
        <translation>Das war alles. Was hängen geblieben ist, gehört dir; den Rest kannst du jederzeit wieder lesen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>asks the questions about a page once more</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>which question this is: &quot;Question 2 of 3&quot;</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>These questions are not translated yet, so they stand here in English.</source>
        <translation>Diese Fragen sind noch nicht übersetzt und stehen hier auf Englisch.</translation>
    </message>
</context>
<context>
    <name>RatingSlider</name>
    <message>
        <source>Clear</source>
        <extracomment>Takes a rating back, so that nothing is rated</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1, number</source>
        <extracomment>%1 is the question that the number answers</extracomment>
        <translation>%1, Zahl</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, weniger</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
    <message>
        <source>%1, clear</source>
        <translation>%1, leeren</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
</context>
<context>
    <name>RatingStep</name>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark, wie es geht</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>the rating from before, shown once the new one stands</extracomment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Rate again</source>
        <extracomment>a step of the guided thought record: rating belief and feelings a second time</extracomment>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Go by how it is at this moment. What you gave before appears once you have rated.</source>
        <translation>Geh danach, wie es in diesem Moment ist. Was du vorher angegeben hast, erscheint, sobald du bewertet hast.</translation>
    </message>
    <message>
        <source>How much do you believe the first thought now?</source>
        <translation>Wie sehr glaubst du den ersten Gedanken jetzt?</translation>
    </message>
    <message>
        <source>There is nothing to rate yet. Thoughts and feelings come first.</source>
        <translation>Es gibt noch nichts zu bewerten. Gedanken und Gefühle kommen zuerst.</translation>
    </message>
</context>
<context>
    <name>RecentVaultsMenu</name>
    <message>
        <source>%1  –  %2</source>
        <extracomment>a vault in a menu: %1 its name, %2 the folder it stands in</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>a vault in a menu that can not be reached; %1 its name and place</extracomment>
        <translation>%1 (gerade nicht da)</translation>
    </message>
    <message>
        <source>Vaults opened before</source>
        <translation>Früher geöffnete Tresore</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen…</translation>
    </message>
    <message>
        <source>Forget these places</source>
        <translation>Diese Orte vergessen</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Saved</source>
        <extracomment>quiet word under the record: what was typed is on disk</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Thought record</source>
        <translation>Gedankenprotokoll</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <extracomment>leaves the record as it is; it can be finished another day</extracomment>
        <translation>Später &amp;fertig machen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Choose how it goes on. Rest and nothing now are good answers too.</source>
        <translation>Wähl, wie es weitergeht. Ausruhen und „jetzt nichts“ sind auch gute Antworten.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>removes the record that is being written; it can be brought back</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>with %1</source>
        <extracomment>people of a record, by name or initials</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Thought record</source>
        <translation>Gedankenprotokoll</translation>
    </message>
    <message>
        <source>me %1 of 7</source>
        <extracomment>scales of a cause from 1 to 7</extracomment>
        <translation>ich %1 von 7</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>dauert %1</translation>
    </message>
    <message>
        <source>touches %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>in my hands %1</source>
        <translation>in meiner Hand %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Facts that fit</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>Facts that do not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>What I would tell a friend</source>
        <translation>Was ich einem Menschen sagen würde, den ich mag</translation>
    </message>
    <message>
        <source>A fairer thought</source>
        <translation>Ein fairerer Gedanke</translation>
    </message>
    <message>
        <source>The thought that hurt most</source>
        <translation>Der Gedanke, der am meisten wehtat</translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation>Ein weiterer Gedanke</translation>
    </message>
    <message>
        <source>Thinking patterns</source>
        <translation>Denkmuster</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>A more specific cause</source>
        <translation>Eine genauere Ursache</translation>
    </message>
    <message>
        <source>If %1, then I will %2.</source>
        <extracomment>an if-then plan; %1 the cue, %2 the act</extracomment>
        <translation>Wenn %1, dann werde ich %2.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Kinward recovery code</source>
        <translation>Kinward-Wiederherstellungscode</translation>
    </message>
    <message>
        <source>On the unlock page, choose “Use the recovery code” and type the groups in this order. Upper or lower case does not matter.</source>
        <translation>Wähl auf der Seite zum Entsperren „Den Wiederherstellungscode nehmen“ und tipp die Gruppen in dieser Reihenfolge. Groß oder klein ist egal.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of your vault can read all of it. Keep it in a safe place, away from the computer.</source>
        <translation>Wer dieses Blatt und eine Kopie deines Tresors hat, kann alles darin lesen. Bewahr es an einem sicheren Ort auf, nicht bei diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern…</translation>
    </message>
    <message>
        <source>To be sure: type group %1 of the code</source>
        <extracomment>%1 is a number from 1 to 8</extracomment>
        <translation>Zur Sicherheit: Gib Gruppe %1 des Codes ein</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>Kopiert. In 30 Sekunden ist er wieder aus der Zwischenablage weg.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Den Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation>wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place away from this computer.</source>
        <translation>Gespeichert. Bring die Datei an einen Ort fern von diesem Rechner.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das stimmt.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Noch nicht gleich.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <extracomment>%1 is a number from 1 to 8, %2 a part of the recovery code</extracomment>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code opens the vault. It is shown only now. Print it, write it on paper or save it, and keep it away from this computer.</source>
        <translation>Wenn du die Passphrase vergisst, öffnet dieser Code den Tresor. Er wird nur jetzt gezeigt. Druck ihn aus, schreib ihn auf Papier oder speichere ihn, und bewahr ihn nicht bei diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the sheet can be read.</source>
        <translation>An den Drucker geschickt. Sieh nach, ob das Blatt lesbar ist.</translation>
    </message>
    <message>
        <source>This place is inside a vault, and whoever has the vault would have its code. Nothing was written. Please choose another place.</source>
        <translation>Dieser Ort liegt in einem Tresor, und wer den Tresor hat, hätte auch seinen Code. Nichts wurde geschrieben. Bitte wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>It could not be saved there for certain. Please choose another place.</source>
        <translation>Dort ließ er sich nicht sicher speichern. Bitte wähl einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Opening the journal…</source>
        <translation>Das Tagebuch wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading everything…</source>
        <translation>Alles wird gelesen…</translation>
    </message>
    <message>
        <source>Mending the header…</source>
        <translation>Der Kopf wird repariert…</translation>
    </message>
    <message>
        <source>Opening the newest checked backup…</source>
        <translation>Die neueste geprüfte Sicherung wird geöffnet…</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Was lesbar ist, wird gerettet…</translation>
    </message>
    <message>
        <source>Bringing back what the backup has…</source>
        <translation>Was die Sicherung hat, wird zurückgeholt…</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>&amp;Look what is wrong</source>
        <translation>&amp;Nachsehen, was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Open the journal</source>
        <translation>&amp;Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Check and mend a journal</source>
        <translation>Ein Tagebuch prüfen und reparieren</translation>
    </message>
    <message>
        <source>Kinward reads everything and says what it finds. Looking changes nothing. You then choose what is done, and nothing that is there is ever overwritten.</source>
        <translation>Kinward liest alles und sagt, was es findet. Nachsehen ändert nichts. Danach wählst du, was getan wird, und nichts, was da ist, wird je überschrieben.</translation>
    </message>
    <message>
        <source>The journal in: %1</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Das Tagebuch in: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was replaced.</source>
        <translation>Du hast es abgebrochen. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Open the new journal</source>
        <translation>Neues &amp;Tagebuch öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) came back from the newest backup.</source>
        <translation>
            <numerusform>%n Eintrag ist aus der neuesten Sicherung zurück.</numerusform>
            <numerusform>%n Einträge sind aus der neuesten Sicherung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought back; they are still in the backup.</source>
        <translation>
            <numerusform>%n ließ sich nicht zurückholen; er ist noch in der Sicherung.</numerusform>
            <numerusform>%n ließen sich nicht zurückholen; sie sind noch in der Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the newest checked backup?</source>
        <translation>Die neueste geprüfte Sicherung zurückholen?</translation>
    </message>
    <message>
        <source>Your journal will be as it was in the backup of %1. What is there now is set aside, not deleted.</source>
        <extracomment>%1 as “today, 9:12”</extracomment>
        <translation>Dein Tagebuch wird so, wie es in der Sicherung von %1 war. Was jetzt da ist, wird beiseitegelegt und nicht gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>In which folder shall the new journal be?</source>
        <translation>In welchem Ordner soll das neue Tagebuch sein?</translation>
    </message>
    <message>
        <source>This folder belongs to the damaged journal. Choose another one, best on another disk.</source>
        <translation>Dieser Ordner gehört zum beschädigten Tagebuch. Wähl einen anderen, am besten auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>In which folder are the backups?</source>
        <translation>In welchem Ordner sind die Sicherungen?</translation>
    </message>
    <message>
        <source>What was saved in part stands beside the whole entry.</source>
        <translation>Was zum Teil gerettet wurde, steht neben dem ganzen Eintrag.</translation>
    </message>
</context>
<context>
    <name>RepairReport</name>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read as they were written.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht so lesbar, wie er geschrieben wurde.</numerusform>
            <numerusform>%n Einträge sind nicht so lesbar, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some places in the journal&apos;s file were changed, perhaps by a fault of the disk.</source>
        <translation>Einige Stellen in der Tagebuchdatei haben sich verändert, vielleicht durch einen Fehler der Platte.</translation>
    </message>
    <message>
        <source>The lists by which entries are found no longer fit the entries.</source>
        <translation>Die Listen, über die Einträge gefunden werden, passen nicht mehr zu den Einträgen.</translation>
    </message>
    <message>
        <source>Your journal itself is whole. Open it and make a new backup.</source>
        <translation>Dein Tagebuch selbst ist ganz. Öffne es und mach eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The small file that holds the locks of your journal, its header, cannot be read. Your entries were not touched.</source>
        <translation>Die kleine Datei mit den Schlössern deines Tagebuchs, sein Kopf, lässt sich nicht lesen. Deine Einträge wurden nicht berührt.</translation>
    </message>
    <message>
        <source>The small file that holds the locks of your journal, its header, is not as Kinward wrote it. Nothing was opened with it.</source>
        <translation>Die kleine Datei mit den Schlössern deines Tagebuchs, sein Kopf, ist nicht so, wie Kinward sie geschrieben hat. Nichts wurde damit geöffnet.</translation>
    </message>
    <message>
        <source>No backup beside the journal opens with this key. If you have backups in a second place, connect its disk and look there. If you changed the passphrase, try an earlier one or the recovery code.</source>
        <translation>Keine Sicherung neben dem Tagebuch öffnet sich mit diesem Schlüssel. Wenn du Sicherungen an einem zweiten Ort hast, schließ seine Platte an und sieh dort nach. Wenn du die Passphrase geändert hast, versuch eine frühere oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Everything is whole</source>
        <translation>Alles ist ganz</translation>
    </message>
    <message>
        <source>Part of this journal is damaged</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>The journal is whole, a copy of something is not</source>
        <translation>Das Tagebuch ist ganz, eine Kopie von etwas nicht</translation>
    </message>
    <message>
        <source>The header of this journal is damaged</source>
        <translation>Der Kopf dieses Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>The header of this journal was changed</source>
        <translation>Der Kopf dieses Tagebuchs wurde verändert</translation>
    </message>
    <message>
        <source>Every entry, both copies of the header and the newest backup were read from end to end. There is nothing to mend.</source>
        <translation>Jeder Eintrag, beide Kopien des Kopfs und die neueste Sicherung wurden von Anfang bis Ende gelesen. Es gibt nichts zu reparieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Stelle</numerusform>
            <numerusform>%n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairSteps</name>
    <message>
        <source>No backup opens with this key, so nothing was changed. If you have backups in a second place, connect its disk and look there.</source>
        <translation>Keine Sicherung öffnet sich mit diesem Schlüssel, darum wurde nichts geändert. Wenn du Sicherungen an einem zweiten Ort hast, schließ seine Platte an und sieh dort nach.</translation>
    </message>
    <message>
        <source>Reading everything…</source>
        <translation>Alles wird gelesen…</translation>
    </message>
    <message>
        <source>Looking for a backup that opens…</source>
        <translation>Eine Sicherung, die sich öffnet, wird gesucht…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Die Sicherung wird zurückgeholt…</translation>
    </message>
    <message>
        <source>Both copies of the header are whole again.</source>
        <translation>Beide Kopien des Kopfs sind wieder ganz.</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <extracomment>the name of a folder: %1 the name of a vault, %2 a day</extracomment>
        <translation>%1 gerettet %2</translation>
    </message>
    <message>
        <source>The header is mended, and your journal opens again. What was left of the old one is kept beside it.</source>
        <translation>Der Kopf ist repariert, und dein Tagebuch öffnet sich wieder. Was vom alten übrig war, bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Mend the header</source>
        <translation>Den Kopf reparieren</translation>
    </message>
    <message>
        <source>A backup holds a copy of it. The journal opens again with all that is in it, and the damaged header is kept.</source>
        <translation>Eine Sicherung enthält eine Kopie davon. Das Tagebuch öffnet sich wieder mit allem, was darin ist, und der beschädigte Kopf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The other copy is whole, so both are written anew. Nothing else changes.</source>
        <translation>Die andere Kopie ist ganz, darum werden beide neu geschrieben. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Mend the header</source>
        <translation>&amp;Kopf reparieren</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Copies every entry that can be read into a new journal and shows what was lost. The damaged one is only read.</source>
        <translation>Kopiert jeden lesbaren Eintrag in ein neues Tagebuch und zeigt, was verloren ist. Das beschädigte wird nur gelesen.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lesbares retten…</translation>
    </message>
    <message>
        <source>Bring back the newest checked backup</source>
        <translation>Die neueste geprüfte Sicherung zurückholen</translation>
    </message>
    <message>
        <source>It is of %1 and holds %2. What you wrote since then is not in it. The damaged journal is set aside, not deleted.</source>
        <extracomment>%1 as “today, 9:12”, %2 as “12 notes and 3 check-ins”</extracomment>
        <translation>Sie ist von %1 und enthält %2. Was du seitdem geschrieben hast, ist nicht darin. Das beschädigte Tagebuch wird beiseitegelegt und nicht gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Bring it back…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>Backups in another place</source>
        <translation>Sicherungen an einem anderen Ort</translation>
    </message>
    <message>
        <source>If a second place was chosen for backups, or you have copied some, Kinward can look there.</source>
        <translation>Wenn du einen zweiten Ort für Sicherungen gewählt oder welche kopiert hast, kann Kinward dort nachsehen.</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>In einem &amp;Ordner nachsehen…</translation>
    </message>
    <message>
        <source>&amp;Check everything again</source>
        <translation>Alles noch einmal &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 set aside %2</source>
        <extracomment>the name of a folder: %1 its name before, %2 a date and time</extracomment>
        <translation>%1 beiseitegelegt %2</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>--to VAULT says which vault to restore.</source>
        <translation>--to VAULT sagt, welcher Tresor wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>Was vorher da war, bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>Put a backup in the place of a vault&apos;s journal.</source>
        <translation>Eine Sicherung an die Stelle des Tagebuchs eines Tresors setzen.</translation>
    </message>
    <message>
        <source>The vault; it is made if it is not there.</source>
        <translation>Der Tresor; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>The key opens the backup, but not the vault in “%1”, whose header is whole. Nothing was changed. Use a key that opens both, restore to a new folder, or give the present one another name first.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Schlüssel öffnet die Sicherung, aber nicht den Tresor in „%1“, dessen Kopf ganz ist. Nichts wurde geändert. Nimm einen Schlüssel, der beide öffnet, stell in einem neuen Ordner wieder her oder gib dem jetzigen zuerst einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the journal</source>
        <extracomment>opens the journal again</extracomment>
        <translation>&amp;Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Bring back everything</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>Reading the backup from end to end…</source>
        <translation>Die Sicherung wird von Anfang bis Ende gelesen…</translation>
    </message>
    <message>
        <source>Nothing was brought back</source>
        <translation>Es wurde nichts zurückgeholt</translation>
    </message>
    <message>
        <source>You stopped it. Your journal is as it was.</source>
        <translation>Du hast es abgebrochen. Dein Tagebuch ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How did it come back to you?</source>
        <translation>Wie ist es dir wieder eingefallen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Good. What is left waits, and nothing is lost by waiting.</source>
        <translation>Gut. Was übrig ist, wartet, und durch Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>It was hard</source>
        <extracomment>how well an answer came to mind</extracomment>
        <translation>Es war schwer</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>how well an answer came to mind</extracomment>
        <translation>Es kam</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>how well an answer came to mind</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>What you have met so far is kept in your vault. Unlock it to see what is due.</source>
        <translation>Was dir bisher begegnet ist, liegt in deinem Tresor. Entsperr ihn, um zu sehen, was heute dran ist.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts dran</translation>
    </message>
    <message>
        <source>Answer the questions at the foot of a page. They come back here, a few at a time, when they are about to fade.</source>
        <translation>Beantworte die Fragen am Ende einer Seite. Sie kommen hierher zurück, ein paar auf einmal, kurz bevor sie verblassen.</translation>
    </message>
    <message>
        <source>The next questions come when they are about to fade. A pause costs nothing.</source>
        <translation>Die nächsten Fragen kommen, kurz bevor sie verblassen. Eine Pause kostet nichts.</translation>
    </message>
    <message>
        <source>The last one for today.</source>
        <translation>Die letzte für heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>Noch %n nach dieser.</numerusform>
            <numerusform>Noch %n nach dieser.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>a link to the page that a question comes from; %1 is its title</extracomment>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>This question is not translated yet, so it stands here in English.</source>
        <translation>Diese Frage ist noch nicht übersetzt und steht hier auf Englisch.</translation>
    </message>
    <message>
        <source>Spacing follows FSRS 6, the free spaced repetition scheduler (Ye, Su &amp; Cao 2022; Open Spaced Repetition).</source>
        <extracomment>names and years of those who made the method; FSRS is its name</extracomment>
        <translation>Die Abstände folgen FSRS 6, dem freien Planer für verteiltes Wiederholen (Ye, Su &amp; Cao 2022; Open Spaced Repetition).</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing of the journal file can be read any more. It was left as it is. Restore the newest backup.</source>
        <translation>Von der Tagebuchdatei lässt sich nichts mehr lesen. Sie blieb, wie sie ist. Stell die neueste Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>the newest backup has it</source>
        <translation>die neueste Sicherung hat es</translation>
    </message>
    <message>
        <source>the newest backup does not have it</source>
        <translation>die neueste Sicherung hat es nicht</translation>
    </message>
    <message>
        <source>lost in part</source>
        <translation>zum Teil verloren</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>--to VAULT names the new vault.</source>
        <translation>--to VAULT nennt den neuen Tresor.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) more are lost of entries that nothing names any more</source>
        <extracomment>%n is a number of rows of a table</extracomment>
        <translation>
            <numerusform>%n weitere Zeile von Einträgen, die nichts mehr nennt, ist verloren</numerusform>
            <numerusform>%n weitere Zeilen von Einträgen, die nichts mehr nennt, sind verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all that can be read into a new vault.</source>
        <translation>Alles, was sich lesen lässt, in einen neuen Tresor kopieren.</translation>
    </message>
    <message>
        <source>The folder of the new vault.</source>
        <translation>Der Ordner des neuen Tresors.</translation>
    </message>
    <message numerus="yes">
        <source>Lost beside the entries: %n (notes in the margin of the library, own people, a review or a choice). A backup may have it.</source>
        <translation>
            <numerusform>Neben den Einträgen verloren: %n Stück (Randnotiz in der Bibliothek, eigene Menschen, eine Wiederholung oder eine Wahl). Vielleicht hat eine Sicherung es noch.</numerusform>
            <numerusform>Neben den Einträgen verloren: %n Stücke (Randnotizen in der Bibliothek, eigene Menschen, Wiederholungen oder eine Wahl). Vielleicht hat eine Sicherung sie noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed draft(s) could not be saved. What is left of them stays in the folder “drafts” of the damaged vault.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>Ein versiegelter Entwurf ließ sich nicht retten. Was von ihm übrig ist, bleibt im Ordner „drafts“ des beschädigten Tresors.</numerusform>
            <numerusform>%n versiegelte Entwürfe ließen sich nicht retten. Was von ihnen übrig ist, bleibt im Ordner „drafts“ des beschädigten Tresors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ist verloren gegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved whole:</source>
        <translation>
            <numerusform>%n Eintrag ließ sich nicht ganz retten:</numerusform>
            <numerusform>%n Einträge ließen sich nicht ganz retten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of entries are lost that nothing names any more.</source>
        <translation>
            <numerusform>%n Teil von Einträgen, die nichts mehr nennt, ist verloren.</numerusform>
            <numerusform>%n Teile von Einträgen, die nichts mehr nennt, sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Was gerettet wurde</translation>
    </message>
    <message>
        <source>What could not be saved whole</source>
        <translation>Was sich nicht ganz retten ließ</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Was lesbar war, ist gerettet</translation>
    </message>
    <message>
        <source>The new journal holds %1. It opens with the same passphrase and recovery code. It is here: %2</source>
        <extracomment>%1 as “12 notes and 3 check-ins”, %2 a folder</extracomment>
        <translation>Das neue Tagebuch enthält %1. Es öffnet sich mit derselben Passphrase und demselben Wiederherstellungscode. Es liegt hier: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n from the newest backup</source>
        <translation>
            <numerusform>%n aus der neuesten Sicherung &amp;zurückholen</numerusform>
            <numerusform>%n aus der neuesten Sicherung &amp;zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed draft(s) could not be saved; what is left of them stays in the damaged journal.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>Ein versiegelter Entwurf ließ sich nicht retten; was von ihm übrig ist, bleibt im beschädigten Tagebuch.</numerusform>
            <numerusform>%n versiegelte Entwürfe ließen sich nicht retten; was von ihnen übrig ist, bleibt im beschädigten Tagebuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n Eintrag gefunden</numerusform>
            <numerusform>%n Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Search as the window does, with the same words.</source>
        <translation>Suchen wie im Fenster, mit denselben Wörtern.</translation>
    </message>
    <message>
        <source>Show at most N hits.</source>
        <translation>Höchstens N Treffer zeigen.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>None yet. Backups stand beside your journal. A folder on another disk keeps a copy of each, in case this disk breaks.</source>
        <translation>Noch keiner. Sicherungen liegen neben deinem Tagebuch. Ein Ordner auf einer anderen Platte hält von jeder eine Kopie, falls diese Platte kaputtgeht.</translation>
    </message>
    <message>
        <source>%1 is there and has the newest backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist da und hat die neueste Sicherung.</translation>
    </message>
    <message>
        <source>%1 is there, but the newest backup is not in it yet.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist da, aber die neueste Sicherung ist noch nicht darin.</translation>
    </message>
    <message>
        <source>%1 is there. The first backup will be copied to it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist da. Die erste Sicherung wird dorthin kopiert.</translation>
    </message>
    <message>
        <source>%1 is not there now. Connect its disk, and the next backup goes there too.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist gerade nicht da. Schließ die Platte an, dann kommt die nächste Sicherung auch dorthin.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose another place.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist kein Ordner. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Copy it there &amp;now</source>
        <translation>Jetzt dorthin &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Do not use a second place</source>
        <translation>Keinen &amp;zweiten Ort nutzen</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Looking whether %1 is there…</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Es wird nachgesehen, ob %1 da ist …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>About Kinward</source>
        <translation>Über Kinward</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>No network: Kinward has no code that goes online. It sends nothing, to nobody.</source>
        <translation>Kein Netz: Kinward hat keinen Code, der online geht. Es sendet nichts, an niemanden.</translation>
    </message>
    <message>
        <source>What the vault protects: while it is locked, nobody can read a word of it without your passphrase or the recovery code. That holds for the file, its copies and its backups.</source>
        <translation>Was der Tresor schützt: Solange er gesperrt ist, kann niemand ein Wort daraus lesen ohne deine Passphrase oder den Wiederherstellungscode. Das gilt für die Datei, ihre Kopien und ihre Sicherungen.</translation>
    </message>
    <message>
        <source>What it cannot protect: while it is open, someone who can see the screen or who controls this computer can read along. If passphrase and code are both lost, nobody can open it.</source>
        <translation>Was er nicht schützen kann: Solange er offen ist, kann mitlesen, wer den Bildschirm sieht oder diesen Rechner beherrscht. Sind Passphrase und Code beide verloren, kann ihn niemand öffnen.</translation>
    </message>
    <message>
        <source>This app is for learning and practice. It is not a doctor or a therapist. It does not watch over you and cannot call for help.</source>
        <translation>Diese App ist zum Lernen und Üben da. Sie ist keine ärztliche und keine therapeutische Hilfe. Sie wacht nicht über dich und kann keine Hilfe rufen.</translation>
    </message>
    <message>
        <source>How your journal is protected…</source>
        <translation>Wie dein Tagebuch geschützt ist …</translation>
    </message>
    <message>
        <source>Lock after a while without typing or clicking</source>
        <translation>Sperren nach einer Weile ohne Tippen oder Klicken</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Passphrase, recovery code, and this computer&apos;s keychain.</source>
        <translation>Passphrase, Wiederherstellungscode und der Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel …</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <extracomment>on the button that makes a backup; while one is being made, it ends it</extracomment>
        <translation>Die Sicherung anhalten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>Sperren, wenn der Rechner schlafen geht</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Sperren, wenn das Fenster minimiert wird</translation>
    </message>
    <message>
        <source>Delete this vault…</source>
        <translation>Diesen Tresor löschen …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Check this journal…</source>
        <extracomment>reads all of the journal and says whether any of it is damaged</extracomment>
        <translation>Dieses Tagebuch prüfen …</translation>
    </message>
</context>
<context>
    <name>ShellAction</name>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to the Journal</source>
        <translation>Zum Tagebuch</translation>
    </message>
    <message>
        <source>Go to the Library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Go to Goals</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Go to Trends</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>SituationStep</name>
    <message>
        <source>What happened</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Wohin es gehört</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation>Arbeit oder Lernen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>With whom (initials will do, split by commas)</source>
        <translation>Mit wem (Anfangsbuchstaben genügen, mit Komma getrennt)</translation>
    </message>
    <message>
        <source>Tags (split by commas)</source>
        <translation>Schlagwörter (mit Komma getrennt)</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>Only what a camera would see. One moment is enough.</source>
        <translation>Nur, was eine Kamera sehen würde. Ein Moment genügt.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locks before the computer sleeps</source>
        <extracomment>said by the system in a list of what holds back sleep</extracomment>
        <translation>Sperrt, bevor der Rechner schlafen geht</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>✓ Done on %1</source>
        <extracomment>%1 a day: what became of a step</extracomment>
        <translation>✓ Gemacht am %1</translation>
    </message>
    <message>
        <source>◐ Partly done on %1</source>
        <translation>◐ Zum Teil gemacht am %1</translation>
    </message>
    <message>
        <source>Not this time, on %1</source>
        <translation>Diesmal nicht, am %1</translation>
    </message>
    <message>
        <source>Not done on %1</source>
        <translation>Nicht gemacht am %1</translation>
    </message>
    <message>
        <source>Not needed on %1</source>
        <translation>Nicht nötig am %1</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation>Notiert am %1</translation>
    </message>
    <message>
        <source>If %1, then I will %2.</source>
        <extracomment>an if-then plan; %1 the cue, %2 the act</extracomment>
        <translation>Wenn %1, dann werde ich %2.</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Expected to be %1 of 100 hard</source>
        <extracomment>how hard a step is expected to be, 0 to 100</extracomment>
        <translation>Erwartet: %1 von 100 schwer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>How hard was it in the end?</source>
        <translation>Wie schwer war es am Ende?</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>as hard as can be</source>
        <translation>so schwer, wie es geht</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Was hast du gelernt?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Das festhalten</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>tries a step one more time</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>How hard may it be?</source>
        <translation>Wie schwer wird es vielleicht?</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>&amp;Schritt hinzufügen</translation>
    </message>
    <message>
        <source>A next small step</source>
        <translation>Ein nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation>Was ich versuchen werde</translation>
    </message>
    <message>
        <source>say hello to one neighbour</source>
        <translation>einen Menschen aus dem Haus grüßen</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>I meet one on the stairs</source>
        <translation>ich jemanden auf der Treppe treffe</translation>
    </message>
    <message>
        <source>… then I will</source>
        <translation>… dann werde ich</translation>
    </message>
    <message>
        <source>look up and say hello</source>
        <translation>aufschauen und Hallo sagen</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>as hard as can be</source>
        <translation>so schwer, wie es geht</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>the list of steps of a thought record, for screen readers</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>a step of the record that has an answer; %1 its name</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <extracomment>for screen readers: a step that has an answer</extracomment>
        <translation>%1, beantwortet</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Social steps</source>
        <translation>Schritte auf Menschen zu</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is a journal file at this place already. It was left as it is. Choose another folder for the new one.</source>
        <translation>An diesem Ort ist schon eine Tagebuchdatei. Sie blieb, wie sie ist. Wähl für die neue einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This line is damaged</source>
        <extracomment>Stands in the list in place of the title of an entry.</extracomment>
        <translation>Diese Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>This is in the journal already. Nothing was changed. Look for it in the list.</source>
        <translation>Das steht schon im Tagebuch. Nichts wurde geändert. Such es in der Liste.</translation>
    </message>
    <message>
        <source>What this belongs to is not in the journal any more. Nothing was saved, and what was saved before is kept. Choose another one and save again.</source>
        <translation>Wozu das gehört, ist nicht mehr im Tagebuch. Nichts wurde gespeichert, und was vorher gespeichert war, ist noch da. Wähl etwas anderes und speichere noch einmal.</translation>
    </message>
    <message>
        <source>A number or a date is outside the range it can have. Nothing was saved, and what was saved before is kept. Change it and save again.</source>
        <translation>Eine Zahl oder ein Datum liegt außerhalb dessen, was möglich ist. Nichts wurde gespeichert, und was vorher gespeichert war, ist noch da. Ändere es und speichere noch einmal.</translation>
    </message>
    <message>
        <source>The journal file is not where it should be. Nothing was changed. If the folder was moved, open it at its new place, or restore a backup.</source>
        <translation>Die Tagebuchdatei ist nicht da, wo sie sein soll. Nichts wurde geändert. Wenn der Ordner verschoben wurde, öffne ihn am neuen Ort oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A part of the journal file is damaged. Nothing was overwritten. Restore the newest backup, or save what can still be read into a new vault.</source>
        <translation>Ein Teil der Tagebuchdatei ist beschädigt. Nichts wurde überschrieben. Stell die neueste Sicherung wieder her, oder rette, was noch lesbar ist, in einen neuen Tresor.</translation>
    </message>
    <message>
        <source>This journal was written by a newer version of Kinward. Nothing was changed. Install the newer version to open it.</source>
        <translation>Dieses Tagebuch stammt von einer neueren Version von Kinward. Nichts wurde geändert. Installiere die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The journal is in use by another window or program. What you wrote is still here. Close the other one and try again.</source>
        <translation>Ein anderes Fenster oder Programm benutzt das Tagebuch gerade. Was du geschrieben hast, ist noch hier. Schließ das andere und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde das nicht gespeichert. Was vorher gespeichert war, ist sicher. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The journal can not be written at this place. Nothing was changed. Check that you may write to its folder, or move the vault to another one.</source>
        <translation>Das Tagebuch lässt sich an diesem Ort nicht schreiben. Nichts wurde geändert. Prüf, ob du in seinem Ordner schreiben darfst, oder verschieb den Tresor in einen anderen.</translation>
    </message>
    <message>
        <source>The journal could not be read or written just now. What was saved before is kept. Try again, and check the disk if it stays this way.</source>
        <translation>Das Tagebuch ließ sich gerade nicht lesen oder schreiben. Was vorher gespeichert war, ist noch da. Versuch es noch einmal und prüf den Datenträger, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this just now. What was saved before is kept. Close other programs and try again.</source>
        <translation>Dafür reicht der Arbeitsspeicher gerade nicht. Was vorher gespeichert war, ist noch da. Schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Only one thought of an entry can be the one that hurts most. Nothing was saved. Mark one and save again.</source>
        <translation>Nur ein Gedanke in einem Eintrag kann der sein, der am meisten wehtut. Nichts wurde gespeichert. Markier einen und speichere noch einmal.</translation>
    </message>
    <message>
        <source>This entry is not in the journal any more. Nothing else was changed. If it was removed, it can be brought back for 30 days.</source>
        <translation>Dieser Eintrag ist nicht mehr im Tagebuch. Sonst wurde nichts geändert. Wenn er gelöscht wurde, kannst du ihn 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the vault, and the entries are in it. Nothing was changed. If it was moved, put it back. If not, restore the newest backup.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Datei „%1“ fehlt im Tresor, und in ihr sind die Einträge. Nichts wurde geändert. Wurde sie verschoben, leg sie zurück. Wenn nicht, stell die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the vault, and the entries are in it. Nothing was changed. If it was moved, put it back. If this vault was cut short while it was being made, make a new one in the same place: it begins again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Datei „%1“ fehlt im Tresor, und in ihr sind die Einträge. Nichts wurde geändert. Wurde sie verschoben, leg sie zurück. Wurde das Anlegen dieses Tresors unterbrochen, leg am selben Ort einen neuen an: Es fängt noch einmal von vorn an.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strong: guessing would take more than a hundred years.</source>
        <translation>Stark: Raten würde mehr als hundert Jahre dauern.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to keep and hard to guess.</source>
        <translation>Ein paar Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Very easy to guess: within an hour.</source>
        <translation>Sehr leicht zu erraten: in einer Stunde.</translation>
    </message>
    <message>
        <source>Easy to guess: within days or weeks.</source>
        <translation>Leicht zu erraten: in Tagen oder Wochen.</translation>
    </message>
    <message>
        <source>Fair: guessing would take months or years.</source>
        <translation>Mittel: Raten würde Monate oder Jahre dauern.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Sie ist kurz.</translation>
    </message>
    <message>
        <source>Most of it is words or names that are tried first.</source>
        <translation>Das meiste daran sind Wörter oder Namen, die zuerst probiert werden.</translation>
    </message>
    <message>
        <source>A common word stays easy when digits or signs stand for its letters.</source>
        <translation>Ein häufiges Wort bleibt leicht, auch wenn Ziffern oder Zeichen für Buchstaben stehen.</translation>
    </message>
    <message>
        <source>It has to do with this program, so it is tried early.</source>
        <translation>Sie hat mit diesem Programm zu tun, darum wird sie früh probiert.</translation>
    </message>
    <message>
        <source>It says the same thing again and again.</source>
        <translation>Sie wiederholt immer das Gleiche.</translation>
    </message>
    <message>
        <source>Its letters or digits follow one another in order.</source>
        <translation>Ihre Buchstaben oder Ziffern folgen der Reihe nach aufeinander.</translation>
    </message>
    <message>
        <source>Its keys lie side by side on the keyboard.</source>
        <translation>Ihre Tasten liegen auf der Tastatur nebeneinander.</translation>
    </message>
    <message>
        <source>It has a date or a year in it, and there are few of those.</source>
        <translation>Darin steckt ein Datum oder ein Jahr, und davon gibt es wenige.</translation>
    </message>
    <message>
        <source>A few unrelated words would be better.</source>
        <translation>Ein paar Wörter ohne Zusammenhang wären besser.</translation>
    </message>
    <message>
        <source>Add another unrelated word.</source>
        <translation>Häng noch ein Wort an, das nicht dazu passt.</translation>
    </message>
    <message>
        <source>One more word makes it strong.</source>
        <translation>Ein Wort mehr macht sie stark.</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>Line %1 is not one JSON object (byte %2).</source>
        <translation>Zeile %1 ist kein einzelnes JSON-Objekt (Byte %2).</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Suggest thinking patterns for thoughts, JSON lines in and out; needs no vault.</source>
        <translation>Denkmuster zu Gedanken vorschlagen, JSON-Zeilen hinein und heraus; braucht keinen Tresor.</translation>
    </message>
    <message>
        <source>The engine is one of rules, model, both and own.</source>
        <translation>Der Teil ist einer von rules, model, both und own.</translation>
    </message>
    <message>
        <source>Which part answers, to measure it: rules, model, both or own.</source>
        <translation>Welcher Teil antwortet, um ihn zu messen: rules, model, both oder own.</translation>
    </message>
    <message>
        <source>Line %1 holds no thought, situation or cause that is a text.</source>
        <translation>Zeile %1 enthält keinen Text als „thought“, „situation“ oder „cause“.</translation>
    </message>
    <message>
        <source>There are no rules for the language “%1” yet, so nothing is suggested.</source>
        <extracomment>%1 is what was asked for, like “fr”</extracomment>
        <translation>Für die Sprache „%1“ gibt es noch keine Regeln, darum wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The language of the thoughts: en (without this option) or de.</source>
        <translation>Die Sprache der Gedanken: en (ohne diese Option) oder de.</translation>
    </message>
    <message>
        <source>Line %1 holds something in “%2” that is no text.</source>
        <extracomment>%2 is a name in the input, like “thought”</extracomment>
        <translation>In Zeile %1 steht bei „%2“ etwas, das kein Text ist.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around the person&apos;s own words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <extracomment>%1 the words of the thought that led to the question; shown under it</extracomment>
        <translation>Wegen %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>accepts a suggestion; %1 the name of a thinking pattern</extracomment>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Not this</source>
        <extracomment>puts a suggestion away</extracomment>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Not this: %1</source>
        <extracomment>for screen readers: puts a suggestion away; begins with “Not this”; %1 the name of a thinking pattern</extracomment>
        <translation>Das nicht: %1</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>opens the page about a thinking pattern</extracomment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is it? %1</source>
        <extracomment>for screen readers: opens the page about a thinking pattern; begins with “What is it?”; %1 its name</extracomment>
        <translation>Was ist das? %1</translation>
    </message>
</context>
<context>
    <name>SuggestionColumn</name>
    <message>
        <source>Take the first suggestion</source>
        <translation>Den ersten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Take the second suggestion</source>
        <translation>Den zweiten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Put the first suggestion away</source>
        <translation>Den ersten Vorschlag weglegen</translation>
    </message>
    <message>
        <source>It may be fair</source>
        <extracomment>the first answer to suggestions about a thought: none of them; the thought may simply be right</extracomment>
        <translation>Kann fair sein</translation>
    </message>
    <message>
        <source>Put the second suggestion away</source>
        <translation>Den zweiten Vorschlag weglegen</translation>
    </message>
    <message>
        <source>Suggested below: %1. Alt+1 takes it, Alt+0 puts it away.</source>
        <extracomment>for screen readers; %1 the name of a thinking pattern that is suggested further down</extracomment>
        <translation>Weiter unten vorgeschlagen: %1. Alt+1 nimmt es an, Alt+0 legt es weg.</translation>
    </message>
    <message>
        <source>Suggested below: %1. Alt+1 takes the first, Alt+0 puts it away; Alt+2 and Alt+9 do so with the second.</source>
        <extracomment>for screen readers; %1 the names of two thinking patterns that are suggested further down</extracomment>
        <translation>Weiter unten vorgeschlagen: %1. Alt+1 nimmt das erste an, Alt+0 legt es weg; Alt+2 und Alt+9 tun dasselbe mit dem zweiten.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE (- for standard input).</source>
        <translation>Hier gibt es kein Terminal, um nach der Passphrase zu fragen. Nimm --passphrase-file FILE (- für die Standardeingabe).</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full, or it was closed. Send it to another place and try again.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: Der Datenträger ist voll, oder sie wurde geschlossen. Leite sie an einen anderen Ort und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>This file is not valid %1 text: the byte at offset %2 (line %3) does not fit. Nothing was imported. Save the file again as UTF-8, then try once more.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-8</extracomment>
        <translation>Diese Datei ist kein gültiger %1-Text: Das Byte an Stelle %2 (Zeile %3) passt nicht. Nichts wurde übernommen. Speichere die Datei neu als UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This file has a zero byte at offset %1 (line %2), so it is not plain text, or it is damaged, or it is UTF-16 without a mark. Nothing was imported. Save it again as UTF-8, then try once more.</source>
        <translation>Diese Datei hat ein Nullbyte an Stelle %1 (Zeile %2). Also ist sie kein reiner Text, oder sie ist beschädigt, oder sie ist UTF-16 ohne Kennzeichen. Nichts wurde übernommen. Speichere sie neu als UTF-8 und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ThoughtsStep</name>
    <message>
        <source>Another thought</source>
        <translation>Noch ein Gedanke</translation>
    </message>
    <message>
        <source>How much do you believe it?</source>
        <translation>Wie sehr glaubst du ihn?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Thought %1</source>
        <extracomment>%1 is 1 to 5: the name of the field for one of up to five thoughts</extracomment>
        <translation>Gedanke %1</translation>
    </message>
    <message>
        <source>This one hurts most</source>
        <translation>Dieser tut am meisten weh</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <extracomment>a step of the guided thought record</extracomment>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>What went through your mind?</source>
        <translation>Was ging dir durch den Kopf?</translation>
    </message>
    <message>
        <source>In your own words, as they came. Pick the one that hurts most.</source>
        <translation>In deinen Worten, so wie sie kamen. Wähl den, der am meisten wehtut.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>d MMM</source>
        <extracomment>the format of a day on a chart&apos;s axis, as QDateTime formats it</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New thought record</source>
        <translation>Neues Gedankenprotokoll</translation>
    </message>
    <message>
        <source>Another check-in</source>
        <translation>Noch ein Check-in</translation>
    </message>
    <message>
        <source>One rating is needed: how you feel, from unpleasant to pleasant.</source>
        <translation>Eine Angabe fehlt noch: wie du dich fühlst, von unangenehm bis angenehm.</translation>
    </message>
    <message>
        <source>Kept in the Journal.</source>
        <translation>Steht jetzt im Tagebuch.</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <extracomment>%1 a time of day, as 19:30</extracomment>
        <translation>Check-in um %1</translation>
    </message>
    <message>
        <source>Checked in today</source>
        <translation>Check-in für heute gemacht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>Im gesperrten Zustand geschrieben</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>takes a note from this list; it stays in the Journal</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message numerus="yes">
        <source>%n questions from the Library are about to fade.</source>
        <translation>
            <numerusform>%n Frage aus der Bibliothek verblasst bald.</numerusform>
            <numerusform>%n Fragen aus der Bibliothek verblassen bald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>On Friday I was sure of it, and then she was just tired.</source>
        <extracomment>a made-up note at a page, shown in the tour of screens alone</extracomment>
        <translation>Am Freitag war ich mir ganz sicher, und dann war sie einfach nur müde.</translation>
    </message>
    <message>
        <source>small step</source>
        <extracomment>typed into the library&apos;s search for a picture</extracomment>
        <translation>kleiner Schritt</translation>
    </message>
</context>
<context>
    <name>TrendTableModel</name>
    <message>
        <source>Day</source>
        <extracomment>column headings of the table behind the charts</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Middle of seven days</source>
        <translation>Mitte von sieben Tagen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>After three days with a check-in, your mood will show here. There is no hurry.</source>
        <translation>Nach drei Tagen mit Check-in siehst du hier deine Stimmung. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Check in now</source>
        <translation>Jetzt ein Check-in</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The numbers behind the charts</source>
        <translation>Die Zahlen hinter den Bildern</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Each dot is the middle mood of a day. Days without a check-in stay empty: they say nothing about how you were. What goes up and down together need not be cause and effect. Scores often drift toward usual after a bad start.</source>
        <translation>Jeder Punkt ist die mittlere Stimmung eines Tages. Tage ohne Check-in bleiben leer: Sie sagen nichts darüber, wie es dir ging. Was gemeinsam steigt und fällt, muss nicht Ursache und Wirkung sein. Nach einem schweren Anfang gehen Werte oft von selbst zurück zum Üblichen.</translation>
    </message>
    <message>
        <source>Social steps done</source>
        <translation>Schritte auf Menschen zu, gemacht</translation>
    </message>
    <message numerus="yes">
        <source>You checked in on %n of %1 days.</source>
        <extracomment>%n days with a check-in, %1 all days of the range</extracomment>
        <translation>
            <numerusform>Du hast an %n von %1 Tagen einen Check-in gemacht.</numerusform>
            <numerusform>Du hast an %n von %1 Tagen einen Check-in gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The middle of those days was %1 on the scale from -3 to +3.</source>
        <extracomment>%1 a number from -3 to +3</extracomment>
        <translation>Die Mitte dieser Tage lag bei %1, auf der Skala von -3 bis +3.</translation>
    </message>
    <message numerus="yes">
        <source>You did %n social steps.</source>
        <translation>
            <numerusform>Du hast %n Schritt auf Menschen zu gemacht.</numerusform>
            <numerusform>Du hast %n Schritte auf Menschen zu gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>mood of the day</source>
        <extracomment>what the dots of the mood chart are</extracomment>
        <translation>Stimmung des Tages</translation>
    </message>
    <message>
        <source>middle of seven days</source>
        <translation>Mitte von sieben Tagen</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>the part of the Trends screen that holds the charts, for screen readers</extracomment>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>TryForm</name>
    <message>
        <source>Look at one thought</source>
        <extracomment>each of these is on a button in the library that opens a form</extracomment>
        <translation>Einen Gedanken ansehen</translation>
    </message>
    <message>
        <source>Look at one cause</source>
        <translation>Eine Ursache ansehen</translation>
    </message>
    <message>
        <source>Share out the causes</source>
        <translation>Die Ursachen verteilen</translation>
    </message>
    <message>
        <source>Plan a small test</source>
        <translation>Einen kleinen Test planen</translation>
    </message>
    <message>
        <source>Write a small goal</source>
        <translation>Ein kleines Ziel schreiben</translation>
    </message>
    <message>
        <source>Plan one step</source>
        <translation>Einen Schritt planen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einen Check-in machen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
</context>
<context>
    <name>UnfairNote</name>
    <message>
        <source>Read “%1”</source>
        <extracomment>opens a page of the Library; %1 its name, “May be fair”</extracomment>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>Help now</source>
        <extracomment>opens the page with people to talk to</extracomment>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around the person&apos;s own words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Some of what you wrote can tell of being treated unfairly, or of not being safe. That is no thinking pattern, so none is suggested here.</source>
        <translation>Manches von dem, was du geschrieben hast, kann von unfairer Behandlung erzählen oder davon, nicht sicher zu sein. Das ist kein Denkmuster, darum wird hier keines vorgeschlagen.</translation>
    </message>
    <message>
        <source>You wrote %1. That can tell of being treated unfairly, or of not being safe. It is no thinking pattern, so none is suggested here.</source>
        <translation>Du hast %1 geschrieben. Das kann von unfairer Behandlung erzählen oder davon, nicht sicher zu sein. Es ist kein Denkmuster, darum wird hier keines vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>UnkeptCode</name>
    <message>
        <source>The vault is made and locked. Kinward was told to lock, so it no longer shows the recovery code. If you did not keep it, unlock and make a new one under Settings, Keys.</source>
        <translation>Der Tresor ist gemacht und gesperrt. Kinward sollte sperren, darum zeigt es den Wiederherstellungscode nicht mehr. Wenn du ihn nicht aufgehoben hast, entsperr und mach unter Einstellungen, Schlüssel einen neuen.</translation>
    </message>
    <message>
        <source>The vault is made. Its recovery code is shown only now, and no part of it was typed back yet. If you close and did not keep it, unlock the vault later and make a new one under Settings, Keys.</source>
        <translation>Der Tresor ist gemacht. Sein Wiederherstellungscode wird nur jetzt gezeigt, und noch kein Teil davon wurde zurückgetippt. Wenn du schließt und ihn nicht aufgehoben hast, entsperr den Tresor später und mach unter Einstellungen, Schlüssel einen neuen.</translation>
    </message>
    <message>
        <source>&amp;Stay with the code</source>
        <extracomment>the window stays open, so that the recovery code can be kept</extracomment>
        <translation>&amp;Beim Code bleiben</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>8 groups, spaces do not matter</source>
        <translation>8 Gruppen, Leerzeichen sind egal</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>The button that opens the vault</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>Der Schlüssel wird berechnet</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Einen anderen Tresor öffnen…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Einen neuen Tresor anlegen…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungscode nehmen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the button while the key is worked out</extracomment>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>That did not open the vault</source>
        <translation>Das hat den Tresor nicht geöffnet</translation>
    </message>
    <message>
        <source>The key does not fit. Nothing was changed. Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Der Schlüssel passt nicht. Nichts wurde geändert. Prüf die Feststelltaste und die Tastaturbelegung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is a slip in what was typed</source>
        <translation>Beim Tippen ist ein Fehler passiert</translation>
    </message>
    <message>
        <source>Please look at it once more. Nothing was tried and nothing was changed.</source>
        <translation>Bitte sieh noch einmal hin. Nichts wurde versucht, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>Der Kopf des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>Something changed the vault&apos;s header</source>
        <translation>Etwas hat den Kopf des Tresors verändert</translation>
    </message>
    <message>
        <source>Part of the journal is damaged</source>
        <translation>Ein Teil des Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>Der Tresor ist nicht da</translation>
    </message>
    <message>
        <source>There is no vault in this place. If it is on another disk, connect the disk. Or choose where it is now.</source>
        <translation>An diesem Ort ist kein Tresor. Wenn er auf einem anderen Datenträger liegt, schließ ihn an. Oder zeig, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Der Tresor ist anderswo offen</translation>
    </message>
    <message>
        <source>Another window or program has it open. Close it there, then try again.</source>
        <translation>Ein anderes Fenster oder Programm hat ihn offen. Schließ ihn dort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Your entries are safe. Free some space, then try again.</source>
        <translation>Deine Einträge sind sicher. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your entries are safe. Allow writing to the folder, or copy it to another place.</source>
        <translation>Deine Einträge sind sicher. Erlaube das Schreiben im Ordner oder kopier ihn an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should</source>
        <translation>Der Datenträger hat nicht so geantwortet, wie er sollte</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is connected, then try again.</source>
        <translation>Nichts wurde geändert. Prüf, ob der Datenträger angeschlossen ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A newer Kinward wrote this vault</source>
        <translation>Dieser Tresor stammt von einem neueren Kinward</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Kinward, then open it again.</source>
        <translation>Nichts wurde geändert. Aktualisiere Kinward und öffne ihn dann.</translation>
    </message>
    <message>
        <source>This is not a vault that Kinward knows</source>
        <translation>Das ist kein Tresor, den Kinward kennt</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the folder that holds your vault.</source>
        <translation>Nichts wurde geändert. Wähl den Ordner, in dem dein Tresor ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose the vault…</source>
        <translation>Den Tresor wählen…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop asking the keychain</source>
        <extracomment>On the button while the keychain is asked; a click ends the question</extracomment>
        <translation>Den Schlüsselbund nicht mehr fragen</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>No key can open it as it is. The entries were not touched. It can often be mended from a backup.</source>
        <translation>So, wie er ist, kann kein Schlüssel ihn öffnen. Die Einträge wurden nicht berührt. Oft lässt er sich aus einer Sicherung reparieren.</translation>
    </message>
    <message>
        <source>Your key is right, but the header is not as Kinward wrote it. Nothing was opened. A backup shows what it was.</source>
        <translation>Dein Schlüssel stimmt, aber der Kopf ist nicht so, wie Kinward ihn geschrieben hat. Nichts wurde geöffnet. Eine Sicherung zeigt, wie er war.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can be read can be saved, and a backup may hold the rest.</source>
        <translation>Nichts wurde geändert. Was lesbar ist, lässt sich retten, und den Rest hat vielleicht eine Sicherung.</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Sehen, was sich retten lässt…</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>The keychain did not open the vault</source>
        <translation>Der Schlüsselbund hat den Tresor nicht geöffnet</translation>
    </message>
    <message>
        <source>Your entries are safe. Please type the passphrase instead.</source>
        <translation>Deine Einträge sind sicher. Bitte gib stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>Kinward may not use this folder</source>
        <translation>Kinward darf diesen Ordner nicht benutzen</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no folder “%1”. Nothing was changed. If the vault is on another disk, connect it and try again, or choose where the vault is now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Den Ordner „%1“ gibt es nicht. Nichts wurde geändert. Wenn der Tresor auf einem anderen Datenträger liegt, schließ ihn an und versuch es noch einmal, oder zeig, wo der Tresor jetzt ist.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Your entries are safe. Check Caps Lock and the keyboard layout and try again, or use the recovery code.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Deine Einträge sind sicher. Prüf die Feststelltaste und die Tastaturbelegung und versuch es noch einmal, oder nimm den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>This recovery code has no slip in it, but it does not open this vault. Your entries are safe. It may belong to another vault, or a newer code may have replaced it.</source>
        <translation>In diesem Wiederherstellungscode ist kein Tippfehler, aber er öffnet diesen Tresor nicht. Deine Einträge sind sicher. Vielleicht gehört er zu einem anderen Tresor, oder ein neuerer Code hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain does not open the vault. Your entries are safe. Please type the passphrase.</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Rechners öffnet den Tresor nicht. Deine Einträge sind sicher. Bitte gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>Both copies of the vault&apos;s header are damaged, so no key can open it. The entries themselves were not touched. Copy the whole folder to a safe place, then open the newest backup: its header can serve this vault.</source>
        <translation>Beide Kopien vom Kopf des Tresors sind beschädigt, darum kann kein Schlüssel ihn öffnen. Die Einträge selbst wurden nicht berührt. Kopier den ganzen Ordner an einen sicheren Ort und öffne dann die neueste Sicherung: Ihr Kopf passt zu diesem Tresor.</translation>
    </message>
    <message>
        <source>A key slot in the vault&apos;s header holds values that make no sense, so it was not tried. The entries were not touched. Use the other key (passphrase or recovery code), or open the newest backup.</source>
        <translation>Ein Schlüsselfach im Kopf des Tresors enthält Werte ohne Sinn, darum wurde es nicht versucht. Die Einträge wurden nicht berührt. Nimm den anderen Schlüssel (Passphrase oder Wiederherstellungscode) oder öffne die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Your key is right, but someone or something changed the vault&apos;s header after Kinward wrote it. Nothing was opened, and the entries were not touched. Open the newest backup, and think about who can reach this computer.</source>
        <translation>Dein Schlüssel stimmt, aber jemand oder etwas hat den Kopf des Tresors verändert, nachdem Kinward ihn geschrieben hatte. Nichts wurde geöffnet, und die Einträge wurden nicht berührt. Öffne die neueste Sicherung und überleg, wer an diesen Rechner kommt.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Kinward. Nothing was changed. Update Kinward, then open it again.</source>
        <translation>Dieser Tresor stammt von einer neueren Version von Kinward. Nichts wurde geändert. Aktualisiere Kinward und öffne ihn dann.</translation>
    </message>
    <message>
        <source>This vault is open in another Kinward window or program. Nothing was changed. Go on there, or close it there first.</source>
        <translation>Dieser Tresor ist schon in einem anderen Kinward-Fenster oder -Programm offen. Nichts wurde geändert. Mach dort weiter oder schließ ihn dort zuerst.</translation>
    </message>
    <message>
        <source>Nothing may be written to “%1”, so the vault was not opened. Your entries are safe. Allow writing to the folder and the files in it, or copy it to a place where you may write.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In „%1“ darf nichts geschrieben werden, darum wurde der Tresor nicht geöffnet. Deine Einträge sind sicher. Erlaube das Schreiben im Ordner und in seinen Dateien, oder kopier ihn dorthin, wo du schreiben darfst.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key. Nothing was changed. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um den Schlüssel zu berechnen. Nichts wurde geändert. Schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was made. Please choose one.</source>
        <translation>Die Passphrase ist leer. Nichts wurde angelegt. Bitte wähl eine.</translation>
    </message>
    <message>
        <source>The key must cost between 64 MB and 2 GB of memory and from 1 to 64 passes. Nothing was made. Choose values in this range.</source>
        <translation>Der Schlüssel muss zwischen 64 MB und 2 GB Speicher und zwischen 1 und 64 Durchgängen kosten. Nichts wurde angelegt. Wähl Werte in diesem Bereich.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files. Nothing was changed. Choose a new or an empty folder for the vault.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Im Ordner „%1“ liegen andere Dateien. Nichts wurde geändert. Wähl für den Tresor einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>There is a vault in “%1” already. It was not changed. Open it, or choose another place for the new one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In „%1“ ist schon ein Tresor. Er wurde nicht verändert. Öffne ihn oder wähl für den neuen einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full, so no vault was made in “%1”. Free some space, or choose another place, and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde in „%1“ kein Tresor angelegt. Mach Platz oder wähl einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing may be written to “%1”, so no vault was made. Choose a folder where you may write.</source>
        <translation>In „%1“ darf nichts geschrieben werden, darum wurde kein Tresor angelegt. Wähl einen Ordner, in dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>The place for “%1” is not there, so no vault was made. Make the folder above it first, or choose another place.</source>
        <translation>Den Ort für „%1“ gibt es nicht, darum wurde kein Tresor angelegt. Leg zuerst den Ordner darüber an oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>No vault was made in “%1”. %2</source>
        <translation>In „%1“ wurde kein Tresor angelegt. %2</translation>
    </message>
    <message>
        <source>The disk is full, so the vault could not be opened. Your entries are safe. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum ließ sich der Tresor nicht öffnen. Deine Einträge sind sicher. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so the vault&apos;s header was not changed. Your keys work as before. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde der Kopf des Tresors nicht geändert. Deine Schlüssel gelten wie zuvor. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The vault&apos;s header may not be written, so it was not changed. Your keys work as before. Allow writing to the vault&apos;s folder and try again.</source>
        <translation>Der Kopf des Tresors darf nicht geschrieben werden, darum wurde er nicht geändert. Deine Schlüssel gelten wie zuvor. Erlaube das Schreiben im Ordner des Tresors und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was not changed. Your keys work as before. %1</source>
        <translation>Der Kopf des Tresors wurde nicht geändert. Deine Schlüssel gelten wie zuvor. %1</translation>
    </message>
    <message>
        <source>A sealed draft is damaged and can not be read. Your saved entries are safe. The file was kept as it is.</source>
        <translation>Ein versiegelter Entwurf ist beschädigt und nicht lesbar. Deine gespeicherten Einträge sind sicher. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is a slip in group %1 of the recovery code. Nothing was tried yet. Compare this group with your paper and type it again.</source>
        <extracomment>%1 is the number of a group, from 1 to 8</extracomment>
        <translation>In Gruppe %1 des Wiederherstellungscodes ist ein Tippfehler. Noch wurde nichts versucht. Vergleich diese Gruppe mit deinem Papier und gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>There are slips in groups %1 of the recovery code. Nothing was tried yet. Compare these groups with your paper and type them again.</source>
        <extracomment>%1 is a list of numbers from 1 to 8, such as &quot;2, 5&quot;</extracomment>
        <translation>In den Gruppen %1 des Wiederherstellungscodes sind Tippfehler. Noch wurde nichts versucht. Vergleich diese Gruppen mit deinem Papier und gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is not damaged, so it was left as it is. Open the vault as always.</source>
        <translation>Der Kopf des Tresors ist nicht beschädigt, darum blieb er, wie er ist. Öffne den Tresor wie immer.</translation>
    </message>
    <message>
        <source>This key was right until a new key was made for the vault. Your entries are safe. Use the passphrase or the newest recovery code. If nobody made a new key, someone changed the vault&apos;s header; a backup shows what it was.</source>
        <translation>Dieser Schlüssel stimmte, bis für den Tresor ein neuer gemacht wurde. Deine Einträge sind sicher. Nimm die Passphrase oder den neuesten Wiederherstellungscode. Wenn niemand einen neuen Schlüssel gemacht hat, hat jemand den Kopf des Tresors verändert; eine Sicherung zeigt, wie er war.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed draft(s) can not be read. Your saved entries are safe. Nothing was removed: what can not be read stays in the folder “drafts” of the vault. Keep a copy of that folder, and check the disk.</source>
        <extracomment>a draft is what was being written when the vault locked, or was written while it was locked</extracomment>
        <translation>
            <numerusform>Ein versiegelter Entwurf lässt sich nicht lesen. Deine gespeicherten Einträge sind sicher. Nichts wurde entfernt: Was nicht lesbar ist, bleibt im Ordner „drafts“ des Tresors. Heb eine Kopie dieses Ordners auf und prüf den Datenträger.</numerusform>
            <numerusform>%n versiegelte Entwürfe lassen sich nicht lesen. Deine gespeicherten Einträge sind sicher. Nichts wurde entfernt: Was nicht lesbar ist, bleibt im Ordner „drafts“ des Tresors. Heb eine Kopie dieses Ordners auf und prüf den Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” holds no Kinward vault: the file “vault.header” is not in it. Nothing was changed. Choose the folder that holds your vault.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Im Ordner „%1“ ist kein Kinward-Tresor: Die Datei „vault.header“ fehlt. Nichts wurde geändert. Wähl den Ordner, in dem dein Tresor ist.</translation>
    </message>
    <message>
        <source>The vault in “%1” has lost its file “vault.header”, and without it no key can open the journal. The entries themselves were not touched. If the file was moved, put it back. If not, the vault can be mended: every backup holds a copy of it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dem Tresor in „%1“ fehlt die Datei „vault.header“, und ohne sie öffnet kein Schlüssel das Tagebuch. Die Einträge selbst blieben unberührt. Wurde die Datei verschoben, leg sie zurück. Wenn nicht, lässt sich der Tresor reparieren: Jede Sicherung enthält eine Kopie davon.</translation>
    </message>
    <message>
        <source>This account of the computer may not look into “%1”, so nothing was opened or changed. Sign in to the account that the folder belongs to, or allow this one to read and write there.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dieses Konto des Rechners darf nicht in „%1“ hineinsehen, darum wurde nichts geöffnet oder geändert. Melde dich mit dem Konto an, dem der Ordner gehört, oder erlaube diesem, dort zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>This place is inside the vault “%1”, so nothing was made there. A vault within another goes when that one goes. Choose a folder outside of it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dieser Ort liegt im Tresor „%1“, darum wurde dort nichts angelegt. Ein Tresor in einem anderen geht mit jenem verloren. Wähl einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>“%1” is a file, and a vault is a folder. Nothing was changed. Choose the vault&apos;s folder, or another place.</source>
        <extracomment>%1 is the place of a file</extracomment>
        <translation>„%1“ ist eine Datei, und ein Tresor ist ein Ordner. Nichts wurde geändert. Wähl den Ordner des Tresors oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed since you last unlocked it here, and what you write could be sealed for someone else. So it was not sealed and stays in this window only. Unlock the vault: then it is saved.</source>
        <translation>Der Kopf des Tresors wurde geändert, seit du ihn hier zuletzt entsperrt hast, und was du schreibst, könnte für jemand anderen versiegelt werden. Darum wurde es nicht versiegelt und bleibt nur in diesem Fenster. Entsperr den Tresor: dann wird es gespeichert.</translation>
    </message>
    <message>
        <source>There is no folder “%1”, but a vault stands beside it: “%2”. This can be when bringing back a backup was cut short. Nothing is lost. Open it there, or give that folder the name it should have.</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>Den Ordner „%1“ gibt es nicht, aber daneben liegt ein Tresor: „%2“. Das kann sein, wenn das Zurückholen einer Sicherung unterbrochen wurde. Es ist nichts verloren. Öffne ihn dort, oder gib dem Ordner den Namen, den er haben soll.</translation>
    </message>
    <message>
        <source>The vault that you opened is no longer in its place: its folder was moved, or its header replaced. What stands there now was not touched. Close the vault and open it where it is now.</source>
        <translation>Der Tresor, den du geöffnet hast, ist nicht mehr an seinem Ort: Sein Ordner wurde verschoben oder sein Kopf ersetzt. Was jetzt dort liegt, blieb unberührt. Schließe den Tresor und öffne ihn dort, wo er jetzt liegt.</translation>
    </message>
</context>
<context>
    <name>VaultAccess</name>
    <message>
        <source>Read the passphrase from FILE (- for standard input).</source>
        <translation>Die Passphrase aus FILE lesen (- für die Standardeingabe).</translation>
    </message>
    <message>
        <source>Read the recovery code from FILE (- for standard input).</source>
        <translation>Den Wiederherstellungscode aus FILE lesen (- für die Standardeingabe).</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the new passphrase. Use --new-passphrase-file FILE (- for standard input).</source>
        <translation>Es gibt kein Terminal, um nach der neuen Passphrase zu fragen. Nimm --new-passphrase-file FILE (- für die Standardeingabe).</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two are not the same. Your keys work as before. Please try again.</source>
        <translation>Die beiden sind nicht gleich. Deine Schlüssel gelten wie vorher. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file with the key could not be read: “%1”. Nothing was changed. Check its path, and that you may read it, then try again.</source>
        <translation>Die Datei mit dem Schlüssel ließ sich nicht lesen: „%1“. Nichts wurde geändert. Prüf ihren Pfad und ob du sie lesen darfst, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something changed a copy of the vault&apos;s header. The other copy is whole and opened the vault. Mend it with “kinward-cli mend”.</source>
        <translation>Etwas hat eine Kopie vom Kopf des Tresors verändert. Die andere Kopie ist ganz und hat den Tresor geöffnet. Reparier sie mit „kinward-cli mend“.</translation>
    </message>
    <message>
        <source>The two are not the same, so no vault was made. Please try again.</source>
        <translation>Die beiden sind nicht gleich, darum wurde kein Tresor angelegt. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>What was typed is not in UTF-8, so it could not be told from other words. Nothing was changed. Set this terminal to UTF-8 and try again.</source>
        <translation>Was getippt wurde, ist nicht in UTF-8 und ließe sich nicht von anderen Wörtern unterscheiden. Nichts wurde geändert. Stell dieses Terminal auf UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file with the key is too long: “%1”. Nothing was changed. Only the passphrase or the recovery code stands in it, 1 MiB at most.</source>
        <translation>Die Datei mit dem Schlüssel ist zu lang: „%1“. Nichts wurde geändert. In ihr steht nur die Passphrase oder der Wiederherstellungscode, höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>The file with the key is not in UTF-8, so its words could not be told from others: “%1”. Nothing was changed. Save it in UTF-8 and try again.</source>
        <translation>Die Datei mit dem Schlüssel ist nicht in UTF-8, und ihre Wörter ließen sich nicht von anderen unterscheiden: „%1“. Nichts wurde geändert. Speichere sie in UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Give --passphrase-file or --recovery-file, not both: one of them opens the vault. Nothing was changed.</source>
        <translation>Gib entweder --passphrase-file oder --recovery-file an, nicht beide: eines davon öffnet den Tresor. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The second copy of the vault&apos;s header is from before its last change.</source>
        <translation>Die zweite Kopie des Tresorkopfs stammt von vor seiner letzten Änderung.</translation>
    </message>
    <message>
        <source>One copy of the vault&apos;s header is damaged; the other one served.</source>
        <translation>Eine Kopie des Tresorkopfs ist beschädigt; die andere hat gedient.</translation>
    </message>
    <message>
        <source>Someone or something changed one copy of the vault&apos;s header; the other one served.</source>
        <translation>Jemand oder etwas hat eine Kopie des Tresorkopfs geändert; die andere hat gedient.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Everything was read and is whole.</source>
        <translation>Alles wurde gelesen und ist ganz.</translation>
    </message>
    <message>
        <source>Read all of a vault and its newest backup for damage.</source>
        <translation>Einen ganzen Tresor und seine neueste Sicherung auf Schäden lesen.</translation>
    </message>
    <message>
        <source>There is no checked backup that opens with the present key. “kinward-cli backup” makes one.</source>
        <translation>Es gibt keine geprüfte Sicherung, die sich mit dem jetzigen Schlüssel öffnet. „kinward-cli backup“ macht eine.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A quiet place for hard thoughts</source>
        <translation>Ein ruhiger Ort für schwere Gedanken</translation>
    </message>
    <message>
        <source>Kinward is a private journal for people who want closeness and still keep away. You look at one painful thought at a time, find a fairer one, and choose a small step.</source>
        <translation>Kinward ist ein privates Tagebuch für Menschen, die Nähe wollen und doch Abstand halten. Du siehst dir immer nur einen Gedanken an, der wehtut, findest einen faireren und wählst einen kleinen Schritt.</translation>
    </message>
    <message>
        <source>All you write stays in one locked folder on this computer. Kinward never goes online. Nobody else can read it, and nobody can restore it for you.</source>
        <translation>Alles, was du schreibst, bleibt in einem verschlossenen Ordner auf diesem Rechner. Kinward geht nie online. Niemand sonst kann es lesen, und niemand kann es für dich wiederherstellen.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>This app is for learning and practice. It is not a doctor or a therapist, and it cannot tell you if you have an illness. It does not watch over you and cannot call for help. If you might be in danger, please contact a person now.</source>
        <translation>Diese App ist zum Lernen und Üben da. Sie ist keine ärztliche und keine therapeutische Hilfe, und sie kann dir nicht sagen, ob du eine Krankheit hast. Sie wacht nicht über dich und kann keine Hilfe rufen. Wenn du vielleicht in Gefahr bist, wende dich bitte jetzt an einen Menschen.</translation>
    </message>
    <message>
        <source>Made for adults, 18 and older.</source>
        <translation>Für Erwachsene ab 18 Jahren gemacht.</translation>
    </message>
    <message>
        <source>Open a vault I already have…</source>
        <translation>Einen Tresor öffnen, den ich schon habe…</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
</context>
<context>
    <name>WriteDownPanel</name>
    <message>
        <source>What you want to write down</source>
        <translation>Was du aufschreiben möchtest</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>seals what was written down while the vault is locked</extracomment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>It goes into the vault, sealed. Nobody can read it there until you unlock. Then you find it on Today.</source>
        <translation>Es kommt versiegelt in den Tresor. Dort kann es niemand lesen, bis du entsperrst. Dann findest du es auf „Heute“.</translation>
    </message>
</context>
</TS>
