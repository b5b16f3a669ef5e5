<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The team&apos;s CA certificate</source>
        <translation>CA-Zertifikat des Teams</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>desk.example.com, or paste the whole address</source>
        <translation>desk.example.com, oder die ganze Adresse einfügen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>CA certificate (optional)</source>
        <translation>CA-Zertifikat (optional)</translation>
    </message>
    <message>
        <source>only if your admin gave you a file</source>
        <translation>nur wenn es vom Admin eine Datei gab</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>What is wrong with the number?</source>
        <translation>Was stimmt mit der Nummer nicht?</translation>
    </message>
    <message>
        <source>Why is it not a fit?</source>
        <translation>Warum passt es nicht?</translation>
    </message>
    <message>
        <source>Back on the list when?</source>
        <translation>Wann zurück auf die Liste?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>Why “{0}”?</source>
        <translation>Warum „{0}“?</translation>
    </message>
    <message>
        <source>{0} is met</source>
        <translation>{0} ist erfüllt</translation>
    </message>
    <message>
        <source>Qualified all the same</source>
        <translation>Trotzdem qualifiziert</translation>
    </message>
    <message>
        <source>Not ticked yet: {0}</source>
        <translation>Noch nicht abgehakt: {0}</translation>
    </message>
    <message>
        <source>Not before a new event</source>
        <translation>Erst bei neuem Ereignis</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>In 3 Monaten</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>In 6 Monaten</translation>
    </message>
    <message>
        <source>On a date I type</source>
        <translation>An einem Datum (eintippen)</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>1 new notice</source>
        <translation>1 neue Meldung</translation>
    </message>
    <message>
        <source>{0} new notices</source>
        <translation>{0} neue Meldungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>BoardDoor</name>
    <message>
        <source>Log this call first, then look at the board.</source>
        <translation>Erst diesen Anruf erfassen, dann zur Tafel.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>{0}; days of {1}</source>
        <translation>{0}; Tage von {1}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
</context>
<context>
    <name>Breakage</name>
    <message>
        <source>Something in CallDesk broke. What you saw as saved is saved; you can go on.</source>
        <translation>In CallDesk ist etwas kaputtgegangen. Was als gespeichert angezeigt wurde, ist gespeichert; es kann weitergehen.</translation>
    </message>
    <message>
        <source>If it happens again, send the file {0} with your report. No lead is named in it.</source>
        <translation>Passiert es wieder, bitte die Datei {0} mit der Meldung schicken. Es steht kein Lead darin.</translation>
    </message>
</context>
<context>
    <name>CadenceCard</name>
    <message>
        <source>A change holds for the whole list at once</source>
        <translation>Eine Änderung gilt sofort für die ganze Liste</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
</context>
<context>
    <name>CallClock</name>
    <message>
        <source>Not dialled</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbereitung</translation>
    </message>
</context>
<context>
    <name>CallListPanel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>Welche Leads</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
</context>
<context>
    <name>CallWork</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Log this call first, then undo the one before.</source>
        <translation>Erst diesen Anruf erfassen, dann den vorigen rückgängig machen.</translation>
    </message>
    <message>
        <source>Log this call first, then skip.</source>
        <translation>Erst diesen Anruf erfassen, dann überspringen.</translation>
    </message>
    <message>
        <source>Log this call first, then take another lead.</source>
        <translation>Erst diesen Anruf erfassen, dann einen anderen Lead nehmen.</translation>
    </message>
    <message>
        <source>Log this call first, then pause.</source>
        <translation>Erst diesen Anruf erfassen, dann pausieren.</translation>
    </message>
    <message>
        <source>Dial first (Enter), then say how it ended.</source>
        <translation>Erst wählen (Enter), dann sagen, wie es ausging.</translation>
    </message>
    <message>
        <source>Taken back. The lead returns to the list when the server is back.</source>
        <translation>Zurückgenommen. Der Lead kommt auf die Liste, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Taken back. Somebody else has the lead meanwhile.</source>
        <translation>Zurückgenommen. Den Lead hat inzwischen jemand anders.</translation>
    </message>
</context>
<context>
    <name>CallbackLine</name>
    <message>
        <source>Callback time in words</source>
        <translation>Rückrufzeit in Worten</translation>
    </message>
    <message>
        <source>Back on the list when, like “1 sep”</source>
        <translation>Zurück auf die Liste wann, etwa „1. Sep“</translation>
    </message>
    <message>
        <source>Call back, like “thu 2pm” or “in 20m”</source>
        <translation>Rückruf, etwa „Do 14 Uhr“ oder „in 20 min“</translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Why the callback is cancelled</source>
        <translation>Warum der Rückruf abgesagt wird</translation>
    </message>
    <message>
        <source>Why is it cancelled? Enter cancels the callback</source>
        <translation>Warum wird er abgesagt? Enter sagt den Rückruf ab</translation>
    </message>
</context>
<context>
    <name>CallerLines</name>
    <message>
        <source>They may ring us, and that may be logged. They cannot be dialled.</source>
        <translation>Sie dürfen uns anrufen, und das darf erfasst werden. Angewählt werden können sie nicht.</translation>
    </message>
    <message>
        <source>Not on the call list now</source>
        <translation>Jetzt nicht auf der Anrufliste</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Talk track</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Parts of the campaign</source>
        <translation>Teile der Kampagne</translation>
    </message>
    <message>
        <source>Add a step or a branch</source>
        <translation>Schritt oder Zweig hinzufügen</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
</context>
<context>
    <name>CampaignSide</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Campaigns are changed by team leads, marketers and admins. You can read them here.</source>
        <translation>Kampagnen ändern Teamleitung, Marketing und Admins. Hier sind sie zu lesen.</translation>
    </message>
    <message>
        <source>The text of this campaign cannot be read. What you save here takes its place.</source>
        <translation>Der Text dieser Kampagne ist nicht lesbar. Was hier gespeichert wird, ersetzt ihn.</translation>
    </message>
    <message>
        <source>Not saved yet. Everybody keeps the campaign as it was until you save.</source>
        <translation>Noch nicht gespeichert. Bis dahin behalten alle die bisherige Kampagne.</translation>
    </message>
    <message>
        <source>Saved as it stands here. What you save is on every card within a second.</source>
        <translation>Gespeichert wie hier gezeigt. Was gespeichert wird, steht binnen einer Sekunde auf jeder Karte.</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl S saves it, the same again drops what you changed.</source>
        <translation>Noch nicht gespeichert: Strg S speichert, noch einmal dasselbe verwirft die Änderungen.</translation>
    </message>
    <message>
        <source>{0} is saved</source>
        <translation>{0} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Accepted by criterion</source>
        <translation>Angenommen je Kriterium</translation>
    </message>
    <message>
        <source>Does the score tell the truth?</source>
        <translation>Sagt der Score die Wahrheit?</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} von {1} benutzt</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} zu prüfen</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>It is the first: there is nothing to compare it with.</source>
        <translation>Es ist die erste: Es gibt nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>under each other</source>
        <translation>untereinander</translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message>
        <source>No criteria agreed for this campaign yet.</source>
        <translation>Für diese Kampagne sind noch keine Kriterien vereinbart.</translation>
    </message>
    <message>
        <source>Qualified when</source>
        <translation>Qualifiziert, wenn</translation>
    </message>
    <message>
        <source>Definition {0}</source>
        <translation>Definition {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Not saved, trying again</source>
        <translation>Nicht gespeichert, neuer Versuch</translation>
    </message>
</context>
<context>
    <name>CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>met: share of {0}; accepted: share of those met and decided; returned for it: returns that name it, of {1}; won: share of those met and closed</source>
        <translation>erfüllt: Anteil an {0}; angenommen: an den erfüllten und entschiedenen; deswegen zurück: Rückgaben, die es nennen, von {1}; gewonnen: an den erfüllten und beendeten</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} Übergaben</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Counts as evidence</source>
        <translation>Gilt als Beleg</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Returned for it</source>
        <translation>Deswegen zurück</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
</context>
<context>
    <name>Cures</name>
    <message>
        <source>The callback of {0} is yours now</source>
        <translation>Der Rückruf an {0} ist jetzt deiner</translation>
    </message>
    <message>
        <source>The hand-off of {0} goes to another rep</source>
        <translation>Die Übergabe von {0} geht an jemand anderen</translation>
    </message>
    <message>
        <source>The hand-off of {0} goes to {1}</source>
        <translation>Die Übergabe von {0} geht an {1}</translation>
    </message>
    <message>
        <source>The callback of {0} is {1}&apos;s now</source>
        <translation>Den Rückruf von {0} hat jetzt {1}</translation>
    </message>
    <message>
        <source>{1} is asked to ring {0} now</source>
        <translation>{1} ist gebeten, {0} jetzt anzurufen</translation>
    </message>
    <message>
        <source>Off {0}&apos;s card: the lead is on the list again</source>
        <translation>Nicht mehr bei {0}: der Lead steht wieder auf der Liste</translation>
    </message>
    <message>
        <source>You help {0}</source>
        <translation>{0} bekommt Hilfe</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>Dials you made since midnight</source>
        <translation>Eigene Anwahlen seit Mitternacht</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Leads you reached and talked with for at least {0}</source>
        <translation>Erreichte Leads mit einem Gespräch von mindestens {0}</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Leads you marked as qualified today. {0} in “To hand over”: press to see them (G)</source>
        <translation>Heute als qualifiziert markierte Leads. {0} in „Zu übergeben“: drücken zeigt sie (G)</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Dials and conversations by hour</source>
        <translation>Anwahlen und Gespräche nach Stunden</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>DefinitionFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
</context>
<context>
    <name>DefinitionForm</name>
    <message>
        <source>Each criterion: what is asked, and what a rep will accept as an answer. Six at most.</source>
        <translation>Je Kriterium: was gefragt wird, und was der Vertrieb als Antwort gelten lässt. Höchstens sechs.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Day, like 2026-10-01</source>
        <translation>Tag, etwa 2026-10-01</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>with both signatures</source>
        <translation>mit 2. Unterschrift</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>DefinitionPage</name>
    <message>
        <source>Definition of qualified</source>
        <translation>Definition von qualifiziert</translation>
    </message>
    <message>
        <source>Draft {0}, {1}</source>
        <translation>Entwurf {0}, {1}</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl S saves it, the same again drops what you changed.</source>
        <translation>Noch nicht gespeichert: Strg S speichert, dasselbe noch einmal verwirft die Änderungen.</translation>
    </message>
    <message>
        <source>The draft is saved. It needs a signature of marketing and one of sales.</source>
        <translation>Der Entwurf ist gespeichert. Es braucht eine Unterschrift vom Marketing und eine vom Vertrieb.</translation>
    </message>
    <message>
        <source>Signed for marketing</source>
        <translation>Unterschrieben fürs Marketing</translation>
    </message>
    <message>
        <source>Signed for sales</source>
        <translation>Unterschrieben für den Vertrieb</translation>
    </message>
</context>
<context>
    <name>DefinitionReading</name>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
</context>
<context>
    <name>DefinitionSide</name>
    <message>
        <source>Whose definition</source>
        <translation>Wessen Definition</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>accepted, of those decided</source>
        <translation>angenommen, von entschiedenen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions never change; hand-offs keep theirs.</source>
        <translation>Versionen ändern sich nie; Übergaben behalten ihre.</translation>
    </message>
</context>
<context>
    <name>DialButton</name>
    <message>
        <source>End</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Log it  1 to 9</source>
        <translation>Erfassen  1 bis 9</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Keine brauchbare Nummer</translation>
    </message>
    <message>
        <source>number {0}, O shows the next</source>
        <translation>Nummer {0}, O zeigt die nächste</translation>
    </message>
</context>
<context>
    <name>DigitMenu</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Comment</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Say something of it, then Enter</source>
        <translation>Etwas dazu sagen, dann Eingabe</translation>
    </message>
    <message>
        <source>Nobody said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>Discussion, {0}</source>
        <translation>Zu {0}</translation>
    </message>
</context>
<context>
    <name>DoNotCallPanel</name>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>A number, an e-mail address, a company, or part of a name</source>
        <translation>Nummer, E-Mail-Adresse, Firma oder Teil eines Namens</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Warum, in ihren Worten</translation>
    </message>
    <message>
        <source>Marks that hold</source>
        <translation>Geltende Sperren</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 Sperre</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} Sperren</translation>
    </message>
    <message>
        <source>No mark fits.</source>
        <translation>Keine Sperre passt.</translation>
    </message>
    <message>
        <source>Nobody is on do-not-call. Type a number, an e-mail address or a company to add it.</source>
        <translation>Niemand ist gesperrt. Eine Nummer, E-Mail-Adresse oder Firma eintippen, um sie zu sperren.</translation>
    </message>
</context>
<context>
    <name>DossierView</name>
    <message>
        <source>Choose a hand-off at the left.</source>
        <translation>Links eine Übergabe wählen.</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>Began with {0}</source>
        <translation>Begann mit {0}</translation>
    </message>
    <message>
        <source>What they did, and every dial</source>
        <translation>Was geschah, und jede Anwahl</translation>
    </message>
</context>
<context>
    <name>DryRunCard</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>a field changes</source>
        <translation>ein Feld ändert sich</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>here already, same</source>
        <translation>schon da, gleich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>in a file, with reasons</source>
        <translation>in einer Datei, mit Gründen</translation>
    </message>
    <message>
        <source>in {0} s</source>
        <translation>in {0} s</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Why {0} are rejected</source>
        <translation>Warum {0} abgelehnt sind</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>the first ten of each, the best first</source>
        <translation>je die ersten zehn, die besten zuerst</translation>
    </message>
    <message>
        <source>1 first touch gets another deadline.</source>
        <translation>1 Erstkontakt bekommt eine andere Frist.</translation>
    </message>
    <message>
        <source>{0} first touches get another deadline.</source>
        <translation>{0} Erstkontakte bekommen eine andere Frist.</translation>
    </message>
    <message>
        <source>If saved now: nobody comes onto the list of now or leaves it.</source>
        <translation>Jetzt gespeichert: niemand kommt auf die Liste von jetzt oder verlässt sie.</translation>
    </message>
    <message>
        <source>1 leaves it</source>
        <translation>1 verlässt sie</translation>
    </message>
    <message>
        <source>{0} leave it</source>
        <translation>{0} verlassen sie</translation>
    </message>
    <message>
        <source>1 comes</source>
        <translation>1 kommt</translation>
    </message>
    <message>
        <source>{0} come</source>
        <translation>{0} kommen</translation>
    </message>
    <message>
        <source>If saved now, of the list of now: {0}; {1}.</source>
        <translation>Jetzt gespeichert, Liste von jetzt: {0}; {1}.</translation>
    </message>
    <message>
        <source>About: from a sample of {0} of {1}.</source>
        <translation>Ungefähr: aus einer Stichprobe von {0} von {1}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Numbers, CSV</source>
        <translation>Zahlen, CSV</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Bild, PNG</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Seite, PDF</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Export: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{0}: {1}, opens its hand-offs</source>
        <translation>{0}: {1}, öffnet die Übergaben</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV, text, Excel (XLSX, XLS, XLSB) or OpenDocument (ODS). Nothing is written before you say so.</source>
        <translation>CSV, TSV, Text, Excel (XLSX, XLS, XLSB) oder OpenDocument (ODS). Ohne Bestätigung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Neuer Probelauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything of the file or nothing. Rejected rows come back as a file to mend.</source>
        <translation>Die ganze Datei oder nichts. Abgelehnte Zeilen kommen als Datei zum Ausbessern zurück.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>A lead to read</source>
        <translation>Ein Lead zum Nachlesen</translation>
    </message>
    <message>
        <source>Not on the call list now</source>
        <translation>Jetzt nicht auf der Anrufliste</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>FrontDeskPanel</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>What helps to get through</source>
        <translation>Was beim Durchkommen hilft</translation>
    </message>
    <message>
        <source>Ask for Anna, ring before 9, extension 12</source>
        <translation>Nach Anna fragen, vor 9 anrufen, Durchwahl 12</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>behält es</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the leads carry it in their campaign</source>
        <translation>Wie die Leads sie als Kampagne tragen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>What the lead was offered, in one line</source>
        <translation>Was dem Lead angeboten wurde, in einer Zeile</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Will wissen</translation>
    </message>
    <message>
        <source>Where their own wish is not known</source>
        <translation>Wo ihr eigener Wunsch nicht bekannt ist</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>What the caller must know, one fact a line</source>
        <translation>Was man am Telefon wissen muss, eins je Zeile</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where its leads come from, with commas between</source>
        <translation>Woher ihre Leads kommen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>{given_name}, {company}, {asked_for}, {caller} and all fields of a lead fill themselves;</source>
        <translation>{given_name}, {company}, {asked_for}, {caller} und alle Felder eines Leads füllen sich selbst;</translation>
    </message>
    <message>
        <source>{company|your company} says what stands there for a blank.</source>
        <translation>{company|your company} sagt, was statt einer Lücke dasteht.</translation>
    </message>
</context>
<context>
    <name>GoingForm</name>
    <message>
        <source>Somebody leaves or is away</source>
        <translation>Jemand geht oder ist abwesend</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>Von welchem Tag bis zu welchem?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} geht</translation>
    </message>
    <message>
        <source>{0} is away</source>
        <translation>{0} ist abwesend</translation>
    </message>
    <message>
        <source>Let {0} go</source>
        <translation>{0} gehen lassen</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Choose where each of these goes: nothing is left lying.</source>
        <translation>Für jedes wählen, wohin es geht: nichts bleibt liegen.</translation>
    </message>
    <message>
        <source>Callbacks that fall due meanwhile are others&apos; at once; afterwards they are theirs again.</source>
        <translation>Rückrufe, die inzwischen fällig werden, gehören sofort anderen; danach wieder ihnen.</translation>
    </message>
    <message>
        <source>Nothing of theirs is open.</source>
        <translation>Nichts von ihnen ist offen.</translation>
    </message>
    <message>
        <source>Say where each goes.</source>
        <translation>Sag, wohin jedes davon geht.</translation>
    </message>
    <message>
        <source>1 lead in hand is let go.</source>
        <translation>1 Lead in der Hand wird frei.</translation>
    </message>
    <message>
        <source>{0} in hand go.</source>
        <translation>{0} in der Hand werden frei.</translation>
    </message>
    <message>
        <source>{0} hand-offs that came back stay on their list.</source>
        <translation>{0} zurückgegebene Übergaben bleiben auf ihrer Liste.</translation>
    </message>
    <message>
        <source>1 hand-off that came back stays on its list.</source>
        <translation>1 zurückgegebene Übergabe bleibt auf ihrer Liste.</translation>
    </message>
    <message>
        <source>Next by the routing</source>
        <translation>Nächster nach Verteilung</translation>
    </message>
    <message>
        <source>Anyone of the list</source>
        <translation>Irgendwer der Liste</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Wählen, wer</translation>
    </message>
    <message>
        <source>The list, nobody by name</source>
        <translation>Die Liste, niemand namentlich</translation>
    </message>
    <message>
        <source>Callbacks that fall due</source>
        <translation>Fällige Rückrufe</translation>
    </message>
    <message>
        <source>Nobody else is on: {0}</source>
        <translation>Sonst niemand auf: {0}</translation>
    </message>
    <message>
        <source>Routing gives only them: {0}</source>
        <translation>Die Verteilung gibt nur ihnen: {0}</translation>
    </message>
    <message>
        <source>all that fits no other rep</source>
        <translation>alles, was zu keinem anderen passt</translation>
    </message>
    <message>
        <source>21 dec - 3 jan, tomorrow to fri, or one day</source>
        <translation>21 dez - 3 jan, morgen bis fr, oder ein Tag</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>übergibt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Promised next step</source>
        <translation>Versprochener Schritt</translation>
    </message>
    <message>
        <source>Appointment, by their clock</source>
        <translation>Termin, nach deren Uhr</translation>
    </message>
    <message>
        <source>Why without them: the rep reads this</source>
        <translation>Warum ohne diese: der Vertrieb liest das</translation>
    </message>
    <message>
        <source>thu 2pm, tomorrow 9, 12 jun 15:00; empty = none</source>
        <translation>do 14 uhr, morgen 9, 12.6. 15:00; leer = keiner</translation>
    </message>
    <message>
        <source>Hand over {0}</source>
        <translation>{0} übergeben</translation>
    </message>
    <message>
        <source>No definition is signed: nothing can be handed over yet.</source>
        <translation>Keine Definition ist unterschrieben: noch kann nichts übergeben werden.</translation>
    </message>
    <message>
        <source>To {0} ({1}), by definition {2}.</source>
        <translation>An {0} ({1}), nach Definition {2}.</translation>
    </message>
    <message>
        <source>To yourself, by definition {0}.</source>
        <translation>An dich selbst, nach Definition {0}.</translation>
    </message>
    <message>
        <source>No rep may have it now: all are away, or no rule fits.</source>
        <translation>Niemand im Vertrieb kann sie jetzt haben: alle sind weg, oder keine Regel passt.</translation>
    </message>
    <message>
        <source>Not met: {0}.</source>
        <translation>Nicht erfüllt: {0}.</translation>
    </message>
    <message>
        <source>{0} theirs, {1} yours</source>
        <translation>{0} dort, {1} hier</translation>
    </message>
</context>
<context>
    <name>HandoffAsks</name>
    <message>
        <source>Why does it go back?</source>
        <translation>Warum geht sie zurück?</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Termin fand statt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Vorangekommen</translation>
    </message>
    <message>
        <source>Won, amount</source>
        <translation>Gewonnen, Betrag</translation>
    </message>
    <message>
        <source>Lost, reason</source>
        <translation>Verloren, Grund</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>For two hours</source>
        <translation>Für zwei Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow 9</source>
        <translation>Bis morgen 9</translation>
    </message>
    <message>
        <source>Until Monday 9</source>
        <translation>Bis Montag 9</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Put aside until when?</source>
        <translation>Bis wann zurückstellen?</translation>
    </message>
    <message>
        <source>thu 2pm, tomorrow 9, 12 jun 15:00</source>
        <translation>do 14 uhr, morgen 9, 12 jun 15:00</translation>
    </message>
    <message>
        <source>When is the appointment, by their clock?</source>
        <translation>Wann ist der Termin, nach deren Uhr?</translation>
    </message>
    <message>
        <source>Appointment with {0} moved to {1}</source>
        <translation>Termin mit {0} verlegt auf {1}</translation>
    </message>
    <message>
        <source>Which criterion is not met?</source>
        <translation>Welches Kriterium ist nicht erfüllt?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>The qualifier reads this</source>
        <translation>Wer qualifiziert hat, liest das</translation>
    </message>
    <message>
        <source>Say it in a few words, so that they can put it right.</source>
        <translation>In ein paar Worten sagen, damit es berichtigt werden kann.</translation>
    </message>
    <message>
        <source>Returned {0}</source>
        <translation>{0} zurückgegeben</translation>
    </message>
    <message>
        <source>Won: for how much?</source>
        <translation>Gewonnen: für wie viel?</translation>
    </message>
    <message>
        <source>For example 24000; empty = not said</source>
        <translation>Etwa 24000; leer = nicht gesagt</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Warum verloren?</translation>
    </message>
    <message>
        <source>Meeting held with {0}</source>
        <translation>Termin mit {0} fand statt</translation>
    </message>
    <message>
        <source>{0} advanced</source>
        <translation>{0} ist vorangekommen</translation>
    </message>
    <message>
        <source>Give the amount as a number, for example 24000.</source>
        <translation>Den Betrag als Zahl angeben, etwa 24000.</translation>
    </message>
    <message>
        <source>Won {0}</source>
        <translation>{0} gewonnen</translation>
    </message>
    <message>
        <source>Lost {0}</source>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>Put aside {0}</source>
        <translation>{0} zurückgestellt</translation>
    </message>
</context>
<context>
    <name>HandoffBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Es gehört dir</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>then the reason</source>
        <translation>dann der Grund</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Counts as contact</source>
        <translation>Gilt als Kontakt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Zwei Tasten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>Den Termin</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächste, vorige</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>HandoffSide</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which hand-offs</source>
        <translation>Welche Übergaben</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Least time first</source>
        <translation>Eiligste zuerst</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 zu entscheiden</translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} zu entscheiden</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Offen {0}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was gelistet ist</translation>
    </message>
    <message>
        <source>Accepted {0}</source>
        <translation>Angen. {0}</translation>
    </message>
    <message>
        <source>Returned {0}</source>
        <translation>Zurück {0}</translation>
    </message>
    <message>
        <source>Away {0}</source>
        <translation>Abwesend {0}</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Meine Abwesenheit</translation>
    </message>
    <message>
        <source>No appointment is to come. The ones that are promised to you stand here, by day.</source>
        <translation>Kein Termin steht an. Was dir zugesagt ist, steht hier nach Tagen.</translation>
    </message>
    <message>
        <source>What you win or lose stands here, with amount and reason.</source>
        <translation>Gewonnenes und Verlorenes steht hier, mit Betrag und Grund.</translation>
    </message>
    <message>
        <source>Nothing is to be done. A hand-off shows here the moment it is made.</source>
        <translation>Nichts ist zu tun. Eine Übergabe steht hier, sobald sie gemacht ist.</translation>
    </message>
    <message>
        <source>What you accepted stands here when it is won or lost.</source>
        <translation>Angenommenes steht hier, wenn es gewonnen oder verloren ist.</translation>
    </message>
    <message>
        <source>What went back stands here, with the reason.</source>
        <translation>Was zurückging, steht hier mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>HandoffsPage</name>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Accepted {0}</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>The number is copied: no program on this computer takes it.</source>
        <translation>Die Nummer ist kopiert: kein Programm hier nimmt sie an.</translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation>Es klingelt bei {0}</translation>
    </message>
    <message>
        <source>In touch with {0}</source>
        <translation>In Kontakt mit {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>New hand-off: {0}</source>
        <translation>Neue Übergabe: {0}</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Neue Übergabe</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Qualified, version {0}</source>
        <translation>Qualifiziert, Version {0}</translation>
    </message>
    <message>
        <source>Qualified, draft {0}</source>
        <translation>Qualifiziert, Entwurf {0}</translation>
    </message>
    <message>
        <source>of only {0} decided hand-offs accepted</source>
        <translation>von nur {0} entschiedenen angenommen</translation>
    </message>
    <message>
        <source>of {0} decided hand-offs accepted</source>
        <translation>von {0} entschiedenen angenommen</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>noch nichts entschieden</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>die Unterschrift fehlt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>No day chosen</source>
        <translation>Kein Tag gewählt</translation>
    </message>
    <message>
        <source>a draft can name one</source>
        <translation>ein Entwurf kann einen nennen</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>once it is in force</source>
        <translation>sobald sie in Kraft ist</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {0} days</source>
        <translation>in {0} Tagen</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>{0} days late</source>
        <translation>{0} Tage zu spät</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>HoursDoor</name>
    <message>
        <source>Log this call first, then change the hours.</source>
        <translation>Erst diesen Anruf eintragen, dann die Zeiten ändern.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Use the shipped hours</source>
        <translation>Mitgelieferte Zeiten</translation>
    </message>
    <message>
        <source>mo-fr 09:00-17:00; sa 10:00-14:00</source>
        <translation>mo-fr 09:00-17:00; sa 10:00-14:00</translation>
    </message>
    <message>
        <source>When the phone may ring there, by their clock</source>
        <translation>Wann es dort klingeln darf, nach deren Uhr</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>An Feiertagen zu</translation>
    </message>
    <message>
        <source>Why it may ring then, in your words</source>
        <translation>Warum es dann klingeln darf, in eigenen Worten</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>closed on public holidays</source>
        <translation>an Feiertagen zu</translation>
    </message>
    <message>
        <source>open on public holidays</source>
        <translation>an Feiertagen offen</translation>
    </message>
    <message>
        <source>Shipped: {0}, {1}</source>
        <translation>Mitgeliefert: {0}, {1}</translation>
    </message>
    <message>
        <source>This rings when the shipped hours say no. They come from: {0} Say in your words why it may; your name and your words stay in the version.</source>
        <translation>Hier klingelt es, wenn die mitgelieferten Zeiten nein sagen. Sie stammen aus: {0} In eigenen Worten sagen, warum es darf; Name und Worte bleiben in der Version.</translation>
    </message>
    <message>
        <source>By the clock of whoever is called. Days that are not named are closed; the end is exclusive.</source>
        <translation>Nach der Uhr der Angerufenen. Nicht genannte Tage sind zu; das Ende zählt nicht mehr dazu.</translation>
    </message>
    <message>
        <source>The phone may ring</source>
        <translation>Es darf klingeln</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Calling hours and first touch</source>
        <translation>Anrufzeiten und Erstkontakt</translation>
    </message>
    <message>
        <source>Saved. The lists of the whole team follow.</source>
        <translation>Gespeichert. Die Listen des ganzen Teams folgen.</translation>
    </message>
</context>
<context>
    <name>HoursPlaces</name>
    <message>
        <source>Find or add a place: US, Germany, US-FL</source>
        <translation>Ort finden oder anlegen: US, Germany, US-FL</translation>
    </message>
    <message>
        <source>Countries and states</source>
        <translation>Länder und Bundesstaaten</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Names and leads, from any table</source>
        <translation>Namen und Leads, aus jeder Tabelle</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Lese {0} von {1}</translation>
    </message>
    <message>
        <source>Comparing {0} of {1}</source>
        <translation>Vergleiche {0} von {1}</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zähle</translation>
    </message>
    <message>
        <source>Import 1 lead</source>
        <translation>1 Lead importieren</translation>
    </message>
    <message>
        <source>Import {0} leads</source>
        <translation>{0} Leads importieren</translation>
    </message>
    <message>
        <source>Import 1 name</source>
        <translation>1 Namen importieren</translation>
    </message>
    <message>
        <source>Import {0} names</source>
        <translation>{0} Namen importieren</translation>
    </message>
</context>
<context>
    <name>InboundPanel</name>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>Who is calling? Type the number, or a name</source>
        <translation>Wer ruft an? Nummer oder Name eintippen</translation>
    </message>
    <message>
        <source>What they want, in their words</source>
        <translation>Was sie wollen, in ihren Worten</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>People who may be calling</source>
        <translation>Wer es sein kann</translation>
    </message>
    <message>
        <source>Log this call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>was sie wollen</translation>
    </message>
    <message>
        <source>{0} fit</source>
        <translation>{0} passen</translation>
    </message>
    <message>
        <source>The last four digits are enough. Your lead and your call stay as they are.</source>
        <translation>Die letzten vier Ziffern genügen. Lead und Anruf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nobody here has this number or name. Try the other one, or import them first.</source>
        <translation>Niemand hier hat diese Nummer oder diesen Namen. Das andere versuchen, oder erst importieren.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Many desks on one shared database, no lead rung twice. Your admin gives you the address and a password.</source>
        <translation>Viele Plätze an einer gemeinsamen Datenbank, kein Lead wird zweimal angerufen. Adresse und Passwort gibt der Admin.</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Passwort auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s keyring</source>
        <translation>Schlüsselbund dieses Computers wird gesucht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>CallDesk does not keep your password here. Type it, and your call list opens.</source>
        <translation>CallDesk behält das Passwort hier nicht. Nach dem Eintippen öffnet sich die Anrufliste.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, for you alone.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers, nur für die eigene Anmeldung.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so CallDesk asks for it at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher fragt CallDesk bei jedem Start.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Beitritt</translation>
    </message>
</context>
<context>
    <name>JudgedCard</name>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Imported: judged by no definition</source>
        <translation>Importiert: nach keiner Definition beurteilt</translation>
    </message>
    <message>
        <source>Definition {0}, in force since {1}</source>
        <translation>Definition {0}, gilt seit {1}</translation>
    </message>
    <message>
        <source>Handed over though criteria are missing. The team lead: “{0}”</source>
        <translation>Übergeben, obwohl Kriterien fehlen. Die Teamleitung: „{0}“</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Lead card</source>
        <translation>Leadkarte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Numbers without a country code are of</source>
        <translation>Nummern ohne Landesvorwahl sind aus</translation>
    </message>
    <message>
        <source>Names or leads</source>
        <translation>Namen oder Leads</translation>
    </message>
    <message>
        <source>what these people are</source>
        <translation>was diese Personen sind</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Campaign of every row</source>
        <translation>Kampagne jeder Zeile</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>People in the audience who have shown no interest. The default for every file.</source>
        <translation>Personen der Zielgruppe ohne gezeigtes Interesse. Die Vorgabe für jede Datei.</translation>
    </message>
    <message>
        <source>Compared with the people and do-not-call marks you have</source>
        <translation>Mit vorhandenen Personen und Anrufsperren verglichen</translation>
    </message>
    <message>
        <source>Never on the call list; interest makes a name a lead</source>
        <translation>Nie auf der Anrufliste; Interesse macht aus einem Namen einen Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>You state that every row has expressed interest. It stands in each lead&apos;s history.</source>
        <translation>Hiermit gilt: jede Zeile hat Interesse geäußert. Es steht im Verlauf jedes Leads.</translation>
    </message>
    <message>
        <source>File and row are kept as the evidence</source>
        <translation>Datei und Zeile bleiben als Beleg</translation>
    </message>
    <message>
        <source>On the call list at once; the first-touch clock runs to the end of the day</source>
        <translation>Sofort auf der Anrufliste; die Erstkontakt-Uhr läuft bis Tagesende</translation>
    </message>
    <message>
        <source>None, or as the file says</source>
        <translation>Keine, oder wie in der Datei</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Practice lesson</source>
        <translation>Übungslektion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>That was all: the keys of a whole day. ? shows them again.</source>
        <translation>Das war alles: die Tasten eines ganzen Tages. ? zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This computer slept during the call: its length is marked as uncertain.</source>
        <translation>Der Computer hat während des Anrufs geschlafen: die Länge ist als unsicher markiert.</translation>
    </message>
    <message>
        <source>No telephone program here. The number is copied: paste it into yours.</source>
        <translation>Hier ist kein Telefonprogramm. Die Nummer ist kopiert und kann eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>East, Trade fair, Newcomers</source>
        <translation>Ost, Messe, Neue</translation>
    </message>
    <message>
        <source>Dials a day, at most</source>
        <translation>Anwahlen am Tag, höchstens</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>Wer sie bearbeitet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>1 made today</source>
        <translation>1 heute</translation>
    </message>
    <message>
        <source>{0} made today</source>
        <translation>{0} heute</translation>
    </message>
    <message>
        <source>{0}; promised callbacks and first touches always come</source>
        <translation>{0}; Rückrufe und Erstkontakte kommen immer</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>LiveChip</name>
    <message>
        <source>as of {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>For the next meeting</source>
        <translation>Fürs nächste Treffen</translation>
    </message>
    <message>
        <source>1 return under version {0}</source>
        <translation>1 Rückgabe, Version {0}</translation>
    </message>
    <message>
        <source>{1} returns under version {0}</source>
        <translation>{1} Rückgaben, Version {0}</translation>
    </message>
    <message>
        <source>1 return under draft {0}</source>
        <translation>1 Rückgabe, Entwurf {0}</translation>
    </message>
    <message>
        <source>{1} returns under draft {0}</source>
        <translation>{1} Rückgaben, Entwurf {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move leads to another list</source>
        <translation>Leads auf eine andere Liste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Move the last ones back</source>
        <translation>Letzte zurück</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Any list</source>
        <translation>Jede Liste</translation>
    </message>
    <message>
        <source>Any campaign</source>
        <translation>Jede Kampagne</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Any, names too</source>
        <translation>Jedes, auch Namen</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Alle passenden</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Choose which leads, and where they go: then it says how many these are.</source>
        <translation>Wählen, welche Leads und wohin: dann steht hier, wie viele es sind.</translation>
    </message>
    <message>
        <source>1 lead moves.</source>
        <translation>1 Lead zieht um.</translation>
    </message>
    <message>
        <source>{0} leads move.</source>
        <translation>{0} Leads ziehen um.</translation>
    </message>
    <message>
        <source>1 in a hand stays.</source>
        <translation>1 in einer Hand bleibt.</translation>
    </message>
    <message>
        <source>{0} in a hand stay.</source>
        <translation>{0} in einer Hand bleiben.</translation>
    </message>
    <message>
        <source>1 promised by somebody not on it stays.</source>
        <translation>1 versprochener bleibt: sein Rückruf gehört jemandem ohne diese Liste.</translation>
    </message>
    <message>
        <source>{0} promised by others stay.</source>
        <translation>{0} von anderen versprochene bleiben.</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>Jetzt auf</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Band, by the score of now</source>
        <translation>Stufe nach dem Score von jetzt</translation>
    </message>
    <message>
        <source>Which of these</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>They go to</source>
        <translation>Sie gehen auf</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>{0} of {1} returns name it</source>
        <translation>{0} von {1} Rückgaben nennen es</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>shows who, and why not</source>
        <translation>zeigt, wer, und warum nicht</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Call notes</source>
        <translation>Gesprächsnotizen</translation>
    </message>
    <message>
        <source>What was said, in their words</source>
        <translation>Was gesagt wurde, in ihren Worten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved, trying again</source>
        <translation>Nicht gespeichert, neuer Versuch</translation>
    </message>
    <message>
        <source>“{0}” wants a note: write it, then Ctrl+Enter</source>
        <translation>„{0}“ braucht eine Notiz: schreiben, dann Strg+Enter</translation>
    </message>
</context>
<context>
    <name>NowSide</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Bittet um Hilfe</translation>
    </message>
    <message>
        <source>First touch runs out</source>
        <translation>Erstkontakt läuft ab</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>Rückrufe überfällig</translation>
    </message>
    <message>
        <source>Hand-offs late with a rep</source>
        <translation>Übergaben im Verzug</translation>
    </message>
    <message>
        <source>Nobody has a lead in hand.</source>
        <translation>Niemand hat einen Lead in der Hand.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht dich</translation>
    </message>
    <message>
        <source>{0} need you</source>
        <translation>{0} brauchen dich</translation>
    </message>
    <message>
        <source>Nothing is late, and no first touch runs out in the next 30 minutes.</source>
        <translation>Nichts ist überfällig, und in den nächsten 30 Minuten läuft kein Erstkontakt ab.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Hot, {0} +</source>
        <translation>Heiß, {0} +</translation>
    </message>
    <message>
        <source>Warm, {0} to {1}</source>
        <translation>Warm, {0} bis {1}</translation>
    </message>
    <message>
        <source>Cool, below {0}</source>
        <translation>Kühl, unter {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>{0} more hot leads open at {1}</source>
        <translation>{0} heiße Leads mehr öffnen um {1}</translation>
    </message>
    <message>
        <source>1 more hot lead opens at {1}</source>
        <translation>1 heißer Lead mehr öffnet um {1}</translation>
    </message>
    <message>
        <source>Who is on which lead</source>
        <translation>Wer ist an welchem Lead</translation>
    </message>
    <message>
        <source>List depth</source>
        <translation>Tiefe der Liste</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>bei heutigem Tempo</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>All numbers: {0} {1}</source>
        <translation>Alle Nummern: {0} {1}</translation>
    </message>
</context>
<context>
    <name>NumberMenu</name>
    <message>
        <source>Numbers of this lead</source>
        <translation>Nummern dieses Leads</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>takes the next</source>
        <translation>nimmt die nächste</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>NumberUses</name>
    <message>
        <source>What the marked number is</source>
        <translation>Was die markierte Nummer ist</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Office line</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
</context>
<context>
    <name>NumbersKeeper</name>
    <message>
        <source>Noted: somebody else&apos;s number. It is not dialled any more.</source>
        <translation>Vermerkt: Nummer von jemand anderem. Sie wird nicht mehr gewählt.</translation>
    </message>
    <message>
        <source>Noted: {0}.</source>
        <translation>Vermerkt: {0}.</translation>
    </message>
</context>
<context>
    <name>OneField</name>
    <message>
        <source>A line of text</source>
        <translation>Eine Zeile Text</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>they answered</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>peek</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>A change holds for calls logged from now on</source>
        <translation>Eine Änderung gilt für Anrufe, die ab jetzt erfasst werden</translation>
    </message>
    <message>
        <source>After so many in a row the lead goes to marketing; empty = no limit</source>
        <translation>Nach so vielen in Folge geht der Lead ans Marketing; leer = keine Grenze</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>The system&apos;s: it never changes</source>
        <translation>Gehört dem System: ändert sich nie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Like 30 min, 4 h or 1 d</source>
        <translation>Etwa 30 min, 4 h oder 1 d</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Most in a row</source>
        <translation>Höchstens in Folge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>a new outcome</source>
        <translation>ein neues Ergebnis</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Log this call first, then change the outcomes.</source>
        <translation>Erst diesen Anruf erfassen, dann die Ergebnisse ändern.</translation>
    </message>
    <message>
        <source>Log this call first, then change the routing.</source>
        <translation>Erst diesen Anruf eintragen, dann die Verteilung ändern.</translation>
    </message>
    <message>
        <source>Log this call first, then look at hand-offs.</source>
        <translation>Erst diesen Anruf abschließen, dann die Übergaben ansehen.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Lead suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands and leads</source>
        <translation>Befehle und Leads</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>Log this call first, then skip.</source>
        <translation>Erst diesen Anruf erfassen, dann überspringen.</translation>
    </message>
    <message>
        <source>Skip, because?</source>
        <translation>Überspringen, weil?</translation>
    </message>
    <message>
        <source>Log this call first, then pause.</source>
        <translation>Erst diesen Anruf erfassen, dann pausieren.</translation>
    </message>
    <message>
        <source>Pause for?</source>
        <translation>Pause wofür?</translation>
    </message>
    <message>
        <source>The promised callback stays due: it comes back soon.</source>
        <translation>Der versprochene Rückruf bleibt fällig: er kommt bald wieder.</translation>
    </message>
    <message>
        <source>Shift ended at {0}</source>
        <translation>Schichtende um {0}</translation>
    </message>
    <message>
        <source>Your leads went back to the list. P takes up work again.</source>
        <translation>Die Leads sind zurück auf der Liste. P nimmt die Arbeit wieder auf.</translation>
    </message>
    <message>
        <source>Paused since {0}</source>
        <translation>Pause seit {0}</translation>
    </message>
    <message>
        <source>{0}. Your leads went back to the list. P goes on.</source>
        <translation>{0}. Die Leads sind zurück auf der Liste. P macht weiter.</translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>The next lead</source>
        <translation>Der nächste Lead</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>Last contact: {0}</source>
        <translation>Letzter Kontakt: {0}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>sorted by accepted</source>
        <translation>nach Angenommenen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What the lead did</source>
        <translation>Was der Lead tat</translation>
    </message>
    <message>
        <source>As the qualifier sees it</source>
        <translation>Wie man es am Telefon sieht</translation>
    </message>
    <message>
        <source>The lead did</source>
        <translation>Der Lead tat</translation>
    </message>
    <message>
        <source>And {0} more like it.</source>
        <translation>Und {0} weitere dieser Art.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Callback with {0} at {1}, in {2}</source>
        <translation>Rückruf mit {0} um {1}, in {2}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>To the call list</source>
        <translation>Zur Anrufliste</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>{0} of {1} rows. All of them or none: stopping leaves everything as it was.</source>
        <translation>{0} von {1} Zeilen. Alle oder keine: Anhalten lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>These leads stand on the call list as soon as their calling hours are open.</source>
        <translation>Diese Leads stehen auf der Anrufliste, sobald ihre Anrufzeiten offen sind.</translation>
    </message>
    <message>
        <source>Names never stand on the call list. Interest, such as a form or a reply, makes a name a lead.</source>
        <translation>Namen stehen nie auf der Anrufliste. Interesse, etwa ein Formular oder eine Antwort, macht aus einem Namen einen Lead.</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>To mend and import again: {0}</source>
        <translation>Zum Ausbessern und neu Importieren: {0}</translation>
    </message>
</context>
<context>
    <name>RoutingForm</name>
    <message>
        <source>Hours are the rep&apos;s working time</source>
        <translation>Stunden sind Arbeitszeit des Vertrieblers</translation>
    </message>
    <message>
        <source>Clocks of a hand-off</source>
        <translation>Fristen einer Übergabe</translation>
    </message>
    <message>
        <source>Add a rep</source>
        <translation>Vertriebler dazu</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>An empty field fits every lead</source>
        <translation>Ein leeres Feld passt auf jeden Lead</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Who owns the account comes first. Of the others those whose rules fit, the more of them the better; then who is below their limit, who is at work, who has fewest open, who has waited longest.</source>
        <translation>Wer den Kunden hat, kommt zuerst. Von den anderen die, deren Regeln passen, je mehr davon, desto eher; dann wer unter der Grenze liegt, wer gerade arbeitet, wer am wenigsten offen hat, wer am längsten wartet.</translation>
    </message>
    <message>
        <source>Try it on a lead: name or company</source>
        <translation>An einem Lead probieren: Name, Firma</translation>
    </message>
    <message>
        <source>Saved. It holds for every hand-off from now on.</source>
        <translation>Gespeichert. Es gilt ab jetzt für jede Übergabe.</translation>
    </message>
</context>
<context>
    <name>RulesFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A team lead or an admin changes these. You can look.</source>
        <translation>Das ändert die Teamleitung oder ein Admin. Hier ist es zu lesen.</translation>
    </message>
    <message>
        <source>Saving; with many leads a new cadence takes a minute or two</source>
        <translation>Speichert; bei vielen Leads braucht ein neuer Rhythmus ein, zwei Minuten</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Outcomes and cadence</source>
        <translation>Ergebnisse und Rhythmus</translation>
    </message>
    <message>
        <source>The bar as it will be</source>
        <translation>Die Leiste, wie sie wird</translation>
    </message>
    <message>
        <source>The bar as a qualifier will see it</source>
        <translation>Die Leiste, wie man sie am Telefon sieht</translation>
    </message>
    <message>
        <source>As they come with CallDesk. Every change is kept with who made it and when.</source>
        <translation>Wie CallDesk sie mitbringt. Jede Änderung bleibt mit Person und Zeit erhalten.</translation>
    </message>
    <message>
        <source>Version {0}, saved by {1}, {2}: {3}</source>
        <translation>Version {0}, gespeichert von {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>Saved. The bars of the whole team follow.</source>
        <translation>Gespeichert. Die Leisten des ganzen Teams folgen.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample rows</source>
        <translation>Beispielzeilen</translation>
    </message>
    <message>
        <source>as they would be stored</source>
        <translation>so würden sie gespeichert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Score {0}: {1}. Show all parts</source>
        <translation>Score {0}: {1}. Alle Teile zeigen</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Parts of the score</source>
        <translation>Teile des Scores</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus der Score besteht</translation>
    </message>
    <message>
        <source>Fit, of 40</source>
        <translation>Passung, von 40</translation>
    </message>
    <message>
        <source>Interest, of 60</source>
        <translation>Interesse, von 60</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>The language changes after this call, at the next start.</source>
        <translation>Die Sprache wechselt nach diesem Anruf, beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbinde neu</translation>
    </message>
    <message>
        <source>Offline since {0}</source>
        <translation>Offline seit {0}</translation>
    </message>
    <message>
        <source>{0} saved here, waiting for the server</source>
        <translation>{0} hier gespeichert, wartet auf den Server</translation>
    </message>
    <message>
        <source>{0} refused by the server</source>
        <translation>{0} vom Server abgelehnt</translation>
    </message>
    <message>
        <source>1 call without an outcome</source>
        <translation>1 Anruf ohne Ergebnis</translation>
    </message>
    <message>
        <source>{0} calls without one</source>
        <translation>{0} Anrufe ohne Ergebnis</translation>
    </message>
    <message>
        <source>Practice clock: {0} {1} Chicago</source>
        <translation>Übungsuhr: {0} {1} Chicago</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Promised next step</source>
        <translation>Versprochener Schritt</translation>
    </message>
    <message>
        <source>{0}, theirs</source>
        <translation>{0}, dort</translation>
    </message>
    <message>
        <source>{0}, yours</source>
        <translation>{0}, hier</translation>
    </message>
    <message>
        <source>No words were left.</source>
        <translation>Ohne weitere Worte.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde versprochen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Step {0} of 3: {1}</source>
        <translation>Schritt {0} von 3: {1}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk track</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Campaign brief</source>
        <translation>Kampagnen-Briefing</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Will wissen</translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation>Will wissen: {0}</translation>
    </message>
    <message>
        <source>Timeline {0}</source>
        <translation>Verlauf {0}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>This campaign has no talk track yet.</source>
        <translation>Diese Kampagne hat noch keinen Leitfaden.</translation>
    </message>
    <message>
        <source>This campaign has no brief yet.</source>
        <translation>Diese Kampagne hat noch kein Briefing.</translation>
    </message>
    <message>
        <source>This campaign has no answers to objections yet.</source>
        <translation>Diese Kampagne hat noch keine Antworten auf Einwände.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TargetsDoor</name>
    <message>
        <source>Log this call first, then look at the targets.</source>
        <translation>Erst diesen Anruf eintragen, dann die Ziele ansehen.</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Holds since {0}</source>
        <translation>Gilt seit {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation>Ab {0}: {1}</translation>
    </message>
    <message>
        <source>Like mo-fr, or mo-we, fr 50 %: a day&apos;s target is of a full day.</source>
        <translation>Wie mo-fr oder mo-we, fr 50 %: Ein Tagesziel gilt für einen vollen Tag.</translation>
    </message>
    <message>
        <source>Like 21 dec - 3 jan, 2 mar: days off have no target.</source>
        <translation>Wie 21 dez - 3 jan, 2 mär: Freie Tage haben kein Ziel.</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What sales accepts and what is said comes first. A change holds from its day on, what is over keeps the target it had; a first target holds for the whole month. An empty field of the team is the sum of its people&apos;s, and a week is the sum of its working days. People see their own and the team&apos;s alone.</source>
        <translation>Was der Vertrieb annimmt und was gesprochen wird, kommt zuerst. Eine Änderung gilt ab ihrem Tag, Vergangenes behält sein Ziel; ein erstes Ziel gilt für den ganzen Monat. Ein leeres Feld des Teams ist die Summe seiner Leute, eine Woche die Summe ihrer Arbeitstage. Jeder sieht nur die eigenen Ziele und die des Teams.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Of what span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Änderungen gelten ab</translation>
    </message>
    <message>
        <source>A day such as mon or 2026-12-01, for all that is changed at once.</source>
        <translation>Ein Tag wie mo oder 2026-12-01, für alles, was zugleich geändert wird.</translation>
    </message>
    <message>
        <source>Saved. What is over keeps the target it had.</source>
        <translation>Gespeichert. Vergangenes behält sein Ziel.</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>Team of a person</source>
        <translation>Team einer Person</translation>
    </message>
    <message>
        <source>What they did before that day stays with the team they were in then, in every report.</source>
        <translation>Was vor diesem Tag war, bleibt in jedem Bericht beim damaligen Team.</translation>
    </message>
    <message>
        <source>Team; empty for none</source>
        <translation>Team; leer für keines</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>today; or a day, such as mon or 2026-03-02</source>
        <translation>heute; oder ein Tag wie mo oder 2026-03-02</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Team of {0}</source>
        <translation>Team von {0}</translation>
    </message>
    <message>
        <source>There are: {0}</source>
        <translation>Es gibt: {0}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
</context>
<context>
    <name>TeamPick</name>
    <message>
        <source>Whose figures</source>
        <translation>Wessen Zahlen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ThemeButton</name>
    <message>
        <source>Theme: {0}</source>
        <translation>Aussehen: {0}</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>{0}, in their words</source>
        <translation>{0}, in ihren Worten</translation>
    </message>
    <message>
        <source>Optional: {0}</source>
        <translation>Optional: {0}</translation>
    </message>
    <message>
        <source>Counts as evidence: {0}</source>
        <translation>Gilt als Beleg: {0}</translation>
    </message>
</context>
<context>
    <name>TimeAsked</name>
    <message>
        <source>Enter takes {0}; only a team lead may keep it</source>
        <translation>Enter nimmt {0}; nur die Teamleitung darf dabei bleiben</translation>
    </message>
    <message>
        <source>Type why to keep it</source>
        <translation>Zum Beibehalten den Grund tippen</translation>
    </message>
    <message>
        <source>Enter takes {0}; type why to keep it</source>
        <translation>Enter nimmt {0}; zum Beibehalten den Grund tippen</translation>
    </message>
    <message>
        <source>Away until {0}: Enter keeps it</source>
        <translation>Abwesend bis {0}: Enter behält sie</translation>
    </message>
    <message>
        <source>You are away then (until {0}). Give it to somebody, or choose another time.</source>
        <translation>Dann abwesend (bis {0}). Jemandem geben oder eine andere Zeit wählen.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Lead suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen, ausführen</translation>
    </message>
    <message>
        <source>Figure of the day</source>
        <translation>Zahl des Tages</translation>
    </message>
    <message>
        <source>{0}, menu</source>
        <translation>{0}, Menü</translation>
    </message>
    <message>
        <source>Find a lead or run a command, Ctrl K</source>
        <translation>Lead suchen oder Befehl ausführen, Strg K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TouchCard</name>
    <message>
        <source>Counted in business hours; a change holds for everybody who waits</source>
        <translation>In Geschäftszeit gezählt; eine Änderung gilt für alle, die warten</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erstkontakt</translation>
    </message>
</context>
<context>
    <name>UrgentRow</name>
    <message>
        <source>Wants a hand</source>
        <translation>Braucht Hilfe</translation>
    </message>
</context>
<context>
    <name>WeekFile</name>
    <message>
        <source>The last week</source>
        <translation>Die letzte Woche</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open practice</source>
        <translation>Übung öffnen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Leave this team</source>
        <translation>Team verlassen</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Whom do I ring next, and why?</source>
        <translation>Wen rufe ich als Nächstes an, und warum?</translation>
    </message>
    <message>
        <source>CallDesk keeps your leads in order of interest, this minute.</source>
        <translation>CallDesk ordnet die Leads nach Interesse, in dieser Minute.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>300 made-up leads with fictional numbers. The clock starts on a Tuesday at 10:42 in Chicago, so there is always somebody to ring. It goes away when you close it.</source>
        <translation>300 erfundene Leads mit erfundenen Nummern. Die Uhr beginnt an einem Dienstag um 10:42 in Chicago, so ist immer jemand anzurufen. Beim Schließen verschwindet alles.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>An export of your CRM, a list from a fair, a spreadsheet: CSV, Excel or OpenDocument. You see what would happen before anything is written. Or drop the file here.</source>
        <translation>Ein Export aus dem CRM, eine Messeliste, eine Tabelle: CSV, Excel oder OpenDocument. Erst wird gezeigt, was geschähe, dann geschrieben. Oder die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>This is the team&apos;s database: what you import is there for everybody.</source>
        <translation>Dies ist die Datenbank des Teams: Importiertes ist für alle da.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>Many desks on one shared database, no lead rung twice. Your admin gives you its address, a login and a password. What is on this computer stays here.</source>
        <translation>Viele Plätze an einer gemeinsamen Datenbank, kein Lead wird zweimal angerufen. Adresse, Anmeldename und Passwort gibt der Admin. Was auf diesem Computer ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Go on with the leads that are here</source>
        <translation>Weiter mit den Leads, die da sind</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Log this call first, then import.</source>
        <translation>Erst diesen Anruf erfassen, dann importieren.</translation>
    </message>
    <message>
        <source>Log this call first, then join.</source>
        <translation>Erst diesen Anruf erfassen, dann beitreten.</translation>
    </message>
    <message>
        <source>Text at {0} %</source>
        <translation>Text auf {0} %</translation>
    </message>
    <message>
        <source>Practice data: nothing of it is kept</source>
        <translation>Übungsdaten: nichts davon bleibt</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Übungsdaten</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>{0} there, {1} for you</source>
        <translation>{0} dort, {1} hier</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>{0} anrufen</translation>
    </message>
    <message>
        <source>fit {0} + interest {1}, {2} when handed over</source>
        <translation>Passung {0} + Interesse {1}, {2} bei Übergabe</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation>Verloren: {0}</translation>
    </message>
    <message>
        <source>Returned: {0}</source>
        <translation>Zurück: {0}</translation>
    </message>
    <message>
        <source>Accepted, {0}</source>
        <translation>Angenommen, {0}</translation>
    </message>
    <message>
        <source>To accept: {0}</source>
        <translation>Anzunehmen: {0}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{0}: before “{1}”, now “{2}”</source>
        <translation>{0}: vorher „{1}“, jetzt „{2}“</translation>
    </message>
</context>
<context>
    <name>_Nothing</name>
    <message>
        <source>No definition is written here yet</source>
        <translation>Hier ist noch keine Definition geschrieben</translation>
    </message>
    <message>
        <source>Write down what counts as qualified, with what counts as evidence for each criterion. Once marketing and sales have both signed, it stands on every card and leads can be handed over under it.</source>
        <translation>Aufschreiben, was als qualifiziert gilt und was je Kriterium als Beleg zählt. Sobald Marketing und Vertrieb unterschrieben haben, steht es auf jeder Karte, und Leads können danach übergeben werden.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>score rules can use it</source>
        <translation>für Score-Regeln nutzbar</translation>
    </message>
    <message>
        <source>or {0}?</source>
        <translation>oder {0}?</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} Leads</translation>
    </message>
    <message>
        <source>Its text cannot be read</source>
        <translation>Ihr Text ist nicht lesbar</translation>
    </message>
    <message>
        <source>came with the data</source>
        <translation>kam mit den Daten</translation>
    </message>
    <message>
        <source>saved by {0}, {1}</source>
        <translation>gespeichert von {0}, {1}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>1 of 2 signed</source>
        <translation>1 von 2</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
</context>
<context>
    <name>bell</name>
    <message>
        <source>1 is new</source>
        <translation>1 ist neu</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} sind neu</translation>
    </message>
    <message>
        <source>A hand-off that was yours</source>
        <translation>Eine Übergabe, die deine war</translation>
    </message>
    <message>
        <source>Definition of “qualified”</source>
        <translation>Definition von „qualifiziert“</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing yet. What becomes of your callbacks and of late first touches is told here.</source>
        <translation>Noch nichts. Hier steht, was aus Rückrufen und späten Erstkontakten wird.</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>{0} notices</source>
        <translation>{0} Meldungen</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Hand-offs that a rep took in this time and did not give back.</source>
        <translation>Übergaben, die der Vertrieb in dieser Zeit annahm und nicht zurückgab.</translation>
    </message>
    <message>
        <source>Outcomes “qualified” that stand. They count as work once a rep accepts.</source>
        <translation>Ergebnisse „qualifiziert“, die gelten. Als Arbeit zählen sie, wenn der Vertrieb annimmt.</translation>
    </message>
    <message>
        <source>Leads or decision makers on the line, with at least {0} of talk.</source>
        <translation>Leads oder Entscheider in der Leitung, mit mindestens {0} Gespräch.</translation>
    </message>
    <message>
        <source>Median talk time of the dials that had any; half of them were longer.</source>
        <translation>Median der Gesprächszeit der Anwahlen, die eine hatten; die Hälfte war länger.</translation>
    </message>
    <message>
        <source>Attempts on a number, by anybody whose calls you may see.</source>
        <translation>Versuche an einer Nummer, von allen, deren Anrufe sichtbar sind.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>a rep took it</source>
        <translation>vom Vertrieb</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>all criteria met</source>
        <translation>alles erfüllt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>{0} +</source>
        <translation>{0} +</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>a number tried</source>
        <translation>Nummer versucht</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nothing decided in 30 days</source>
        <translation>30 Tage nichts entschieden</translation>
    </message>
    <message>
        <source>no web lead came</source>
        <translation>kein Web-Lead kam</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>First touch, web</source>
        <translation>Erstkontakt, Web</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation>max. {0}</translation>
    </message>
    <message>
        <source>p90 {0}</source>
        <translation>p90 {0}</translation>
    </message>
    <message>
        <source>Business time from the arrival of a web lead to its first dial; half of them waited no longer. Those that still wait count. The tick is what was promised.</source>
        <translation>Geschäftszeit von der Ankunft eines Web-Leads bis zur ersten Anwahl; die Hälfte wartete nicht länger. Wer noch wartet, zählt mit. Der Strich ist das Versprochene.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>{0} {1}, n {2}</source>
        <translation>{0} {1}, n {2}</translation>
    </message>
    <message>
        <source>The tick is the mean of the {0} stretches before on which anybody dialled.</source>
        <translation>Der Strich ist das Mittel der {0} Zeiträume davor, in denen jemand wählte.</translation>
    </message>
    <message>
        <source>The bar ends at the target of the whole time.</source>
        <translation>Der Balken endet beim Ziel der ganzen Zeit.</translation>
    </message>
    <message>
        <source>Definition of {0}.</source>
        <translation>Definition vom {0}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Nobody has dialled in this time yet.</source>
        <translation>In dieser Zeit hat noch niemand gewählt.</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>bittet um Hilfe</translation>
    </message>
    <message>
        <source>{0} has it</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>promised {0} by {1}</source>
        <translation>um {0} versprochen von {1}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>free for all</source>
        <translation>frei für alle</translation>
    </message>
    <message>
        <source>its owner&apos;s still</source>
        <translation>noch reserviert</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>anzunehmen</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>erster Kontakt</translation>
    </message>
    <message>
        <source>to say what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} zu spät</translation>
    </message>
    <message>
        <source>wrap-up, {0}</source>
        <translation>Nacharbeit, {0}</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <translation>liest {0}</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>Pause: {0}</translation>
    </message>
    <message>
        <source>done for today</source>
        <translation>fertig für heute</translation>
    </message>
    <message>
        <source>{0} talking, {1} dialling</source>
        <translation>{0} im Gespräch, {1} wählen</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>assigns</source>
        <translation>vergibt</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>löst</translation>
    </message>
    <message>
        <source>T cures a line by the rules, A gives it to somebody you name, C puts the lead on your card now, R takes it off a card on which it lies for longer than a call lasts.</source>
        <translation>T heilt eine Zeile nach den Regeln, A gibt sie jemandem, den man nennt, C legt den Lead jetzt auf die eigene Karte, R nimmt ihn von einer Karte, auf der er länger liegt, als ein Anruf dauert.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rate, 30 d</source>
        <translation>Quote, 30 T</translation>
    </message>
    <message>
        <source>Accepted, 10 d</source>
        <translation>Angen., 10 T</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All of your lists</source>
        <translation>Alle deiner Listen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>wartet {0}</translation>
    </message>
    <message>
        <source>waited {0}</source>
        <translation>wartete {0}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>In dieser Zeit wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Beleg</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} Belege</translation>
    </message>
    <message>
        <source>The records behind the number</source>
        <translation>Die Belege hinter der Zahl</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>{0} days, {1}</source>
        <translation>{0} Tage, {1}</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} Übergaben</translation>
    </message>
    <message>
        <source>No hand-off was judged by a definition in these days, so nothing tells of a criterion.</source>
        <translation>In diesen Tagen wurde keine Übergabe nach einer Definition beurteilt; über Kriterien sagt nichts etwas aus.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Returned for it</source>
        <translation>Deshalb zurück</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>latest {0} dials, by the score then</source>
        <translation>letzte {0} Anwahlen, nach damaligem Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Hot, {0} +</source>
        <translation>Heiß, {0} +</translation>
    </message>
    <message>
        <source>Warm, {0} +</source>
        <translation>Warm, {0} +</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Too few dials to say whether the score tells the truth.</source>
        <translation>Zu wenige Anwahlen, um zu sagen, ob der Score die Wahrheit sagt.</translation>
    </message>
    <message>
        <source>The score tells the truth: the higher the band, the more dials became conversations.</source>
        <translation>Der Score sagt die Wahrheit: Je höher das Band, desto mehr Anwahlen wurden zu Gesprächen.</translation>
    </message>
    <message>
        <source>The score misleads: a lower band had more conversations a dial than the one above it.</source>
        <translation>Der Score führt irre: Ein tieferes Band hatte je Anwahl mehr Gespräche als das darüber.</translation>
    </message>
    <message>
        <source>The bands differ too little to say whether the score tells the truth.</source>
        <translation>Die Bänder unterscheiden sich zu wenig, um zu sagen, ob der Score die Wahrheit sagt.</translation>
    </message>
    <message>
        <source>{0} of {1} dials answered</source>
        <translation>{0} von {1} Anwahlen angenommen</translation>
    </message>
    <message>
        <source>Connect rate</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>% by the lead&apos;s own hour, {0} weeks</source>
        <translation>% nach Ortszeit des Leads, {0} Wochen</translation>
    </message>
    <message>
        <source>No dials in these weeks yet.</source>
        <translation>In diesen Wochen noch keine Anwahlen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>1 dial</source>
        <translation>1 Anwahl</translation>
    </message>
    <message>
        <source>{0} dials</source>
        <translation>{0} Anwahlen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p50 / p90</source>
        <translation>p50 / p90</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Angewählt</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Beide Uhren</translation>
    </message>
    <message>
        <source>promise {0}</source>
        <translation>versprochen {0}</translation>
    </message>
    <message>
        <source>No web lead came in this time.</source>
        <translation>In dieser Zeit kam kein Web-Lead.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom Schritt davor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Names to won</source>
        <translation>Vom Namen zum Abschluss</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>In diesen Tagen kam niemand.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>since Monday, against the mean of 4 weeks</source>
        <translation>seit Montag, gegen das Mittel von 4 Wochen</translation>
    </message>
    <message>
        <source>since the 1st, against the mean of 3 months</source>
        <translation>seit dem 1., gegen das Mittel von 3 Monaten</translation>
    </message>
    <message>
        <source>so far, against the {0} mean of 8 weeks</source>
        <translation>bisher, gegen das Mittel von 8 Wochen ({0})</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>4-Wochen-Mittel</translation>
    </message>
    <message>
        <source>3-month mean</source>
        <translation>3-Monats-Mittel</translation>
    </message>
    <message>
        <source>{0} mean</source>
        <translation>{0}-Mittel</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Sprechzeit, Median</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Targets: {0}</source>
        <translation>Ziele: {0}</translation>
    </message>
    <message>
        <source>Choose a person or a line of “Now” first (J, K).</source>
        <translation>Zuerst eine Person oder Zeile von „Jetzt“ wählen (J, K).</translation>
    </message>
    <message>
        <source>Nobody has {0} on their card.</source>
        <translation>Niemand hat {0} auf der Karte.</translation>
    </message>
    <message>
        <source>Choose a line of “Now” first (J, K).</source>
        <translation>Zuerst eine Zeile von „Jetzt“ wählen (J, K).</translation>
    </message>
    <message>
        <source>Who gets {0}?</source>
        <translation>Wer bekommt {0}?</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (selbst)</translation>
    </message>
    <message>
        <source>1 open hand-off</source>
        <translation>1 offene Übergabe</translation>
    </message>
    <message>
        <source>{0} open hand-offs</source>
        <translation>{0} offene Übergaben</translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation>1 Rückruf</translation>
    </message>
    <message>
        <source>{0} callbacks</source>
        <translation>{0} Rückrufe</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>There is nobody else who could have it.</source>
        <translation>Sonst gibt es niemanden, der es haben könnte.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Wer es haben darf</translation>
    </message>
</context>
<context>
    <name>call_list</name>
    <message>
        <source>Nobody may be called right now.</source>
        <translation>Gerade darf niemand angerufen werden.</translation>
    </message>
    <message>
        <source>Callback {0}</source>
        <translation>Rückruf {0}</translation>
    </message>
    <message>
        <source>First touch late {0}</source>
        <translation>Erstkontakt {0} zu spät</translation>
    </message>
    <message>
        <source>First touch {0}</source>
        <translation>Erstkontakt {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} Versuche</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>{0} callable</source>
        <translation>{0} anrufbar</translation>
    </message>
    <message>
        <source>Nobody to ring right now</source>
        <translation>Gerade niemand anzurufen</translation>
    </message>
    <message>
        <source>The next lead may be called from {0} on.</source>
        <translation>Der nächste Lead darf ab {0} angerufen werden.</translation>
    </message>
    <message>
        <source>The list fills by itself as these come due.</source>
        <translation>Die Liste füllt sich von selbst, sobald sie fällig werden.</translation>
    </message>
    <message>
        <source>No lead is waiting. Import leads, or wait for new interest.</source>
        <translation>Kein Lead wartet. Leads importieren oder neues Interesse abwarten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>call_screen</name>
    <message>
        <source>Next lead: {0}</source>
        <translation>Nächster Lead: {0}</translation>
    </message>
    <message>
        <source>Your leads went back to the list. P goes on.</source>
        <translation>Die Leads sind zurück auf der Liste. P macht weiter.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The team&apos;s server is away</source>
        <translation>Der Server des Teams ist weg</translation>
    </message>
    <message>
        <source>What you logged is safe on this computer and is sent by itself.</source>
        <translation>Erfasstes ist auf diesem Computer sicher und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>The next lead comes when the server is back.</source>
        <translation>Der nächste Lead kommt, wenn der Server wieder da ist.</translation>
    </message>
</context>
<context>
    <name>callbacks</name>
    <message>
        <source>{0} is yours now; {1} is told</source>
        <translation>{0} ist übernommen; {1} erfährt es</translation>
    </message>
    <message>
        <source>Callback with {0} moved to {1}</source>
        <translation>Rückruf mit {0} verlegt auf {1}</translation>
    </message>
    <message>
        <source>Callback with {0} cancelled</source>
        <translation>Rückruf mit {0} abgesagt</translation>
    </message>
    <message>
        <source>Overdue, {0}</source>
        <translation>Überfällig, {0}</translation>
    </message>
    <message>
        <source>Due, {0}</source>
        <translation>Fällig, {0}</translation>
    </message>
    <message>
        <source>of {0}: Enter takes it over</source>
        <translation>von {0}: Enter übernimmt ihn</translation>
    </message>
    <message>
        <source>outside hours: {0}</source>
        <translation>außerhalb der Zeiten: {0}</translation>
    </message>
    <message>
        <source>closed there now</source>
        <translation>dort jetzt geschlossen</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>die ersten {0} von {1}</translation>
    </message>
    <message>
        <source>{0} due, {1} to come</source>
        <translation>{0} fällig, {1} kommen noch</translation>
    </message>
    <message>
        <source>{0}, {1} up for rescue</source>
        <translation>{0}, {1} zu retten</translation>
    </message>
    <message>
        <source>My callbacks</source>
        <translation>Meine Rückrufe</translation>
    </message>
    <message>
        <source>You have promised nobody a call. 5 promises one.</source>
        <translation>Niemandem ist ein Rückruf versprochen. 5 verspricht einen.</translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation>1 Rückruf</translation>
    </message>
    <message>
        <source>{0} callbacks</source>
        <translation>{0} Rückrufe</translation>
    </message>
    <message>
        <source>Promised callbacks</source>
        <translation>Versprochene Rückrufe</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>sagt ab</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>Title, like Open</source>
        <translation>Titel, etwa Einstieg</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What to say; spoken words in “ ”</source>
        <translation>Was zu sagen ist; Gesprochenes in „ “</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Was dann hilft</translation>
    </message>
    <message>
        <source>Name, like Need</source>
        <translation>Name, etwa Bedarf</translation>
    </message>
    <message>
        <source>Key it is kept by</source>
        <translation>Schlüssel, unter dem es liegt</translation>
    </message>
    <message>
        <source>What to find out?</source>
        <translation>Was ist herauszufinden?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Web lead: within 5 minutes</source>
        <translation>Web-Lead: innerhalb 5 Minuten</translation>
    </message>
    <message>
        <source>Inbound: the same day</source>
        <translation>Eingehend: am selben Tag</translation>
    </message>
    <message>
        <source>Trade show: due on the Monday after</source>
        <translation>Messe: fällig am Montag danach</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <translation>Rückruf versprochen</translation>
    </message>
    <message>
        <source>We left a voicemail</source>
        <translation>Wir sprachen auf die Mailbox</translation>
    </message>
    <message>
        <source>Nothing of note</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Log this call first, then change campaigns.</source>
        <translation>Erst diesen Anruf erfassen, dann Kampagnen ändern.</translation>
    </message>
</context>
<context>
    <name>caps</name>
    <message>
        <source>Dials a day, at most</source>
        <translation>Anwahlen am Tag, höchstens</translation>
    </message>
    <message>
        <source>After so many, promised callbacks and first touches still come.</source>
        <translation>Danach kommen nur noch zugesagte Rückrufe und Erstkontakte.</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} heute</translation>
    </message>
    <message>
        <source>“{0}” is no number of dials. Write one like 120, “{1}”, or nothing.</source>
        <translation>„{0}“ ist keine Anzahl. Eine wie 120 schreiben, „{1}“ oder nichts.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The effect of a cap on today stands here before you save.</source>
        <translation>Was eine Grenze heute ändert, steht hier vor dem Speichern.</translation>
    </message>
    <message>
        <source>Looking at what it does to today</source>
        <translation>Schaut, was das heute ändert</translation>
    </message>
    <message>
        <source>At their cap at once</source>
        <translation>Sofort an der Grenze</translation>
    </message>
    <message>
        <source>1 at its cap</source>
        <translation>1 an der Grenze</translation>
    </message>
    <message>
        <source>{0} at their cap</source>
        <translation>{0} an der Grenze</translation>
    </message>
    <message>
        <source>Who would be at the cap at once</source>
        <translation>Wer sofort an der Grenze wäre</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, {1} are no longer reached{2}.</source>
        <translation>Jetzt gespeichert: von {0} Leads, die heute anrufbar sind, werden {1} nicht mehr erreicht{2}.</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, {1} more are reached.</source>
        <translation>Jetzt gespeichert: von {0} Leads, die heute anrufbar sind, werden {1} mehr erreicht.</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, as many are reached as before.</source>
        <translation>Jetzt gespeichert: von {0} Leads, die heute anrufbar sind, werden so viele erreicht wie bisher.</translation>
    </message>
    <message>
        <source>No cap limits the dials of today.</source>
        <translation>Keine Grenze beschränkt die Anwahlen von heute.</translation>
    </message>
    <message>
        <source>1 dial is left today.</source>
        <translation>1 Anwahl bleibt heute.</translation>
    </message>
    <message>
        <source>{0} dials are left today.</source>
        <translation>{0} Anwahlen bleiben heute.</translation>
    </message>
    <message>
        <source>At the cap at once: {0}.</source>
        <translation>Sofort an der Grenze: {0}.</translation>
    </message>
    <message>
        <source> ({0} hot, {1} warm, {2} cool)</source>
        <translation> ({0} heiß, {1} warm, {2} kühl)</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} dials today</source>
        <translation>{0} Anwahlen heute</translation>
    </message>
</context>
<context>
    <name>coaching</name>
    <message>
        <source>A team lead clears a flag.</source>
        <translation>Eine Teamleitung löst eine Markierung.</translation>
    </message>
    <message>
        <source>Clear the flag on the call with {0}</source>
        <translation>Markierung des Anrufs mit {0} lösen</translation>
    </message>
    <message>
        <source>What came of it; the caller reads it</source>
        <translation>Was dabei herauskam; wer anrief, liest es</translation>
    </message>
    <message>
        <source>The flag is cleared</source>
        <translation>Die Markierung ist gelöst</translation>
    </message>
    <message>
        <source>{0}&apos;s call</source>
        <translation>Anruf von {0}</translation>
    </message>
    <message>
        <source>flagged by {0}</source>
        <translation>markiert von {0}</translation>
    </message>
    <message>
        <source>Flagged calls</source>
        <translation>Markierte Anrufe</translation>
    </message>
    <message>
        <source>No call is flagged for review.</source>
        <translation>Kein Anruf ist zur Durchsicht markiert.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0} Anrufe</translation>
    </message>
    <message>
        <source>Calls flagged for review</source>
        <translation>Zur Durchsicht markierte Anrufe</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>löst</translation>
    </message>
    <message>
        <source>Nobody is on the line: help is asked for in a call.</source>
        <translation>Niemand ist in der Leitung: Um Hilfe bittet man in einem Anruf.</translation>
    </message>
    <message>
        <source>You ask for help no longer</source>
        <translation>Keine Bitte um Hilfe mehr</translation>
    </message>
    <message>
        <source>Your team lead sees that you ask for help</source>
        <translation>Die Teamleitung sieht die Bitte um Hilfe</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Flag this call</source>
        <translation>Diesen Anruf markieren</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>Why; may stay empty</source>
        <translation>Warum; darf leer bleiben</translation>
    </message>
    <message>
        <source>What you would say to the caller</source>
        <translation>Was man der anrufenden Person sagen würde</translation>
    </message>
    <message>
        <source>A note has words. Write what you would say.</source>
        <translation>Eine Notiz hat Worte. Schreiben, was zu sagen wäre.</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Zur Durchsicht markiert</translation>
    </message>
    <message>
        <source>The caller reads it</source>
        <translation>Wer anrief, liest es</translation>
    </message>
    <message>
        <source>Which call?</source>
        <translation>Welcher Anruf?</translation>
    </message>
    <message>
        <source>Nobody has rung this lead yet.</source>
        <translation>Diesen Lead hat noch niemand angerufen.</translation>
    </message>
    <message>
        <source>Calls of this lead</source>
        <translation>Anrufe dieses Leads</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>nimmt</translation>
    </message>
</context>
<context>
    <name>definition</name>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Name, like Budget</source>
        <translation>Name, etwa Budget</translation>
    </message>
    <message>
        <source>Key; else from the name</source>
        <translation>Schlüssel; sonst der Name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Required or optional</source>
        <translation>Pflicht oder optional</translation>
    </message>
    <message>
        <source>What is asked, like: What is set aside for it?</source>
        <translation>Was gefragt wird, etwa: Was ist dafür vorgesehen?</translation>
    </message>
    <message>
        <source>What counts as evidence, like: A range named by the lead</source>
        <translation>Was als Beleg gilt, etwa: eine Spanne, vom Lead genannt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>{0}, {1}: sign it to the letter?</source>
        <translation>{0}, {1}: so unterschreiben, Wort für Wort?</translation>
    </message>
    <message>
        <source>Next review: {0}.</source>
        <translation>Nächste Prüfung: {0}.</translation>
    </message>
    <message>
        <source>This is the second signature: with it the draft is agreed.</source>
        <translation>Das ist die zweite Unterschrift: Damit ist der Entwurf vereinbart.</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>Er gilt sofort.</translation>
    </message>
    <message>
        <source>It holds from {0} on, or at once where that is past.</source>
        <translation>Er gilt ab {0}, oder sofort, falls das vorbei ist.</translation>
    </message>
    <message>
        <source>It holds from the moment the other side signs too. What is signed never changes.</source>
        <translation>Er gilt, sobald auch die andere Seite unterschreibt. Unterschriebenes ändert sich nie.</translation>
    </message>
    <message>
        <source>It holds once the other side signs too, from {0} on. What is signed never changes.</source>
        <translation>Er gilt, wenn auch die andere Seite unterschreibt, ab {0}. Unterschriebenes ändert sich nie.</translation>
    </message>
    <message>
        <source>What is asked, and what counts as evidence</source>
        <translation>Was gefragt wird, und was als Beleg gilt</translation>
    </message>
    <message>
        <source>Edit draft {0}</source>
        <translation>Entwurf {0} ändern</translation>
    </message>
    <message>
        <source>Write draft {0}</source>
        <translation>Entwurf {0} schreiben</translation>
    </message>
    <message>
        <source>Save draft {0}</source>
        <translation>Entwurf {0} speichern</translation>
    </message>
    <message>
        <source>What is signed never changes. A new draft begins as the newest version.</source>
        <translation>Unterschriebenes ändert sich nie. Ein neuer Entwurf beginnt als die neueste Version.</translation>
    </message>
    <message>
        <source>A changed draft is a new text: who signed the old one signs again.</source>
        <translation>Ein geänderter Entwurf ist ein neuer Text: Wer den alten unterschrieb, unterschreibt neu.</translation>
    </message>
    <message>
        <source>Not in force: what you save is a draft that both sides read and sign.</source>
        <translation>Nicht in Kraft: Gespeichert wird ein Entwurf, den beide Seiten lesen und unterschreiben.</translation>
    </message>
    <message>
        <source>Draft {0} needs two signatures, one of marketing and one of sales.</source>
        <translation>Entwurf {0} braucht zwei Unterschriften, vom Marketing und vom Vertrieb.</translation>
    </message>
    <message>
        <source>Draft {0} needs one more signature, of marketing.</source>
        <translation>Entwurf {0} braucht noch eine Unterschrift, vom Marketing.</translation>
    </message>
    <message>
        <source>Draft {0} needs one more signature, of sales.</source>
        <translation>Entwurf {0} braucht noch eine Unterschrift, vom Vertrieb.</translation>
    </message>
    <message>
        <source>In force from {0}.</source>
        <translation>In Kraft ab {0}.</translation>
    </message>
    <message>
        <source>In force with the second one.</source>
        <translation>In Kraft mit der zweiten.</translation>
    </message>
    <message>
        <source>A marketer signs for marketing, a rep or a team lead for sales.</source>
        <translation>Fürs Marketing unterschreibt ein Marketer, für den Vertrieb ein Vertriebler oder Teamleiter.</translation>
    </message>
    <message>
        <source>Team leads, marketers, reps and admins write drafts; you can comment.</source>
        <translation>Entwürfe schreiben Teamleiter, Marketer, Vertriebler und Admins; anmerken geht.</translation>
    </message>
    <message>
        <source>Your role reads the definition; team leads, marketers and reps write and sign it.</source>
        <translation>Diese Rolle liest die Definition; Teamleiter, Marketer und Vertriebler schreiben und unterschreiben sie.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Ganzes Team</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Draft {0}</source>
        <translation>Entwurf {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>draft {0}</source>
        <translation>Entwurf {0}</translation>
    </message>
    <message>
        <source>Signed for marketing</source>
        <translation>Unterschrieben fürs Marketing</translation>
    </message>
    <message>
        <source>Signed for sales</source>
        <translation>Unterschrieben für den Vertrieb</translation>
    </message>
    <message>
        <source>Sign for marketing</source>
        <translation>Fürs Marketing zeichnen</translation>
    </message>
    <message>
        <source>Sign for sales</source>
        <translation>Für Vertrieb zeichnen</translation>
    </message>
    <message>
        <source>Draft, not signed by both</source>
        <translation>Entwurf, nicht von beiden unterschrieben</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>In Kraft seit {0}</translation>
    </message>
    <message>
        <source>Signed, in force from {0}</source>
        <translation>Unterschrieben, in Kraft ab {0}</translation>
    </message>
    <message>
        <source>written by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, whole criterion</source>
        <translation>{0}, ganzes Kriterium</translation>
    </message>
    <message>
        <source>{0}, name</source>
        <translation>{0}, Name</translation>
    </message>
    <message>
        <source>{0}, ask</source>
        <translation>{0}, Frage</translation>
    </message>
    <message>
        <source>{0}, evidence</source>
        <translation>{0}, Beleg</translation>
    </message>
    <message>
        <source>{0}, required</source>
        <translation>{0}, Pflicht</translation>
    </message>
    <message>
        <source>{0}, weight</source>
        <translation>{0}, Gewicht</translation>
    </message>
    <message>
        <source>{0}, place</source>
        <translation>{0}, Platz</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Log this call first, then read the definition.</source>
        <translation>Erst diesen Anruf erfassen, dann die Definition lesen.</translation>
    </message>
    <message>
        <source>{0}, met</source>
        <translation>{0}, erfüllt</translation>
    </message>
    <message>
        <source>{0}, met and accepted</source>
        <translation>{0}, erfüllt und angenommen</translation>
    </message>
    <message>
        <source>{0}, met and won</source>
        <translation>{0}, erfüllt und gewonnen</translation>
    </message>
    <message>
        <source>Returned for {0}</source>
        <translation>Zurück wegen {0}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>No hand-off is counted here.</source>
        <translation>Hier wird keine Übergabe gezählt.</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} Übergaben</translation>
    </message>
    <message>
        <source>The hand-offs behind the figure</source>
        <translation>Die Übergaben hinter der Zahl</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
</context>
<context>
    <name>dnc</name>
    <message>
        <source>Block {0}</source>
        <translation>{0} sperren</translation>
    </message>
    <message>
        <source>Block the company “{0}”</source>
        <translation>Firma „{0}“ sperren</translation>
    </message>
    <message>
        <source>Block {0}, on your card</source>
        <translation>{0} sperren, auf der Karte</translation>
    </message>
    <message>
        <source>Counting {0}</source>
        <translation>{0} wird gezählt</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a do-not-call list</source>
        <translation>Nicht-anrufen-Liste importieren</translation>
    </message>
    <message>
        <source>Import 1 mark</source>
        <translation>1 Sperre importieren</translation>
    </message>
    <message>
        <source>Import {0} marks</source>
        <translation>{0} Sperren importieren</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>Importiert: {0}</translation>
    </message>
    <message>
        <source>The rejected rows are in {0}</source>
        <translation>Die abgelehnten Zeilen stehen in {0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} aktualisiert</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} abgelehnt</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>The effect on the list of now stands here before you save.</source>
        <translation>Was das an der Liste von jetzt ändert, steht hier vor dem Speichern.</translation>
    </message>
    <message>
        <source>Looking at what it does to the list of now</source>
        <translation>Schaut, was das an der Liste von jetzt ändert</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>verlässt sie</translation>
    </message>
    <message>
        <source>Effect on the list</source>
        <translation>Wirkung auf die Liste</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} Leads</translation>
    </message>
    <message>
        <source>Who comes onto the list or leaves it</source>
        <translation>Wer auf die Liste kommt oder sie verlässt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>event_kinds</name>
    <message>
        <source>Said they are interested</source>
        <translation>Hat Interesse geäußert</translation>
    </message>
    <message>
        <source>Stated interest</source>
        <translation>Interesse geäußert</translation>
    </message>
    <message>
        <source>Stated interest {count} times</source>
        <translation>{count}-mal Interesse geäußert</translation>
    </message>
    <message>
        <source>Asked for a demo</source>
        <translation>Demo angefragt</translation>
    </message>
    <message>
        <source>Asked for a demo {count} times</source>
        <translation>{count}-mal Demo angefragt</translation>
    </message>
    <message>
        <source>Sent a form</source>
        <translation>Formular gesendet</translation>
    </message>
    <message>
        <source>Sent {count} forms</source>
        <translation>{count} Formulare gesendet</translation>
    </message>
    <message>
        <source>Wrote in the chat</source>
        <translation>Im Chat geschrieben</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} Chats</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Downloaded a paper</source>
        <translation>Unterlage heruntergeladen</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
    <message>
        <source>Rang us</source>
        <translation>Hat uns angerufen</translation>
    </message>
    <message>
        <source>Rang us {count} times</source>
        <translation>Hat uns {count}-mal angerufen</translation>
    </message>
    <message>
        <source>Answered our e-mail</source>
        <translation>Auf E-Mail geantwortet</translation>
    </message>
    <message>
        <source>{count} e-mail answers</source>
        <translation>{count} E-Mail-Antworten</translation>
    </message>
    <message>
        <source>Attended webinar</source>
        <translation>Webinar besucht</translation>
    </message>
    <message>
        <source>Stayed {length} in webinar</source>
        <translation>{length} im Webinar</translation>
    </message>
    <message>
        <source>Attended {count} webinars</source>
        <translation>{count} Webinare besucht</translation>
    </message>
    <message>
        <source>Registered for webinar</source>
        <translation>Zum Webinar angemeldet</translation>
    </message>
    <message>
        <source>Registered for {count} webinars</source>
        <translation>Zu {count} Webinaren angemeldet</translation>
    </message>
    <message>
        <source>Came to our stand</source>
        <translation>War am Messestand</translation>
    </message>
    <message>
        <source>Came to our stand {count} times</source>
        <translation>War {count}-mal am Messestand</translation>
    </message>
    <message>
        <source>Visited our website</source>
        <translation>Website besucht</translation>
    </message>
    <message>
        <source>{count} web visits</source>
        <translation>{count} Website-Besuche</translation>
    </message>
    <message>
        <source>Time on our website</source>
        <translation>Zeit auf der Website</translation>
    </message>
    <message>
        <source>{minutes} min on our website</source>
        <translation>{minutes} min auf der Website</translation>
    </message>
    <message>
        <source>{count} long web visits</source>
        <translation>{count} lange Besuche</translation>
    </message>
    <message>
        <source>Clicked in an e-mail</source>
        <translation>In E-Mail geklickt</translation>
    </message>
    <message>
        <source>{count} e-mail clicks</source>
        <translation>{count} E-Mail-Klicks</translation>
    </message>
    <message>
        <source>Opened an e-mail</source>
        <translation>E-Mail geöffnet</translation>
    </message>
    <message>
        <source>Opened {count} e-mails</source>
        <translation>{count} E-Mails geöffnet</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Talked {minutes} min</source>
        <translation>{minutes} min gesprochen</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} Gespräche</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
    <message>
        <source>{count} e-mails came back</source>
        <translation>{count} E-Mails kamen zurück</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Unsubscribed {count} times</source>
        <translation>{count}-mal abgemeldet</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Kunde geworden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer, {count} orders</source>
        <translation>Kunde, {count} Aufträge</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Id in the other system</source>
        <translation>Id im anderen System</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Everybody who rings this company sees it before the first word.</source>
        <translation>Wer diese Firma anruft, sieht es vor dem ersten Wort.</translation>
    </message>
    <message>
        <source>Written by {0}, {1}</source>
        <translation>Geschrieben von {0}, {1}</translation>
    </message>
    <message>
        <source>Kept for everybody of this company</source>
        <translation>Behalten für alle dieser Firma</translation>
    </message>
    <message>
        <source>Nothing is kept about this front desk any more</source>
        <translation>Über diesen Empfang wird nichts mehr behalten</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>1 promised callback</source>
        <translation>1 versprochener Rückruf</translation>
    </message>
    <message>
        <source>{0} promised callbacks</source>
        <translation>{0} versprochene Rückrufe</translation>
    </message>
    <message>
        <source>{0} hand-offs that a rep may give back</source>
        <translation>{0} Übergaben, die der Vertrieb zurückgeben kann</translation>
    </message>
    <message>
        <source>1 hand-off that a rep may give back</source>
        <translation>1 Übergabe, die der Vertrieb zurückgeben kann</translation>
    </message>
    <message>
        <source>{0} hand-offs nobody decided on</source>
        <translation>{0} Übergaben ohne Entscheidung</translation>
    </message>
    <message>
        <source>1 hand-off nobody decided on</source>
        <translation>1 Übergabe ohne Entscheidung</translation>
    </message>
    <message>
        <source>{0} accepted hand-offs without an end</source>
        <translation>{0} angenommene Übergaben ohne Ende</translation>
    </message>
    <message>
        <source>1 accepted hand-off without an end</source>
        <translation>1 angenommene Übergabe ohne Ende</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Handed over to {0}. Ctrl+Z takes it back until the rep opens it.</source>
        <translation>Übergeben an {0}. Strg+Z nimmt es zurück, bis der Vertrieb es öffnet.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>dich selbst</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Zu übergeben</translation>
    </message>
    <message>
        <source>Nothing waits. 9 puts a qualified lead here.</source>
        <translation>Nichts wartet. 9 legt einen qualifizierten Lead hierher.</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>Qualified leads that wait</source>
        <translation>Qualifizierte Leads, die warten</translation>
    </message>
    <message>
        <source>owns the account</source>
        <translation>hat diesen Kunden</translation>
    </message>
    <message>
        <source>territory {0}</source>
        <translation>Gebiet {0}</translation>
    </message>
    <message>
        <source>industry {0}</source>
        <translation>Branche {0}</translation>
    </message>
    <message>
        <source>company of {0}</source>
        <translation>Firma mit {0}</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>an der Reihe</translation>
    </message>
    <message>
        <source>chosen by name</source>
        <translation>namentlich gewählt</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>First contact due</source>
        <translation>Erster Kontakt fällig</translation>
    </message>
    <message>
        <source>Outcome due</source>
        <translation>Ergebnis fällig</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>zurück {0}</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} zu spät</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Met {0}</source>
        <translation>Getroffen {0}</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Termin {0}</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Wrong route</source>
        <translation>Falscher Weg</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Not to definition</source>
        <translation>Nicht nach Definition</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Chose another</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Falsche Zeit</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>{0} of {1} required</source>
        <translation>{0} von {1} nötigen</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} optional</source>
        <translation>{0}, {1} von {2} freien</translation>
    </message>
    <message>
        <source>{0}, optional</source>
        <translation>{0}, freiwillig</translation>
    </message>
    <message>
        <source>met, no words kept</source>
        <translation>erfüllt, ohne Worte</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Away from which day to which?</source>
        <translation>Von wann bis wann abwesend?</translation>
    </message>
    <message>
        <source>21 dec - 3 jan, tomorrow to fri, or one day</source>
        <translation>21.12. - 3.1., morgen bis fr, oder ein Tag</translation>
    </message>
    <message>
        <source>You are away {0}. New hand-offs go to others.</source>
        <translation>Abwesend {0}. Neue Übergaben gehen an andere.</translation>
    </message>
    <message>
        <source>Taken back: you get hand-offs again.</source>
        <translation>Zurückgenommen: du bekommst wieder Übergaben.</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>by your own clock</source>
        <translation>nach deiner Uhr</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Meine Abwesenheit</translation>
    </message>
    <message>
        <source>1 absence</source>
        <translation>1 Abwesenheit</translation>
    </message>
    <message>
        <source>{0} absences</source>
        <translation>{0} Abwesenheiten</translation>
    </message>
    <message>
        <source>Your absences</source>
        <translation>Deine Abwesenheiten</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>trägt ein</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>Earlier, no word yet</source>
        <translation>Früher, noch ohne Ergebnis</translation>
    </message>
    <message>
        <source>Lost, {0}: {1}</source>
        <translation>Verloren, {0}: {1}</translation>
    </message>
    <message>
        <source>1 appointment to come</source>
        <translation>1 Termin steht an</translation>
    </message>
    <message>
        <source>{0} appointments to come</source>
        <translation>{0} Termine stehen an</translation>
    </message>
    <message>
        <source>no appointment to come</source>
        <translation>kein Termin steht an</translation>
    </message>
    <message>
        <source>{0} won, {1} lost</source>
        <translation>{0} gewonnen, {1} verloren</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>Heute, {0}</translation>
    </message>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>Morgen, {0}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{0} in {1}, {2}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Won: {0}</source>
        <translation>Gewonnen: {0}</translation>
    </message>
    <message>
        <source>Won: {0}, {1} in all</source>
        <translation>Gewonnen: {0}, zusammen {1}</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>As they come with CallDesk: the law&apos;s hours, office hours where it has none.</source>
        <translation>Wie CallDesk sie mitbringt: die Zeiten des Gesetzes, sonst Bürozeiten.</translation>
    </message>
    <message>
        <source>Last change by {0}, {1}: {2}</source>
        <translation>Zuletzt geändert von {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>yours, saved by {0}, {1}</source>
        <translation>eigene, gespeichert von {0}, {1}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>A web lead is rung within</source>
        <translation>Web-Lead anrufen binnen</translation>
    </message>
    <message>
        <source>after it came, such as 5 min</source>
        <translation>ab Eingang, etwa 5 min</translation>
    </message>
    <message>
        <source>Other inbound, business days</source>
        <translation>Andere Eingänge, Werktage</translation>
    </message>
    <message>
        <source>1 = the day it came, 2 = the next one</source>
        <translation>1 = am selben Tag, 2 = am nächsten</translation>
    </message>
    <message>
        <source>A trade show, business days</source>
        <translation>Messe, Werktage</translation>
    </message>
    <message>
        <source>1 = the Monday after, 2 = the day after it</source>
        <translation>1 = am Montag danach, 2 = am Tag darauf</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Zu viele Spalten</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>neither a person nor a company</source>
        <translation>weder Person noch Firma</translation>
    </message>
    <message>
        <source>No way to reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>no usable phone, no usable e-mail</source>
        <translation>kein brauchbares Telefon, keine brauchbare E-Mail</translation>
    </message>
    <message>
        <source>a phone that cannot be rung, the e-mail is used</source>
        <translation>Telefon nicht anrufbar, die E-Mail wird benutzt</translation>
    </message>
    <message>
        <source>an e-mail that cannot be used, the phone is</source>
        <translation>E-Mail nicht brauchbar, das Telefon wird benutzt</translation>
    </message>
    <message>
        <source>sheet “{0}”</source>
        <translation>Blatt „{0}“</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>None: only numbers with +</source>
        <translation>Keines: nur Nummern mit +</translation>
    </message>
</context>
<context>
    <name>inbound</name>
    <message>
        <source>On the call list: {0}</source>
        <translation>Auf der Anrufliste: {0}</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Über den Namen gefunden</translation>
    </message>
    <message>
        <source>{0}, the whole number</source>
        <translation>{0}, die ganze Nummer</translation>
    </message>
    <message>
        <source>{0}, only the end was given</source>
        <translation>{0}, nur das Ende angegeben</translation>
    </message>
    <message>
        <source>Last outcome: {0}, {1}</source>
        <translation>Letztes Ergebnis: {0}, {1}</translation>
    </message>
    <message>
        <source>Dialled {0}, no outcome yet</source>
        <translation>Gewählt {0}, noch kein Ergebnis</translation>
    </message>
    <message>
        <source>We never rang them</source>
        <translation>Nie von uns angerufen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>With marketing</source>
        <translation>Beim Marketing</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>With a rep</source>
        <translation>Beim Vertrieb</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Keine brauchbare Nummer</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Kept here: {0} rang us. It is sent when the team&apos;s server is back.</source>
        <translation>Hier behalten: {0} hat angerufen. Es wird gesendet, wenn der Server des Teams wieder da ist.</translation>
    </message>
    <message>
        <source>Logged: {0} rang us</source>
        <translation>Erfasst: {0} hat angerufen</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>The keyring did not take the password: CallDesk asks for it at the next start.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht genommen: CallDesk fragt beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Dial, or end the call</source>
        <translation>Wählen oder auflegen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Take the last outcome back</source>
        <translation>Letztes Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>Skip this lead</source>
        <translation>Lead überspringen</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>All numbers of the lead, and another one</source>
        <translation>Alle Nummern des Leads, und eine andere</translation>
    </message>
    <message>
        <source>Look at the next lead</source>
        <translation>Nächsten Lead ansehen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Tick criterion {0}</source>
        <translation>Kriterium {0} abhaken</translation>
    </message>
    <message>
        <source>Their words to criterion {0}</source>
        <translation>Ihre Worte zu Kriterium {0}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus der Score besteht</translation>
    </message>
    <message>
        <source>Choose a file, or go on</source>
        <translation>Datei auswählen oder weiter</translation>
    </message>
    <message>
        <source>Import, or go on</source>
        <translation>Importieren oder weiter</translation>
    </message>
    <message>
        <source>Accept the hand-off</source>
        <translation>Übergabe annehmen</translation>
    </message>
    <message>
        <source>Return it, with a reason</source>
        <translation>Zurückgeben, mit Grund</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Outcome: held, advanced, won, lost</source>
        <translation>Ergebnis: Termin, weiter, gewonnen, verloren</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Den Termin verlegen</translation>
    </message>
    <message>
        <source>Put it aside for a while</source>
        <translation>Eine Weile zurückstellen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die vorige</translation>
    </message>
    <message>
        <source>Hand-offs by what is due</source>
        <translation>Übergaben nach Fälligkeit</translation>
    </message>
    <message>
        <source>Calendar: appointments by day</source>
        <translation>Kalender: Termine nach Tagen</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gewonnen und verloren</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Meine Abwesenheit</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Sign the draft</source>
        <translation>Entwurf unterschreiben</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Etwas anmerken</translation>
    </message>
    <message>
        <source>Changes side by side</source>
        <translation>Änderungen nebeneinander</translation>
    </message>
    <message>
        <source>Its hand-offs</source>
        <translation>Die Übergaben dazu</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop, or leave the import</source>
        <translation>Anhalten oder Import verlassen</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Neuer Probelauf</translation>
    </message>
    <message>
        <source>They are names</source>
        <translation>Es sind Namen</translation>
    </message>
    <message>
        <source>They are leads</source>
        <translation>Es sind Leads</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>To hand over: who waits</source>
        <translation>Zu übergeben: wer wartet</translation>
    </message>
    <message>
        <source>Who is calling me?</source>
        <translation>Wer ruft mich an?</translation>
    </message>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Lead suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Practise on made-up leads</source>
        <translation>Mit erfundenen Leads üben</translation>
    </message>
    <message>
        <source>Leave practice: back to my own leads</source>
        <translation>Übung verlassen: zu den eigenen Leads</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Leave this team: open another database</source>
        <translation>Team verlassen: andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Text in Normalgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Übung öffnen</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren auswählen</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast on or off</source>
        <translation>Aussehen: hoher Kontrast an oder aus</translation>
    </message>
    <message>
        <source>Theme: less motion on or off</source>
        <translation>Aussehen: weniger Bewegung an oder aus</translation>
    </message>
    <message>
        <source>Not on the list: who, and why not</source>
        <translation>Nicht auf der Liste: wer, und warum nicht</translation>
    </message>
    <message>
        <source>What the server refused</source>
        <translation>Was der Server abgelehnt hat</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Sprache: {0}</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Practice lesson: learn the keys</source>
        <translation>Übungslektion: die Tasten lernen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>My callbacks</source>
        <translation>Meine Rückrufe</translation>
    </message>
    <message>
        <source>Do-not-call list: see it, add to it</source>
        <translation>Sperrliste: ansehen, ergänzen</translation>
    </message>
    <message>
        <source>My day: what I did</source>
        <translation>Mein Tag: was getan ist</translation>
    </message>
    <message>
        <source>Picking from the list: anyone may</source>
        <translation>Aus der Liste wählen: alle dürfen</translation>
    </message>
    <message>
        <source>Picking from the list: team leads only</source>
        <translation>Aus der Liste wählen: nur Teamleitungen</translation>
    </message>
    <message>
        <source>End of shift: what I did, and what waits</source>
        <translation>Schichtende: was getan ist, und was wartet</translation>
    </message>
    <message>
        <source>Calls without an outcome: log them now</source>
        <translation>Anrufe ohne Ergebnis: jetzt erfassen</translation>
    </message>
    <message>
        <source>What the campaign is</source>
        <translation>Was die Kampagne ist</translation>
    </message>
    <message>
        <source>Its talk track</source>
        <translation>Ihr Leitfaden</translation>
    </message>
    <message>
        <source>Its objections</source>
        <translation>Ihre Einwände</translation>
    </message>
    <message>
        <source>Its criteria</source>
        <translation>Ihre Kriterien</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Kampagne speichern</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Board: today</source>
        <translation>Tafel: heute</translation>
    </message>
    <message>
        <source>Board: this week</source>
        <translation>Tafel: diese Woche</translation>
    </message>
    <message>
        <source>Board: this month</source>
        <translation>Tafel: dieser Monat</translation>
    </message>
    <message>
        <source>Board: the next team, or everybody</source>
        <translation>Tafel: das nächste Team, oder alle</translation>
    </message>
    <message>
        <source>Chart with the focus as a table; in Now: take over</source>
        <translation>Diagramm im Fokus als Tabelle; in Jetzt: übernehmen</translation>
    </message>
    <message>
        <source>Now: give the line to somebody</source>
        <translation>Jetzt: die Zeile jemandem geben</translation>
    </message>
    <message>
        <source>Now: ring the lead of the line</source>
        <translation>Jetzt: den Lead der Zeile anrufen</translation>
    </message>
    <message>
        <source>Now: take the lead off somebody&apos;s card</source>
        <translation>Jetzt: den Lead von einer Karte nehmen</translation>
    </message>
    <message>
        <source>Names to won: the next source</source>
        <translation>Namen bis Abschluss: nächste Quelle</translation>
    </message>
    <message>
        <source>Board: write the chart with the focus, or all of it, into a file</source>
        <translation>Tafel: Diagramm im Fokus oder alles in eine Datei</translation>
    </message>
    <message>
        <source>Board on the wall: names shown, or hidden</source>
        <translation>Tafel an der Wand: Namen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Flagged calls</source>
        <translation>Markierte Anrufe</translation>
    </message>
    <message>
        <source>Now: the next line</source>
        <translation>Jetzt: nächste Zeile</translation>
    </message>
    <message>
        <source>Now: the line before</source>
        <translation>Jetzt: Zeile davor</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Zurück zu den Anrufen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the shipped hours</source>
        <translation>Mitgelieferte Zeiten</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Front desk: what helps to get through</source>
        <translation>Empfang: was beim Durchkommen hilft</translation>
    </message>
    <message>
        <source>Outcomes and cadence of the team</source>
        <translation>Ergebnisse und Rhythmus des Teams</translation>
    </message>
    <message>
        <source>Routing: which rep gets a hand-off</source>
        <translation>Verteilung: wer eine Übergabe bekommt</translation>
    </message>
    <message>
        <source>Hand-offs: to decide, accepted, returned</source>
        <translation>Übergaben: zu entscheiden, angenommen, zurück</translation>
    </message>
    <message>
        <source>Campaigns: brief, talk track, criteria</source>
        <translation>Kampagnen: Briefing, Leitfaden, Kriterien</translation>
    </message>
    <message>
        <source>Definition of qualified</source>
        <translation>Definition von qualifiziert</translation>
    </message>
    <message>
        <source>My hand-offs: what became of each</source>
        <translation>Meine Übergaben: was daraus wurde</translation>
    </message>
    <message>
        <source>Board: figures, people, who is on which lead</source>
        <translation>Tafel: Kennzahlen, Personen, wer ist an welchem Lead</translation>
    </message>
    <message>
        <source>Ask for help in this call, or no longer</source>
        <translation>In diesem Anruf um Hilfe bitten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Flag a call of this lead for review</source>
        <translation>Einen Anruf dieses Leads zur Durchsicht markieren</translation>
    </message>
    <message>
        <source>Note on a call of this lead, for its caller</source>
        <translation>Notiz zu einem Anruf dieses Leads, für wen anrief</translation>
    </message>
    <message>
        <source>Targets: what the team and its people are to reach</source>
        <translation>Ziele: was das Team und seine Leute erreichen sollen</translation>
    </message>
    <message>
        <source>The last week of the team as PDF</source>
        <translation>Die letzte Woche des Teams als PDF</translation>
    </message>
    <message>
        <source>Lists: who works which, and how deep each is</source>
        <translation>Listen: wer welche bearbeitet, und wie tief jede ist</translation>
    </message>
    <message>
        <source>Move leads to another list</source>
        <translation>Leads auf eine andere Liste</translation>
    </message>
    <message>
        <source>People: somebody leaves or is away</source>
        <translation>Team: jemand geht oder ist abwesend</translation>
    </message>
    <message>
        <source>Calling hours and first touch of the team</source>
        <translation>Anrufzeiten und Erstkontakt des Teams</translation>
    </message>
</context>
<context>
    <name>lead_card</name>
    <message>
        <source>Callback promised {0}</source>
        <translation>Rückruf versprochen {0}</translation>
    </message>
    <message>
        <source>New, never dialled</source>
        <translation>Neu, nie gewählt</translation>
    </message>
    <message>
        <source>{0}, last {1}</source>
        <translation>{0}, zuletzt {1}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>Returned by {0}, {1}: {2}</source>
        <translation>Zurück von {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Front desk, {0}, {1}</source>
        <translation>Empfang, {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>never dialled before</source>
        <translation>noch nie gewählt</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close CallDesk?</source>
        <translation>CallDesk schließen?</translation>
    </message>
    <message>
        <source>The call with {0} has no outcome yet. It will wait among those without one.</source>
        <translation>Der Anruf mit {0} hat noch kein Ergebnis. Er wartet dann bei denen ohne Ergebnis.</translation>
    </message>
    <message>
        <source>You are in the middle of a note. It is saved as it stands.</source>
        <translation>Eine Notiz ist noch offen. Sie wird so gespeichert, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>with a callback promised for later</source>
        <translation>mit einem Rückruf für später</translation>
    </message>
    <message>
        <source>with a callback that is somebody else&apos;s first</source>
        <translation>mit einem Rückruf, der erst jemand anderem gehört</translation>
    </message>
    <message>
        <source>on another desk</source>
        <translation>an einem anderen Platz</translation>
    </message>
    <message>
        <source>on your card, or next</source>
        <translation>auf der eigenen Karte, oder danach</translation>
    </message>
    <message>
        <source>in their cool-off</source>
        <translation>in der Ruhezeit</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>without a known time zone</source>
        <translation>ohne bekannte Zeitzone</translation>
    </message>
    <message>
        <source>on a list that has had its dials of today</source>
        <translation>auf einer Liste, deren Anwahlen für heute gemacht sind</translation>
    </message>
    <message>
        <source>beyond your dials of today</source>
        <translation>über die eigenen Anwahlen von heute hinaus</translation>
    </message>
    <message>
        <source>at a switchboard rung often enough today</source>
        <translation>an einer Zentrale, die heute oft genug angerufen wurde</translation>
    </message>
    <message>
        <source>at a switchboard rung often enough this hour</source>
        <translation>an einer Zentrale, die in dieser Stunde oft genug angerufen wurde</translation>
    </message>
    <message>
        <source>said not now, come back on a date</source>
        <translation>nicht jetzt, kommen an einem Datum zurück</translation>
    </message>
    <message>
        <source>tried at this time of day, next at another</source>
        <translation>zu dieser Tageszeit versucht, als Nächstes zu einer anderen</translation>
    </message>
    <message>
        <source>outside calling hours</source>
        <translation>außerhalb der Anrufzeiten</translation>
    </message>
    <message>
        <source>dialled a short while ago</source>
        <translation>vor Kurzem gewählt</translation>
    </message>
    <message>
        <source>with marketing after so many tries</source>
        <translation>beim Marketing nach so vielen Versuchen</translation>
    </message>
    <message>
        <source>with marketing after so long without an answer</source>
        <translation>beim Marketing nach so langer Zeit ohne Antwort</translation>
    </message>
    <message>
        <source>skipped a moment ago</source>
        <translation>gerade übersprungen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>handed over, a rep has it</source>
        <translation>übergeben, beim Vertrieb</translation>
    </message>
    <message>
        <source>only a name, no interest yet</source>
        <translation>nur ein Name, noch kein Interesse</translation>
    </message>
    <message>
        <source>without a usable number</source>
        <translation>ohne brauchbare Nummer</translation>
    </message>
    <message>
        <source>with marketing until a new event</source>
        <translation>beim Marketing bis zu einem neuen Ereignis</translation>
    </message>
    <message>
        <source>qualified, to hand over</source>
        <translation>qualifiziert, zu übergeben</translation>
    </message>
    <message>
        <source>dialled twice today</source>
        <translation>heute zweimal gewählt</translation>
    </message>
    <message>
        <source>opens {0}, in {1}</source>
        <translation>öffnet {0}, in {1}</translation>
    </message>
    <message>
        <source>the first {0}, in {1}</source>
        <translation>der erste {0}, in {1}</translation>
    </message>
    <message>
        <source>first free {0}, in {1}</source>
        <translation>erster frei {0}, in {1}</translation>
    </message>
    <message>
        <source>Nobody: everybody is on the call list now.</source>
        <translation>Niemand: alle sind jetzt auf der Anrufliste.</translation>
    </message>
    <message>
        <source>shows who</source>
        <translation>zeigt, wer</translation>
    </message>
    <message>
        <source>Nobody any more.</source>
        <translation>Niemand mehr.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>Who is not on the call list</source>
        <translation>Wer nicht auf der Anrufliste ist</translation>
    </message>
    <message>
        <source>the first {0} of {1} {2}</source>
        <translation>die ersten {0} von {1} {2}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Dial. Nobody answers: log it, and the next lead is there.</source>
        <translation>Wählen. Niemand geht ran: erfassen, und der nächste Lead ist da.</translation>
    </message>
    <message>
        <source>Dial. You speak on their voicemail: log that.</source>
        <translation>Wählen. Auf die Mailbox gesprochen: das erfassen.</translation>
    </message>
    <message>
        <source>Dial, they answer, and want a call later: type “in 2h” and press Enter.</source>
        <translation>Wählen, abgenommen, sie wollen später: „in 2h“ tippen und Enter drücken.</translation>
    </message>
    <message>
        <source>That was the wrong key? Take the last outcome back, with all it caused.</source>
        <translation>Falsche Taste? Das letzte Ergebnis zurücknehmen, mit allen Folgen.</translation>
    </message>
    <message>
        <source>Write a note while they talk. It is saved as you type; Esc leaves it.</source>
        <translation>Beim Zuhören eine Notiz schreiben. Sie speichert sich beim Tippen; Esc verlässt sie.</translation>
    </message>
    <message>
        <source>See who comes next, before you end this call. Esc closes it.</source>
        <translation>Vor dem Ende sehen, wer als Nächstes kommt. Esc schließt es.</translation>
    </message>
    <message>
        <source>Not now? Skip this lead and say why; it comes back by itself.</source>
        <translation>Nicht jetzt? Diesen Lead überspringen und sagen, warum; er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>See who is not on the list, and why not. Esc closes it.</source>
        <translation>Sehen, wer nicht auf der Liste ist, und warum nicht. Esc schließt es.</translation>
    </message>
    <message>
        <source>Dial, they answer, and it is not a fit: log it and choose the reason.</source>
        <translation>Wählen, abgenommen, es passt nicht: erfassen und den Grund wählen.</translation>
    </message>
    <message>
        <source>Dial, they answer, tick what is met with Q W E R T, and log them as qualified.</source>
        <translation>Wählen, abgenommen, Erfülltes mit Q W E R T abhaken und als qualifiziert erfassen.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Hand-off: {0}</source>
        <translation>Übergabe: {0}</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
    <message>
        <source>Appointment is off: {0}</source>
        <translation>Termin entfällt: {0}</translation>
    </message>
    <message>
        <source>Appointment moved: {0}</source>
        <translation>Termin verschoben: {0}</translation>
    </message>
    <message>
        <source>{0} hands over to you: {1}</source>
        <translation>{0} übergibt: {1}</translation>
    </message>
    <message>
        <source>Score {0} of 100 (fit {1}, interest {2})</source>
        <translation>Score {0} von 100 (Passung {1}, Interesse {2})</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <translation>vor {0} d</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>The appointment with {0} is off: the hand-off is not yours any more.</source>
        <translation>Der Termin mit {0} entfällt: die Übergabe ist nicht mehr hier zugeteilt.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Position: {0}</translation>
    </message>
    <message>
        <source>Phone: {0}</source>
        <translation>Telefon: {0}</translation>
    </message>
    <message>
        <source>WHY NOW</source>
        <translation>WARUM JETZT</translation>
    </message>
    <message>
        <source>WHAT WAS FOUND OUT</source>
        <translation>WAS HERAUSGEFUNDEN WURDE</translation>
    </message>
    <message>
        <source>Handed over though criteria are missing: {0}</source>
        <translation>Übergeben, obwohl Kriterien fehlen: {0}</translation>
    </message>
    <message>
        <source>NEXT STEP</source>
        <translation>NÄCHSTER SCHRITT</translation>
    </message>
    <message>
        <source>Accept it or give it back in CallDesk, on your page Hand-offs.</source>
        <translation>In CallDesk auf der Seite „Übergaben“ annehmen oder zurückgeben.</translation>
    </message>
    <message>
        <source>First came from: {0}</source>
        <translation>Kam zuerst von: {0}</translation>
    </message>
    <message>
        <source>for them</source>
        <translation>beim Lead</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde versprochen.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
</context>
<context>
    <name>list_tabs</name>
    <message>
        <source>Now {0}</source>
        <translation>Jetzt {0}</translation>
    </message>
    <message>
        <source>Callbacks {0}</source>
        <translation>Rückrufe {0}</translation>
    </message>
    <message>
        <source>First touch {0}</source>
        <translation>Erste {0}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Make a list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>A team lead or admin changes the lists.</source>
        <translation>Listen ändert eine Teamleitung oder ein Admin.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
    <message>
        <source>{0} is made.</source>
        <translation>{0} ist angelegt.</translation>
    </message>
    <message>
        <source>There is one list. Make another first: Lists.</source>
        <translation>Es gibt nur eine Liste. Erst eine zweite anlegen: Listen.</translation>
    </message>
    <message>
        <source>1 lead moved.</source>
        <translation>1 Lead umgezogen.</translation>
    </message>
    <message>
        <source>{0} leads moved.</source>
        <translation>{0} Leads umgezogen.</translation>
    </message>
    <message>
        <source>now {0} hot, {1} warm, {2} cool</source>
        <translation>jetzt {0} heiß, {1} warm, {2} kühl</translation>
    </message>
    <message>
        <source>{0} of {1} active</source>
        <translation>{0} von {1} aktiv</translation>
    </message>
    <message>
        <source>nobody on it</source>
        <translation>niemand darauf</translation>
    </message>
    <message>
        <source>{0} of {1} dials today</source>
        <translation>{0} von {1} Anwahlen heute</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 Liste</translation>
    </message>
    <message>
        <source>{0} lists</source>
        <translation>{0} Listen</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>name, people and cap</source>
        <translation>Name, Leute und Grenze</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A callback is promised for {callback_at}</source>
        <translation>Ein Rückruf ist versprochen für {callback_at}</translation>
    </message>
    <message>
        <source>Your callback of {callback_at} is cancelled by {by}: {why}</source>
        <translation>{by} hat den Rückruf von {callback_at} abgesagt: {why}</translation>
    </message>
    <message>
        <source>{by} took over your callback of {callback_at}</source>
        <translation>{by} hat den Rückruf von {callback_at} übernommen</translation>
    </message>
    <message>
        <source>Somebody else has it until {until_at}</source>
        <translation>Jemand anders hat ihn bis {until_at}</translation>
    </message>
    <message>
        <source>You have it on your card</source>
        <translation>Liegt auf der eigenen Karte</translation>
    </message>
    <message>
        <source>Rests until {until_at}</source>
        <translation>Ruht bis {until_at}</translation>
    </message>
    <message>
        <source>Do not call ({scope}, since {at}){words}</source>
        <translation>Nicht anrufen ({scope}, seit {at}){words}</translation>
    </message>
    <message>
        <source>Its time zone is unknown, so its calling hours are too</source>
        <translation>Die Zeitzone ist unbekannt, also auch die Anrufzeiten</translation>
    </message>
    <message>
        <source>Not now: comes back {until_at}</source>
        <translation>Nicht jetzt: kommt zurück {until_at}</translation>
    </message>
    <message>
        <source>Tried {part}; next at another time of day, from {until_at}</source>
        <translation>Versucht {part}; dann zu anderer Tageszeit, ab {until_at}</translation>
    </message>
    <message>
        <source>Outside calling hours, opens {opens_at}</source>
        <translation>Außerhalb der Anrufzeiten, öffnet {opens_at}</translation>
    </message>
    <message>
        <source>With marketing since {since_at}: {attempts} tries</source>
        <translation>Beim Marketing seit {since_at}: {attempts} Versuche</translation>
    </message>
    <message>
        <source>With marketing since {since_at}: {days} days without an answer</source>
        <translation>Beim Marketing seit {since_at}: {days} Tage ohne Antwort</translation>
    </message>
    <message>
        <source>Skipped, back on the list {until_at}</source>
        <translation>Übersprungen, zurück auf der Liste {until_at}</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Geschlossen: {reason}</translation>
    </message>
    <message>
        <source>Only a name: no recorded interest</source>
        <translation>Nur ein Name: kein erfasstes Interesse</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Keine brauchbare Nummer</translation>
    </message>
    <message>
        <source>The callback of {callback_at} is somebody else&apos;s at first</source>
        <translation>Der Rückruf von {callback_at} gehört zuerst jemand anderem</translation>
    </message>
    <message>
        <source>{by} accepted it</source>
        <translation>{by} hat sie angenommen</translation>
    </message>
    <message>
        <source>{by} gave you the callback of {callback_at}</source>
        <translation>Von {by}: der Rückruf von {callback_at}</translation>
    </message>
    <message>
        <source>{by} gave your callback of {callback_at} to somebody else</source>
        <translation>{by} hat den Rückruf von {callback_at} jemand anderem gegeben</translation>
    </message>
    <message>
        <source>{by} took them off your card, where they lay for long</source>
        <translation>{by} hat sie von der Karte genommen, auf der sie lange lagen</translation>
    </message>
    <message>
        <source>{by} asks you to ring them now: first touch due {touch_due_at}</source>
        <translation>{by} bittet um einen Anruf jetzt: Erstkontakt fällig {touch_due_at}</translation>
    </message>
    <message>
        <source>{by} cleared the flag on the call{words}</source>
        <translation>{by} hat die Markierung des Anrufs gelöst{words}</translation>
    </message>
    <message>
        <source>{by} flagged the call for review{words}</source>
        <translation>{by} hat den Anruf zur Durchsicht markiert{words}</translation>
    </message>
    <message>
        <source>{by} asks for help in a call{words}</source>
        <translation>{by} bittet in einem Anruf um Hilfe{words}</translation>
    </message>
    <message>
        <source>{by} answered the call for help{words}</source>
        <translation>{by} kommt zu Hilfe{words}</translation>
    </message>
    <message>
        <source>{by} left a note on the call{words}</source>
        <translation>{by} hat eine Notiz zum Anruf geschrieben{words}</translation>
    </message>
    <message>
        <source>This list has had its {cap} dials of today, again {until_at}</source>
        <translation>Diese Liste hatte heute ihre {cap} Anwahlen, wieder {until_at}</translation>
    </message>
    <message>
        <source>“{list}”: {left} of {cap} dials are left today</source>
        <translation>„{list}“: heute bleiben {left} von {cap} Anwahlen</translation>
    </message>
    <message>
        <source>“{list}” has had its {cap} dials of today; promised callbacks and first touches still come</source>
        <translation>„{list}“ hatte heute ihre {cap} Anwahlen; Rückrufe und Erstkontakte kommen noch</translation>
    </message>
    <message>
        <source>Your dials: {left} of {cap} are left today</source>
        <translation>Eigene Anwahlen: heute bleiben {left} von {cap}</translation>
    </message>
    <message>
        <source>You have made your {cap} dials of today; promised callbacks and first touches still come</source>
        <translation>Die {cap} eigenen Anwahlen von heute sind gemacht; Rückrufe und Erstkontakte kommen noch</translation>
    </message>
    <message>
        <source>You have made your {cap} dials of today, again {until_at}</source>
        <translation>Die {cap} eigenen Anwahlen von heute sind gemacht, wieder {until_at}</translation>
    </message>
    <message>
        <source>{by}: it advanced</source>
        <translation>{by}: es geht voran</translation>
    </message>
    <message>
        <source>You are away: another rep has it</source>
        <translation>Du bist abwesend: Jemand anderes hat sie</translation>
    </message>
    <message>
        <source>The rep let the time pass, until {due_at}</source>
        <translation>Der Vertrieb ließ die Zeit verstreichen, bis {due_at}</translation>
    </message>
    <message>
        <source>Not decided in time: another rep has it</source>
        <translation>Nicht rechtzeitig entschieden: Jemand anderes hat sie</translation>
    </message>
    <message>
        <source>{by}: the meeting was held</source>
        <translation>{by}: das Treffen fand statt</translation>
    </message>
    <message>
        <source>Your time ended {due_at}</source>
        <translation>Die Zeit endete {due_at}</translation>
    </message>
    <message>
        <source>{by}: lost, {reason}</source>
        <translation>{by}: verloren, {reason}</translation>
    </message>
    <message>
        <source>{by} moved the appointment to {meets_at}</source>
        <translation>{by} hat den Termin verlegt auf {meets_at}</translation>
    </message>
    <message>
        <source>A new hand-off from {by}</source>
        <translation>Eine neue Übergabe von {by}</translation>
    </message>
    <message>
        <source>An accepted hand-off is yours now: its rep has left</source>
        <translation>Eine angenommene Übergabe gehört jetzt dir: ihr Vertriebler ist gegangen</translation>
    </message>
    <message>
        <source>{by} returned it: {reason}</source>
        <translation>{by} gab sie zurück: {reason}</translation>
    </message>
    <message>
        <source>{by} took the last step back</source>
        <translation>{by} nahm den letzten Schritt zurück</translation>
    </message>
    <message>
        <source>{by} took the hand-off back</source>
        <translation>{by} nahm die Übergabe zurück</translation>
    </message>
    <message>
        <source>{by}: won</source>
        <translation>{by}: gewonnen</translation>
    </message>
    <message>
        <source>The e-mail to {address} could not be sent: {error}</source>
        <translation>E-Mail an {address} ging nicht hinaus: {error}</translation>
    </message>
    <message>
        <source>The e-mail to {address} may not have arrived: {error}</source>
        <translation>E-Mail an {address} kam vielleicht nicht an: {error}</translation>
    </message>
    <message>
        <source>Only {decided} decided so far: too few to go by</source>
        <translation>Erst {decided} entschieden: zu wenige, um danach zu gehen</translation>
    </message>
    <message>
        <source>{named} of {returned} returns name it</source>
        <translation>{named} von {returned} Rückgaben nennen es</translation>
    </message>
    <message>
        <source>Required, yet {missing} of {handed_over} went over without it</source>
        <translation>Pflicht, doch {missing} von {handed_over} gingen ohne über</translation>
    </message>
    <message>
        <source>Version {number}: its review is due, {review_on}</source>
        <translation>Version {number}: Die Durchsicht ist fällig, {review_on}</translation>
    </message>
    <message>
        <source>Version {number}: both sides look at it again, {review_on}</source>
        <translation>Version {number}: Beide Seiten sehen sie wieder durch, {review_on}</translation>
    </message>
    <message>
        <source>Won {met_percent} % where it was met, {unmet_percent} % where it was not</source>
        <translation>{met_percent} % gewonnen, wo erfüllt, {unmet_percent} %, wo nicht</translation>
    </message>
    <message>
        <source>{unnamed} of {returned} returns name no criterion</source>
        <translation>{unnamed} von {returned} Rückgaben nennen kein Kriterium</translation>
    </message>
    <message>
        <source>Nothing was handed over under this version yet</source>
        <translation>Unter dieser Version wurde noch nichts übergeben</translation>
    </message>
    <message>
        <source>Switchboard rung {dials} times today, again {until_at}</source>
        <translation>Zentrale heute {dials}-mal angerufen, wieder {until_at}</translation>
    </message>
    <message>
        <source>Switchboard rung {dials} times this hour, again {until_at}</source>
        <translation>Zentrale in dieser Stunde {dials}-mal angerufen, wieder {until_at}</translation>
    </message>
    <message>
        <source>Dialled a short while ago, free again {until_at}</source>
        <translation>Vor Kurzem gewählt, wieder frei {until_at}</translation>
    </message>
    <message>
        <source>Handed over: a rep has it</source>
        <translation>Übergeben: beim Vertrieb</translation>
    </message>
    <message>
        <source>With marketing until a new event{after}</source>
        <translation>Beim Marketing bis zu einem neuen Ereignis{after}</translation>
    </message>
    <message>
        <source>Qualified, waits in “to hand over”</source>
        <translation>Qualifiziert, wartet in „Zu übergeben“</translation>
    </message>
    <message>
        <source>First touch overdue since {touch_due_at}</source>
        <translation>Erstkontakt überfällig seit {touch_due_at}</translation>
    </message>
    <message>
        <source>Two dials today, free again {until_at}</source>
        <translation>Heute zweimal gewählt, wieder frei {until_at}</translation>
    </message>
    <message>
        <source>Callback promised {callback_at}</source>
        <translation>Rückruf versprochen {callback_at}</translation>
    </message>
    <message>
        <source>{label}, {age_seconds}</source>
        <translation>{label}, {age_seconds}</translation>
    </message>
    <message>
        <source>{label} and {more} more, latest {age_seconds}</source>
        <translation>{label} und {more} weitere, zuletzt {age_seconds}</translation>
    </message>
    <message>
        <source>Fit {fit}, no event that counts</source>
        <translation>Passung {fit}, kein Ereignis, das zählt</translation>
    </message>
    <message>
        <source>First touch due {touch_due_at}</source>
        <translation>Erstkontakt fällig {touch_due_at}</translation>
    </message>
    <message>
        <source>First touch late since {touch_due_at}</source>
        <translation>Erstkontakt überfällig seit {touch_due_at}</translation>
    </message>
    <message>
        <source>Woke on {label}, {age_seconds}</source>
        <translation>Geweckt durch: {label}, {age_seconds}</translation>
    </message>
    <message>
        <source>{by} returned it: {reason} (handed over by {whose}, who has left)</source>
        <translation>{by} gab sie zurück: {reason} (übergeben von {whose}, nicht mehr im Team)</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Vormittag</translation>
    </message>
    <message>
        <source>around midday</source>
        <translation>um die Mittagszeit</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>, after {0} x {1} in a row</source>
        <translation>, nach {0} x {1} in Folge</translation>
    </message>
    <message>
        <source>, after {0} attempts</source>
        <translation>, nach {0} Versuchen</translation>
    </message>
    <message>
        <source>, after {0} days without a response</source>
        <translation>, nach {0} Tagen ohne Antwort</translation>
    </message>
    <message>
        <source>, logged as {0}</source>
        <translation>, erfasst als {0}</translation>
    </message>
</context>
<context>
    <name>model_fields</name>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Email verified at</source>
        <translation>E-Mail geprüft</translation>
    </message>
</context>
<context>
    <name>my_day</name>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>Reaches with at least {0} of talk</source>
        <translation>Erreicht, mit mindestens {0} Gespräch</translation>
    </message>
    <message>
        <source>The lead or a decision maker was on the line</source>
        <translation>Der Lead oder wer entscheidet war am Apparat</translation>
    </message>
    <message>
        <source>Of all dials; ring and wrap-up time apart</source>
        <translation>Aller Anwahlen; ohne Klingeln und Nachbereitung</translation>
    </message>
    <message>
        <source>Yours that stand; they count once sales accepts</source>
        <translation>Eigene, die gelten; sie zählen, wenn der Vertrieb annimmt</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>Attempts on a number</source>
        <translation>Versuche an einer Nummer</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Ein Mensch ging ran</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Hand-offs of yours that a rep accepted today</source>
        <translation>Eigene Übergaben, die heute angenommen wurden</translation>
    </message>
    <message>
        <source>Hand-offs of yours that a rep gave back today</source>
        <translation>Eigene Übergaben, die heute zurückkamen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>What others said of your calls since midnight</source>
        <translation>Was andere seit Mitternacht zu den Anrufen schrieben</translation>
    </message>
    <message>
        <source>Notes and flags</source>
        <translation>Notizen, Marken</translation>
    </message>
    <message>
        <source>targets of the team: {0}</source>
        <translation>Ziele des Teams: {0}</translation>
    </message>
    <message>
        <source>1 fell due</source>
        <translation>1 war fällig</translation>
    </message>
    <message>
        <source>{0} fell due</source>
        <translation>{0} waren fällig</translation>
    </message>
    <message>
        <source>{0}; kept: rung within 15 min of the promised time</source>
        <translation>{0}; gehalten: höchstens 15 min daneben</translation>
    </message>
    <message>
        <source>From the first dial to now, pauses left out</source>
        <translation>Von der ersten Anwahl bis jetzt, ohne Pausen</translation>
    </message>
    <message>
        <source>Let go undialled, with a reason</source>
        <translation>Ungewählt gelassen, mit Grund</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>Rückrufe gehalten</translation>
    </message>
    <message>
        <source>Dials an hour</source>
        <translation>Anwahlen je Stunde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauses that began today</source>
        <translation>Pausen, die heute begannen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>{0} o&apos;clock: {1} dials, {2} conversations</source>
        <translation>{0} Uhr: {1} Anwahlen, {2} Gespräche</translation>
    </message>
    <message>
        <source>Dials by hour</source>
        <translation>Anwahlen nach Stunden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>not rung around its time</source>
        <translation>nicht zur Zeit angerufen</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} Gespräche</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>won since</source>
        <translation>seither gewonnen</translation>
    </message>
    <message>
        <source>lost since</source>
        <translation>seither verloren</translation>
    </message>
    <message>
        <source>since midnight, as of {0}</source>
        <translation>seit Mitternacht, Stand {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Dials from {0}:00</source>
        <translation>Anwahlen ab {0}:00</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>Heute noch nichts.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>The records behind the number</source>
        <translation>Die Einträge hinter der Zahl</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
</context>
<context>
    <name>my_handoffs</name>
    <message>
        <source>{0} offered</source>
        <translation>{0} angeboten</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} returned</source>
        <translation>{0} zurück</translation>
    </message>
    <message>
        <source>{0} won</source>
        <translation>{0} gewonnen</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>handed over by {0}, who has left</source>
        <translation>übergeben von {0}, nicht mehr im Team</translation>
    </message>
    <message>
        <source>{0} returned it, {1}</source>
        <translation>{0} gab zurück, {1}</translation>
    </message>
    <message>
        <source>{0} lost it, {1}</source>
        <translation>{0} hat verloren, {1}</translation>
    </message>
    <message>
        <source>{0} won it {1}</source>
        <translation>{0} hat gewonnen {1}</translation>
    </message>
    <message>
        <source>{0} has met them</source>
        <translation>{0} hat sie getroffen</translation>
    </message>
    <message>
        <source>{0}: it advanced</source>
        <translation>{0}: Es geht weiter</translation>
    </message>
    <message>
        <source>{0} accepted it</source>
        <translation>{0} nahm an</translation>
    </message>
    <message>
        <source>waits for a rep</source>
        <translation>wartet auf den Vertrieb</translation>
    </message>
    <message>
        <source>{0} has yet to decide</source>
        <translation>{0} entscheidet noch</translation>
    </message>
    <message>
        <source>My hand-offs</source>
        <translation>Meine Übergaben</translation>
    </message>
    <message>
        <source>You have handed nobody over yet. 9 qualifies a lead, G hands it over.</source>
        <translation>Noch niemand ist übergeben. 9 qualifiziert einen Lead, G übergibt ihn.</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} Übergaben</translation>
    </message>
    <message>
        <source>Your hand-offs, the newest word first</source>
        <translation>Deine Übergaben, das Neueste zuerst</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
</context>
<context>
    <name>now</name>
    <message>
        <source>{0}: {1} of {2} dials today</source>
        <translation>{0}: {1} von {2} Anwahlen heute</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Direct line</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Office line</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>ask for {0}</source>
        <translation>nach {0} fragen</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} Versuche</translation>
    </message>
    <message>
        <source>{0}, last {1}</source>
        <translation>{0}, zuletzt {1}</translation>
    </message>
    <message>
        <source>shared with {0} others or more</source>
        <translation>geteilt mit {0} oder mehr</translation>
    </message>
    <message>
        <source>shared with 1 other</source>
        <translation>geteilt mit 1 anderen</translation>
    </message>
    <message>
        <source>shared with {0} others</source>
        <translation>geteilt mit {0} anderen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Rests until {0}</source>
        <translation>Ruht bis {0}</translation>
    </message>
    <message>
        <source>Reached here</source>
        <translation>Hier erreicht</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Busy each time</source>
        <translation>Jedes Mal besetzt</translation>
    </message>
    <message>
        <source>Bad number</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Retry in {0}</source>
        <translation>Neu in {0}</translation>
    </message>
    <message>
        <source>Retry tomorrow</source>
        <translation>Morgen wieder</translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation>Neu {0}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Has another supplier</source>
        <translation>Hat anderen Anbieter</translation>
    </message>
    <message>
        <source>No budget, not this year</source>
        <translation>Kein Budget, dieses Jahr nicht</translation>
    </message>
    <message>
        <source>Wrong person, no one to refer to</source>
        <translation>Falsche Person, niemand genannt</translation>
    </message>
    <message>
        <source>Student or private person</source>
        <translation>Studierend oder privat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Voicemail, none left</source>
        <translation>Mailbox, nichts gesagt</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Bad number</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Firma verlassen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Conversation, goes on</source>
        <translation>Gespräch, geht weiter</translation>
    </message>
    <message>
        <source>Logged {0} as {1}</source>
        <translation>{0} erfasst: {1}</translation>
    </message>
    <message>
        <source>{0}, waits in To hand over</source>
        <translation>{0}, wartet in Zu übergeben</translation>
    </message>
    <message>
        <source>{0}, returned by {1}</source>
        <translation>{0}, zurück von {1}</translation>
    </message>
    <message>
        <source>{0}, handed over</source>
        <translation>{0}, übergeben</translation>
    </message>
    <message>
        <source>{0}, handed over to {1}</source>
        <translation>{0}, übergeben an {1}</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Zeit eintippen</translation>
    </message>
    <message>
        <source>To marketing</source>
        <translation>Ans Marketing</translation>
    </message>
    <message>
        <source>Pick a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Blocks number</source>
        <translation>Sperrt Nummer</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Zu übergeben</translation>
    </message>
    <message>
        <source>Fix or retire</source>
        <translation>Richten, löschen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{0} has left. Everything of theirs has gone where you said.</source>
        <translation>{0} ist gegangen. Alles ist dort, wohin es sollte.</translation>
    </message>
    <message>
        <source>{0} is away {1}.</source>
        <translation>{0} ist abwesend: {1}.</translation>
    </message>
    <message>
        <source>{0} is back: their callbacks are theirs again.</source>
        <translation>{0} ist zurück: die Rückrufe gehören wieder ihnen.</translation>
    </message>
    <message>
        <source>Only an admin puts somebody else out.</source>
        <translation>Nur ein Admin lässt andere gehen.</translation>
    </message>
    <message>
        <source>Everybody says it themselves, or their team lead does.</source>
        <translation>Jeder trägt es selbst ein, oder die Teamleitung.</translation>
    </message>
    <message>
        <source>team {0}</source>
        <translation>Team {0}</translation>
    </message>
    <message>
        <source>what comes back: {0}</source>
        <translation>was zurückkommt: {0}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>away {0}</source>
        <translation>abwesend {0}</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>Telefonist</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>A file has one user. People are members of a team.</source>
        <translation>Eine Datei hat eine Person. Leute sind Mitglieder eines Teams.</translation>
    </message>
    <message>
        <source>1 in the team</source>
        <translation>1 im Team</translation>
    </message>
    <message>
        <source>{0} in the team</source>
        <translation>{0} im Team</translation>
    </message>
    <message>
        <source>Everybody of the team</source>
        <translation>Alle des Teams</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>is away, or back</source>
        <translation>abwesend, oder zurück</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>{0}: team {1}, as of the day you said.</source>
        <translation>{0}: Team {1}, ab dem genannten Tag.</translation>
    </message>
    <message>
        <source>{0}: no team, as of the day you said.</source>
        <translation>{0}: kein Team, ab dem genannten Tag.</translation>
    </message>
</context>
<context>
    <name>picking</name>
    <message>
        <source>Anyone may pick from the whole list.</source>
        <translation>Alle dürfen aus der ganzen Liste wählen.</translation>
    </message>
    <message>
        <source>Team leads pick from the whole list; others from its first {0}.</source>
        <translation>Teamleitungen wählen aus der ganzen Liste; andere aus den ersten {0}.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>voicemail not left</source>
        <translation>Mailbox, nichts gesagt</translation>
    </message>
    <message>
        <source>gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>bad number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsch verbunden</translation>
    </message>
    <message>
        <source>left company</source>
        <translation>Firma verlassen</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>kein Bedarf</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>hat anderen Anbieter</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>falsche Person</translation>
    </message>
    <message>
        <source>student</source>
        <translation>studierend oder privat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>wrong route</source>
        <translation>falscher Weg</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not to definition</source>
        <translation>nicht nach Definition</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>falsche Zeit</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Everything you logged has arrived.</source>
        <translation>Alles Erfasste ist angekommen.</translation>
    </message>
    <message>
        <source>1 is kept here</source>
        <translation>1 liegt noch hier</translation>
    </message>
    <message>
        <source>{0} are kept here</source>
        <translation>{0} liegen noch hier</translation>
    </message>
    <message>
        <source>What the server refused</source>
        <translation>Was der Server abgelehnt hat</translation>
    </message>
    <message>
        <source>sends it again</source>
        <translation>sendet es noch einmal</translation>
    </message>
    <message>
        <source>gives it up</source>
        <translation>gibt es auf</translation>
    </message>
    <message>
        <source>A dial</source>
        <translation>Eine Anwahl</translation>
    </message>
    <message>
        <source>A mark of a call</source>
        <translation>Ein Zeitpunkt eines Anrufs</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Ein Ergebnis</translation>
    </message>
    <message>
        <source>A callback moved</source>
        <translation>Ein verlegter Rückruf</translation>
    </message>
    <message>
        <source>A callback cancelled</source>
        <translation>Ein abgesagter Rückruf</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Eine Rücknahme</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A call to us</source>
        <translation>Ein Anruf bei uns</translation>
    </message>
    <message>
        <source>A do-not-call mark</source>
        <translation>Eine Anrufsperre</translation>
    </message>
    <message>
        <source>An answer to a criterion</source>
        <translation>Eine Antwort zu einem Kriterium</translation>
    </message>
    <message>
        <source>Words about a front desk</source>
        <translation>Worte über einen Empfang</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The absence ends before it begins. Turn the two days round.</source>
        <translation>Die Abwesenheit endet, bevor sie beginnt. Die zwei Tage vertauschen.</translation>
    </message>
    <message>
        <source>These days are over. Say days to come.</source>
        <translation>Diese Tage sind vorbei. Künftige Tage nennen.</translation>
    </message>
    <message>
        <source>That is more than a year. Say the days you are away.</source>
        <translation>Das ist mehr als ein Jahr. Die Tage der Abwesenheit nennen.</translation>
    </message>
    <message>
        <source>There is no such absence of yours.</source>
        <translation>Eine solche Abwesenheit gibt es nicht.</translation>
    </message>
    <message>
        <source>Say why the call is recorded after the fact: --happened REASON.</source>
        <translation>Bitte sagen, warum der Anruf nachträglich erfasst wird: --happened REASON.</translation>
    </message>
    <message>
        <source>There is no such dial. Dial first, then log how it ended.</source>
        <translation>Diese Anwahl gibt es nicht. Erst wählen, dann erfassen, wie es ausging.</translation>
    </message>
    <message>
        <source>This call has an outcome already. Undo it first (Ctrl+Z), then log the right one.</source>
        <translation>Dieser Anruf hat schon ein Ergebnis. Erst zurücknehmen (Strg+Z), dann das richtige erfassen.</translation>
    </message>
    <message>
        <source>Say when to ring back, for example “thu 2pm” or “in 20m”.</source>
        <translation>Bitte angeben, wann zurückgerufen wird, etwa „Do 14 Uhr“ oder „in 20 min“.</translation>
    </message>
    <message>
        <source>That time has passed. Say a time to come, for example “in 20m”.</source>
        <translation>Diese Zeit ist vorbei. Bitte eine künftige angeben, etwa „in 20 min“.</translation>
    </message>
    <message>
        <source>That date has passed. Say a date to come, or leave it out to wait for a new event.</source>
        <translation>Dieses Datum ist vorbei. Ein künftiges angeben, oder weglassen und auf ein neues Ereignis warten.</translation>
    </message>
    <message>
        <source>There is no campaign in this text. Begin one with [[campaign]] and its name.</source>
        <translation>In diesem Text ist keine Kampagne. Mit [[campaign]] und ihrem Namen beginnen.</translation>
    </message>
    <message>
        <source>Somebody else saved this campaign meanwhile. Copy what you typed, go back, and open it again.</source>
        <translation>Jemand anders hat diese Kampagne inzwischen gespeichert. Getipptes kopieren, zurückgehen, neu öffnen.</translation>
    </message>
    <message>
        <source>So many people are taking leads at this instant that none was free. Try again.</source>
        <translation>Gerade nehmen so viele Leads, dass keiner frei war. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>This lead is no longer reserved for you. Take it again, or take the next one.</source>
        <translation>Dieser Lead ist nicht mehr reserviert. Noch einmal nehmen, oder den nächsten.</translation>
    </message>
    <message>
        <source>Everybody says when they are away themselves, or their team lead does.</source>
        <translation>Jeder sagt selbst, wann er abwesend ist, oder die Teamleitung.</translation>
    </message>
    <message>
        <source>Only who calls or gets hand-offs is away here.</source>
        <translation>Abwesend ist hier nur, wer telefoniert oder Übergaben bekommt.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose somebody else.</source>
        <translation>Niemand vertritt sich selbst. Jemand anderen wählen.</translation>
    </message>
    <message>
        <source>A team lead or admin sets how many dials a day may have.</source>
        <translation>Wie viele Anwahlen ein Tag haben darf, legt die Teamleitung oder ein Admin fest.</translation>
    </message>
    <message>
        <source>The clock stands before the newest entry. Set it right, then take the next lead.</source>
        <translation>Die Uhr steht vor dem neuesten Eintrag. Richtig stellen, dann den nächsten Lead nehmen.</translation>
    </message>
    <message>
        <source>Somebody else took this lead a moment ago. Take the next one.</source>
        <translation>Diesen Lead hat eben jemand anders genommen. Den nächsten nehmen.</translation>
    </message>
    <message>
        <source>You took up work on another desk, which has this lead now. To go on here, take up work here.</source>
        <translation>Die Arbeit läuft jetzt an einem anderen Platz, der diesen Lead hat. Um hier weiterzumachen, hier die Arbeit aufnehmen.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Diesen Anruf gibt es nicht.</translation>
    </message>
    <message>
        <source>This is ended already.</source>
        <translation>Das ist schon beendet.</translation>
    </message>
    <message>
        <source>A team lead or an admin writes notes on calls and clears flags.</source>
        <translation>Eine Teamleitung oder ein Admin schreibt Notizen zu Anrufen und löst Markierungen.</translation>
    </message>
    <message>
        <source>Who makes the call asks for help with it.</source>
        <translation>Wer den Anruf führt, bittet um Hilfe dafür.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s call.</source>
        <translation>Das ist der Anruf von jemand anderem.</translation>
    </message>
    <message>
        <source>A note has words. Write what you would say.</source>
        <translation>Eine Notiz hat Worte. Schreiben, was zu sagen wäre.</translation>
    </message>
    <message>
        <source>A team lead gives callbacks to somebody else. Take it over yourself (T) once it is late.</source>
        <translation>Rückrufe vergibt die Teamleitung. Ist er überfällig, selbst übernehmen (T).</translation>
    </message>
    <message>
        <source>A team lead asks others to ring. Ring them yourself (C).</source>
        <translation>Um Anrufe bittet die Teamleitung. Selbst anrufen (C).</translation>
    </message>
    <message>
        <source>This first touch is made, or no longer due. Look at the board again.</source>
        <translation>Dieser Erstkontakt ist erledigt oder nicht mehr fällig. Das Board noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Somebody has this lead on their card by now.</source>
        <translation>Inzwischen hat jemand diesen Lead auf der Karte.</translation>
    </message>
    <message>
        <source>A team lead takes leads off somebody else&apos;s card.</source>
        <translation>Leads von fremden Karten nimmt die Teamleitung.</translation>
    </message>
    <message>
        <source>Nobody has this lead on their card any more.</source>
        <translation>Niemand hat diesen Lead noch auf der Karte.</translation>
    </message>
    <message>
        <source>This lead is on your own card. Skip it there (S).</source>
        <translation>Dieser Lead liegt auf der eigenen Karte. Dort überspringen (S).</translation>
    </message>
    <message>
        <source>They do not work this list. Choose somebody who does.</source>
        <translation>Diese Person arbeitet nicht an dieser Liste. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. Open it again; what you typed is still here.</source>
        <translation>Jemand anders hat diesen Entwurf inzwischen geändert. Neu öffnen; das Getippte ist noch da.</translation>
    </message>
    <message>
        <source>The draft was changed meanwhile. Read the newest one, then sign that.</source>
        <translation>Der Entwurf wurde inzwischen geändert. Den neuesten lesen und unterschreiben.</translation>
    </message>
    <message>
        <source>There is no such version of the definition.</source>
        <translation>Diese Version der Definition gibt es nicht.</translation>
    </message>
    <message>
        <source>Write what you want to say about it.</source>
        <translation>Schreiben, was dazu zu sagen ist.</translation>
    </message>
    <message>
        <source>You have signed this version for the other side. Two people must agree.</source>
        <translation>Für die andere Seite ist schon unterschrieben. Zwei müssen zustimmen.</translation>
    </message>
    <message>
        <source>Somebody else has this lead just now. Say how your call ended when it is free again.</source>
        <translation>Diesen Lead hat gerade jemand anders. Das Ergebnis erfassen, wenn er wieder frei ist.</translation>
    </message>
    <message>
        <source>A whole company is blocked by a team lead, a marketer or an admin. Block the person or number.</source>
        <translation>Eine ganze Firma sperrt nur Teamleitung, Marketing oder Admin. Die Person oder Nummer sperren.</translation>
    </message>
    <message>
        <source>This is no whole number. Write it with + and its country code.</source>
        <translation>Das ist keine ganze Nummer. Mit + und Landesvorwahl schreiben.</translation>
    </message>
    <message>
        <source>Say who is not to be called: a number, a person, an e-mail address or a company.</source>
        <translation>Bitte angeben, wer nicht angerufen wird: Nummer, Person, E-Mail-Adresse oder Firma.</translation>
    </message>
    <message>
        <source>There is no such person. Look them up first.</source>
        <translation>Diese Person gibt es nicht. Erst nachschlagen.</translation>
    </message>
    <message>
        <source>This event lies in the future. Correct its time and record it again.</source>
        <translation>Dieses Ereignis liegt in der Zukunft. Zeit berichtigen und neu erfassen.</translation>
    </message>
    <message>
        <source>No rep may have this lead: all are away, or the routing rules fit none of them. It waits in “to hand over”; a team lead can name a rep.</source>
        <translation>Niemand im Vertrieb kann diesen Lead haben: alle sind weg, oder keine Regel passt. Er wartet in „Übergeben“; die Teamleitung kann jemanden nennen.</translation>
    </message>
    <message>
        <source>This lead has been handed over already.</source>
        <translation>Dieser Lead ist schon übergeben.</translation>
    </message>
    <message>
        <source>Only a qualified lead is handed over. Log the outcome first (key 9).</source>
        <translation>Nur ein qualifizierter Lead wird übergeben. Erst das Ergebnis eintragen (Taste 9).</translation>
    </message>
    <message>
        <source>There is no such hand-off, or it was taken back.</source>
        <translation>Diese Übergabe gibt es nicht, oder sie wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This person is no rep. Choose one of the reps.</source>
        <translation>Diese Person ist nicht im Vertrieb. Jemanden von dort wählen.</translation>
    </message>
    <message>
        <source>The time of the appointment has passed. Say one to come.</source>
        <translation>Die Zeit des Termins ist vorbei. Eine künftige nennen.</translation>
    </message>
    <message>
        <source>The rep has another appointment at that time. Choose another time.</source>
        <translation>Zu dieser Zeit ist schon ein anderer Termin. Eine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>Say in words why it goes back.</source>
        <translation>In Worten sagen, warum sie zurückgeht.</translation>
    </message>
    <message>
        <source>There is nothing to take back on this hand-off.</source>
        <translation>Bei dieser Übergabe ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>A team lead gives hand-offs to another rep.</source>
        <translation>Die Teamleitung gibt Übergaben weiter.</translation>
    </message>
    <message>
        <source>A team lead gives accepted hand-offs to another rep.</source>
        <translation>Angenommene Übergaben gibt die Teamleitung weiter.</translation>
    </message>
    <message>
        <source>This hand-off is another&apos;s: only its rep decides on it.</source>
        <translation>Diese Übergabe gehört jemand anderem: nur diese Person entscheidet.</translation>
    </message>
    <message>
        <source>This hand-off has no rep yet.</source>
        <translation>Diese Übergabe hat noch niemand.</translation>
    </message>
    <message>
        <source>Give the amount as a number, for example 24000.</source>
        <translation>Den Betrag als Zahl angeben, etwa 24000.</translation>
    </message>
    <message>
        <source>That time has passed. Say one to come, for example “tomorrow 9”.</source>
        <translation>Diese Zeit ist vorbei. Eine künftige nennen, etwa „morgen 9“.</translation>
    </message>
    <message>
        <source>Another program runs the jobs of this database by now.</source>
        <translation>Die Aufgaben dieser Datenbank führt inzwischen ein anderes Programm aus.</translation>
    </message>
    <message>
        <source>A team lead or an admin says the language of the team.</source>
        <translation>Die Sprache des Teams sagen Teamleitung oder Admin.</translation>
    </message>
    <message>
        <source>Only an admin of the team may do this.</source>
        <translation>Das darf nur ein Admin des Teams.</translation>
    </message>
    <message>
        <source>A team lead gives callbacks to another.</source>
        <translation>Rückrufe gibt die Teamleitung weiter.</translation>
    </message>
    <message>
        <source>Somebody works each list with leads. Choose who, or move its leads first.</source>
        <translation>Jede Liste mit Leads bearbeitet jemand. Wählen, wer, oder erst die Leads verschieben.</translation>
    </message>
    <message>
        <source>This lead is on that list already.</source>
        <translation>Dieser Lead ist schon auf der Liste.</translation>
    </message>
    <message>
        <source>A team lead or admin changes the lists.</source>
        <translation>Listen ändert eine Teamleitung oder ein Admin.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>Diese Liste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A team lead or an admin says who is in which team.</source>
        <translation>Wer in welchem Team ist, sagt eine Teamleitung oder ein Admin.</translation>
    </message>
    <message>
        <source>Say why the callback is cancelled, for example “she rang us”.</source>
        <translation>Bitte sagen, warum der Rückruf abgesagt wird, etwa „sie hat uns angerufen“.</translation>
    </message>
    <message>
        <source>This callback is somebody else&apos;s for its first 15 minutes. Ask them, or your team lead.</source>
        <translation>Dieser Rückruf gehört in den ersten 15 Minuten jemand anderem. Dort nachfragen, oder bei der Teamleitung.</translation>
    </message>
    <message>
        <source>Somebody else changed the routing meanwhile. Leave the page and open it again to see it.</source>
        <translation>Jemand anderes hat die Verteilung inzwischen geändert. Die Seite verlassen und neu öffnen.</translation>
    </message>
    <message>
        <source>This lead has no company and no number to keep these words with. Write them as a note.</source>
        <translation>Dieser Lead hat weder Firma noch Nummer, bei der die Worte bleiben könnten. Als Notiz schreiben.</translation>
    </message>
    <message>
        <source>A lead waits for the team, not for a person: set this target for the team.</source>
        <translation>Ein Lead wartet auf das Team, nicht auf eine Person: dieses Ziel für das Team setzen.</translation>
    </message>
    <message>
        <source>A target is a number from 0 to a million.</source>
        <translation>Ein Ziel ist eine Zahl von 0 bis zu einer Million.</translation>
    </message>
    <message>
        <source>The days end before they begin. Turn the two round.</source>
        <translation>Die Tage enden, bevor sie beginnen. Die beiden vertauschen.</translation>
    </message>
    <message>
        <source>Somebody who works on no day has no target. Say from which to which day they are off.</source>
        <translation>Wer an keinem Tag arbeitet, hat kein Ziel. Sagen, von wann bis wann frei ist.</translation>
    </message>
    <message>
        <source>What is over was worked by the days that held then. Say a day from today on.</source>
        <translation>Für Vergangenes galten die Tage von damals. Einen Tag ab heute nennen.</translation>
    </message>
    <message>
        <source>A team lead or an admin sets targets.</source>
        <translation>Eine Teamleitung oder ein Admin setzt Ziele.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This outcome has been undone already.</source>
        <translation>Dieses Ergebnis ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The rep has opened this hand-off: it cannot be taken back any more. Talk to them.</source>
        <translation>Der Vertrieb hat diese Übergabe geöffnet: sie ist nicht mehr zurückzunehmen. Miteinander reden.</translation>
    </message>
    <message>
        <source>The team&apos;s server has just come back. What it lost is sent again first.</source>
        <translation>Der Server des Teams ist eben zurück. Was ihm fehlt, wird zuerst neu gesendet.</translation>
    </message>
    <message>
        <source>The team&apos;s server is away just now. What you log is kept here and sent when it is back.</source>
        <translation>Der Server des Teams ist gerade weg. Erfasstes bleibt hier und wird gesendet, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>Say one day, not several.</source>
        <translation>Einen Tag angeben, nicht mehrere.</translation>
    </message>
    <message>
        <source>That is more than a year. Say the days that are off.</source>
        <translation>Das ist mehr als ein Jahr. Die freien Tage angeben.</translation>
    </message>
    <message>
        <source>Another program is writing to this database. Close it or try again in a minute.</source>
        <translation>Ein anderes Programm schreibt in diese Datenbank. Schließen oder in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed. Start it again whenever you like.</source>
        <translation>Der Import wurde angehalten; nichts ist geändert. Er kann jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>A team&apos;s server keeps its own time. Leave --at out to write.</source>
        <translation>Der Server eines Teams hat seine eigene Zeit. Zum Schreiben --at weglassen.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>Write a number from 0 to 1000, like 24.</source>
        <translation>Eine Zahl von 0 bis 1000 schreiben, wie 24.</translation>
    </message>
    <message>
        <source>Accept within, h</source>
        <translation>Annehmen in, h</translation>
    </message>
    <message>
        <source>until a rep says yes or no</source>
        <translation>bis der Vertrieb ja oder nein sagt</translation>
    </message>
    <message>
        <source>First contact within, h</source>
        <translation>Erster Kontakt in, h</translation>
    </message>
    <message>
        <source>after accepting, where no appointment was made</source>
        <translation>nach dem Annehmen, wo kein Termin gemacht ist</translation>
    </message>
    <message>
        <source>Next word within, d</source>
        <translation>Nächstes Wort in, T</translation>
    </message>
    <message>
        <source>days without a word until the rep is reminded</source>
        <translation>Tage ohne ein Wort, bis erinnert wird</translation>
    </message>
    <message>
        <source>Patience, h</source>
        <translation>Geduld, h</translation>
    </message>
    <message>
        <source>from a reminder to the team lead, and from there to the next rep</source>
        <translation>von der Erinnerung zum Teamleiter und von da zum Nächsten</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Vertriebler</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Most open</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Zone, like America/Denver</source>
        <translation>Zone, wie America/Denver</translation>
    </message>
    <message>
        <source>At work, like mo-fr 09:00-17:00</source>
        <translation>Arbeitszeit, wie mo-fr 09:00-17:00</translation>
    </message>
    <message>
        <source>States, like IL, WI</source>
        <translation>Staaten, wie IL, WI</translation>
    </message>
    <message>
        <source>Countries, like US</source>
        <translation>Länder, wie US</translation>
    </message>
    <message>
        <source>Industries, like Hospitals</source>
        <translation>Branchen, wie Hospitals</translation>
    </message>
    <message>
        <source>Employees, like 50-500</source>
        <translation>Mitarbeiter, wie 50-500</translation>
    </message>
    <message>
        <source>Most open, like 20</source>
        <translation>Offen höchstens, wie 20</translation>
    </message>
    <message>
        <source>Accounts that are theirs, with commas between them</source>
        <translation>Eigene Kunden, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Away, like 2026-12-21 - 2027-01-03</source>
        <translation>Abwesend, wie 2026-12-21 - 2027-01-03</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”.</source>
        <translation>Niemand hier heißt „{0}“.</translation>
    </message>
    <message>
        <source>Nobody waits to be handed over: type a name to try it on somebody.</source>
        <translation>Niemand wartet auf die Übergabe: zum Probieren einen Namen tippen.</translation>
    </message>
    <message>
        <source>{0} goes to nobody: all are away, or no rule fits.</source>
        <translation>{0} geht an niemanden: alle sind abwesend, oder keine Regel passt.</translation>
    </message>
    <message>
        <source>{0} goes to {1}: {2}</source>
        <translation>{0} geht an {1}: {2}</translation>
    </message>
    <message>
        <source>Say which rep this is.</source>
        <translation>Sagen, welcher Vertriebler das ist.</translation>
    </message>
    <message>
        <source>Write the size of companies like 50-500 or 1000+.</source>
        <translation>Die Firmengröße schreiben wie 50-500 oder 1000+.</translation>
    </message>
    <message>
        <source>Write a whole number, like 25.</source>
        <translation>Eine ganze Zahl schreiben, wie 25.</translation>
    </message>
    <message>
        <source>Write absences like 2026-12-21 - 2027-01-03, with commas between them.</source>
        <translation>Abwesenheiten schreiben wie 2026-12-21 - 2027-01-03, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>An absence ends before it begins. Turn the two days round.</source>
        <translation>Eine Abwesenheit endet, bevor sie beginnt. Die zwei Tage vertauschen.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>versucht es wieder</translation>
    </message>
    <message>
        <source>retires the number</source>
        <translation>zieht die Nummer zurück</translation>
    </message>
    <message>
        <source>promises a time</source>
        <translation>verspricht eine Zeit</translation>
    </message>
    <message>
        <source>to marketing</source>
        <translation>ans Marketing</translation>
    </message>
    <message>
        <source>closes the lead</source>
        <translation>schließt den Lead</translation>
    </message>
    <message>
        <source>blocks for good</source>
        <translation>sperrt für immer</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>zu übergeben</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Next try at another part of the day</source>
        <translation>Nächster Versuch zu anderer Tageszeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asks for a reason</source>
        <translation>Fragt nach einem Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>Fragt nach einer Notiz</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Asks when to ring back</source>
        <translation>Fragt nach der Rückrufzeit</translation>
    </message>
    <message>
        <source>Most attempts</source>
        <translation>Höchstens Versuche</translation>
    </message>
    <message>
        <source>After so many dials without an answer a lead goes to marketing</source>
        <translation>Nach so vielen Anwahlen ohne Antwort geht ein Lead ans Marketing</translation>
    </message>
    <message>
        <source>Without a response</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>After so long without a response a lead goes to marketing</source>
        <translation>Nach so langer Zeit ohne Antwort geht ein Lead ans Marketing</translation>
    </message>
    <message>
        <source>Between two dials</source>
        <translation>Zwischen zwei Anwahlen</translation>
    </message>
    <message>
        <source>No lead is dialled again within this time; 1 h at least</source>
        <translation>Kein Lead wird in dieser Zeit noch einmal gewählt; mindestens 1 h</translation>
    </message>
    <message>
        <source>Callback is mine for</source>
        <translation>Rückruf ist meiner für</translation>
    </message>
    <message>
        <source>A due callback is its owner&apos;s for so long, then anybody&apos;s</source>
        <translation>Ein fälliger Rückruf gehört so lange dem, der ihn versprach, dann allen</translation>
    </message>
    <message>
        <source>First touch, notice</source>
        <translation>Erstkontakt, Vorlauf</translation>
    </message>
    <message>
        <source>A first touch that runs out within this time stands at the top of the list</source>
        <translation>Ein Erstkontakt, der in dieser Zeit abläuft, steht oben auf der Liste</translation>
    </message>
    <message>
        <source>A conversation is</source>
        <translation>Ein Gespräch ist</translation>
    </message>
    <message>
        <source>A reach with at least so much talk counts as a conversation</source>
        <translation>Ein Erreicht mit mindestens so viel Gespräch zählt als Gespräch</translation>
    </message>
    <message>
        <source>Switchboard, an hour</source>
        <translation>Zentrale, pro Stunde</translation>
    </message>
    <message>
        <source>After so many dials within an hour, for whomever, a switchboard rests; 0 = no limit</source>
        <translation>Nach so vielen Anwahlen in einer Stunde, für wen auch immer, ruht eine Zentrale; 0 = keine Grenze</translation>
    </message>
    <message>
        <source>Switchboard, a day</source>
        <translation>Zentrale, pro Tag</translation>
    </message>
    <message>
        <source>After so many dials in a day, for whomever, a switchboard rests; 0 = no limit</source>
        <translation>Nach so vielen Anwahlen an einem Tag, für wen auch immer, ruht eine Zentrale; 0 = keine Grenze</translation>
    </message>
</context>
<context>
    <name>saved_page</name>
    <message>
        <source>Not saved. Esc again leaves without saving.</source>
        <translation>Nicht gespeichert. Noch einmal Esc verlässt ohne Speichern.</translation>
    </message>
</context>
<context>
    <name>score</name>
    <message>
        <source>fit {0}  +  interest {1}</source>
        <translation>Passung {0}  +  Interesse {1}</translation>
    </message>
    <message>
        <source>1 earlier try</source>
        <translation>1 früherer Versuch</translation>
    </message>
    <message>
        <source>{0} earlier tries</source>
        <translation>{0} frühere Versuche</translation>
    </message>
    <message>
        <source>{0} points, latest {1}</source>
        <translation>{0} Punkte, zuletzt {1}</translation>
    </message>
    <message>
        <source>Fit stays within 0 and 40</source>
        <translation>Passung bleibt zwischen 0 und 40</translation>
    </message>
    <message>
        <source>{0}: missing</source>
        <translation>{0}: fehlt</translation>
    </message>
    <message>
        <source>{0}, {1} times, latest {2}</source>
        <translation>{0}, {1}-mal, zuletzt {2}</translation>
    </message>
    <message>
        <source>below {0} at {1}</source>
        <translation>unter {0} um {1}</translation>
    </message>
    <message>
        <source>below {0} on {1}</source>
        <translation>unter {0} am {1}</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Admin work</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Not my language</source>
        <translation>Nicht meine Sprache</translation>
    </message>
    <message>
        <source>Need to prepare</source>
        <translation>Muss vorbereiten</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>{0}, as last time</source>
        <translation>{0}, wie zuletzt</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>Anwahl</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>callback kept</source>
        <translation>Rückruf gehalten</translation>
    </message>
    <message>
        <source>callbacks kept</source>
        <translation>Rückrufe gehalten</translation>
    </message>
    <message>
        <source>talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Give back and close</source>
        <translation>Abgeben, schließen</translation>
    </message>
    <message>
        <source>Give back, stay here</source>
        <translation>Abgeben, bleiben</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Schichtende</translation>
    </message>
    <message>
        <source>Log this call first, then end the shift.</source>
        <translation>Erst diesen Anruf erfassen, dann die Schicht beenden.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute getan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Your leads go back to the list, so that others can ring them.</source>
        <translation>Die Leads gehen zurück auf die Liste, damit andere sie anrufen können.</translation>
    </message>
    <message>
        <source>callback still today</source>
        <translation>Rückruf noch heute</translation>
    </message>
    <message>
        <source>callbacks still today</source>
        <translation>Rückrufe noch heute</translation>
    </message>
    <message>
        <source>callback tomorrow</source>
        <translation>Rückruf morgen</translation>
    </message>
    <message>
        <source>callbacks tomorrow</source>
        <translation>Rückrufe morgen</translation>
    </message>
    <message>
        <source>call without an outcome</source>
        <translation>Anruf ohne Ergebnis</translation>
    </message>
    <message>
        <source>calls without an outcome</source>
        <translation>Anrufe ohne Ergebnis</translation>
    </message>
    <message>
        <source>note begun</source>
        <translation>begonnene Notiz</translation>
    </message>
    <message>
        <source>notes begun</source>
        <translation>begonnene Notizen</translation>
    </message>
    <message>
        <source>lead to hand over</source>
        <translation>Lead zu übergeben</translation>
    </message>
    <message>
        <source>leads to hand over</source>
        <translation>Leads zu übergeben</translation>
    </message>
    <message>
        <source>fact not on the server yet</source>
        <translation>Eintrag noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>facts not on the server yet</source>
        <translation>Einträge noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Nothing of this is there any more.</source>
        <translation>Davon ist nichts mehr da.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Aufzeichnung</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} Aufzeichnungen</translation>
    </message>
    <message>
        <source>The records behind the signal</source>
        <translation>Die Aufzeichnungen hinter dem Signal</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>Dials of 3 seconds or less</source>
        <translation>Anwahlen bis 3 Sekunden</translation>
    </message>
    <message>
        <source>Dials in bursts</source>
        <translation>Anwahlen in Salven</translation>
    </message>
    <message>
        <source>Talk longer than the telephone says</source>
        <translation>Gespräch länger als laut Telefon</translation>
    </message>
    <message>
        <source>Dials without an outcome</source>
        <translation>Anwahlen ohne Ergebnis</translation>
    </message>
    <message>
        <source>Hand-offs without a conversation</source>
        <translation>Übergaben ohne Gespräch</translation>
    </message>
    <message>
        <source>Leads parked</source>
        <translation>Geparkte Leads</translation>
    </message>
    <message>
        <source>Dials that ended within 3 s, logged as if they had rung out or been answered. A number that is dead or busy says so at once and counts as neither; undone outcomes do not count.</source>
        <translation>Anwahlen, die binnen 3 s endeten und doch als ausgeklingelt oder angenommen eingetragen sind. Eine tote oder besetzte Nummer meldet sich sofort und zählt nicht; Zurückgenommenes auch nicht.</translation>
    </message>
    <message>
        <source>Six or more dials of one person within a minute: more than a hand can dial and listen to. The same number again within 10 s is one dial; calls written down afterwards and imported ones do not count.</source>
        <translation>Sechs oder mehr Anwahlen einer Person in einer Minute: mehr, als eine Hand wählen und ein Ohr hören kann. Dieselbe Nummer binnen 10 s ist eine Anwahl; nachgetragene und importierte Anrufe zählen nicht.</translation>
    </message>
    <message>
        <source>Talk logged by hand that is longer than the telephone&apos;s own record, or than the time from dial to outcome. A few seconds are left to slow fingers; a call in whose middle the computer slept does not count.</source>
        <translation>Von Hand eingetragene Gesprächszeit, die länger ist als laut Telefon oder als die Zeit von der Anwahl bis zum Ergebnis. Ein paar Sekunden bleiben für langsame Finger; ein Anruf, in dem der Rechner schlief, zählt nicht.</translation>
    </message>
    <message>
        <source>Dials that have no outcome a quarter of an hour later: nobody knows how they ended. A call that still runs does not count; a crash leaves such dials too.</source>
        <translation>Anwahlen, die nach einer Viertelstunde kein Ergebnis haben: niemand weiß, wie sie endeten. Ein laufender Anruf zählt nicht; auch ein Absturz hinterlässt solche Anwahlen.</translation>
    </message>
    <message>
        <source>Hand-offs before which this person had no conversation with the lead. A colleague may have had it: the records show who. Imported hand-offs do not count.</source>
        <translation>Übergaben, vor denen diese Person kein Gespräch mit dem Lead hatte. Vielleicht hatte es jemand anderes: die Aufzeichnungen zeigen es. Importierte Übergaben zählen nicht.</translation>
    </message>
    <message>
        <source>Leads that stay in one place: skipped or moved three times without a dial between, a callback more than 30 days off, or “not now” without a date. Some leads do want to be left alone for long; what was dialled, or came back by itself, since does not count.</source>
        <translation>Leads, die an einer Stelle bleiben: dreimal übersprungen oder verschoben ohne Anwahl dazwischen, ein Rückruf in mehr als 30 Tagen oder „nicht jetzt“ ohne Datum. Manche wollen lange Ruhe; was seither gewählt wurde oder von selbst zurückkam, zählt nicht.</translation>
    </message>
    <message>
        <source>A signal is a question to the records, not a verdict. Nothing follows from it by itself, and whoever it is about sees it too.</source>
        <translation>Ein Signal ist eine Frage an die Aufzeichnungen, kein Urteil. Von selbst folgt nichts daraus, und wen es betrifft, sieht es auch.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>ended after {0} s</source>
        <translation>nach {0} s zu Ende</translation>
    </message>
    <message>
        <source>one of {0} in a row</source>
        <translation>eine von {0} in Folge</translation>
    </message>
    <message>
        <source>{0} logged, {1} by the clock</source>
        <translation>{0} eingetragen, {1} nach der Uhr</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>handed over without a conversation of theirs</source>
        <translation>übergeben ohne eigenes Gespräch</translation>
    </message>
    <message>
        <source>callback moved {0} times, now {1}</source>
        <translation>Rückruf {0}-mal verschoben, jetzt {1}</translation>
    </message>
    <message>
        <source>skipped {0} times</source>
        <translation>{0}-mal übersprungen</translation>
    </message>
    <message>
        <source>callback promised for {0}</source>
        <translation>Rückruf versprochen für {0}</translation>
    </message>
    <message>
        <source>“not now” without a date</source>
        <translation>„nicht jetzt“ ohne Datum</translation>
    </message>
    <message>
        <source>Honest measures</source>
        <translation>Ehrliche Maße</translation>
    </message>
    <message>
        <source>what asks for a look, not a verdict</source>
        <translation>was einen Blick verdient, kein Urteil</translation>
    </message>
    <message>
        <source>Nothing stands out in this time.</source>
        <translation>In dieser Zeit fällt nichts auf.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Mitte des Teams</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>How the board sees you: nothing stands out</source>
        <translation>Wie das Board einen sieht: nichts fällt auf</translation>
    </message>
    <message>
        <source>How the board sees you: 1 signal</source>
        <translation>Wie das Board einen sieht: 1 Signal</translation>
    </message>
    <message>
        <source>How the board sees you: {0} signals</source>
        <translation>Wie das Board einen sieht: {0} Signale</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>How the board sees you</source>
        <translation>Wie das Board einen sieht</translation>
    </message>
    <message>
        <source>Nothing of yours stands out today, this week or this month.</source>
        <translation>Weder heute noch diese Woche noch diesen Monat fällt etwas auf.</translation>
    </message>
    <message>
        <source>1 signal</source>
        <translation>1 Signal</translation>
    </message>
    <message>
        <source>{0} signals</source>
        <translation>{0} Signale</translation>
    </message>
    <message>
        <source>Your honest measures</source>
        <translation>Die eigenen ehrlichen Maße</translation>
    </message>
    <message>
        <source>shows the records</source>
        <translation>zeigt die Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>spoken_time</name>
    <message>
        <source>{0}, {1:%H:%M}, the same for you</source>
        <translation>{0}, {1:%H:%M}, hier genauso</translation>
    </message>
    <message>
        <source>{0}, {1:%H:%M} in {2}, {3} for you</source>
        <translation>{0}, {1:%H:%M} in {2}, hier {3}</translation>
    </message>
    <message>
        <source>{0} {1:%H:%M} there, {2} here</source>
        <translation>{0} {1:%H:%M} dort, {2} hier</translation>
    </message>
    <message>
        <source>today, any time</source>
        <translation>heute, irgendwann</translation>
    </message>
    <message>
        <source>{0}, any time</source>
        <translation>{0}, irgendwann</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>noch keine Zeit</translation>
    </message>
    <message>
        <source>{0}: that has passed</source>
        <translation>{0}: schon vorbei</translation>
    </message>
    <message>
        <source>{0}; in place of {1}</source>
        <translation>{0}; statt {1}</translation>
    </message>
    <message>
        <source>Outside calling hours there</source>
        <translation>Dort außerhalb der Anrufzeiten</translation>
    </message>
    <message>
        <source>Outside calling hours there; opens {0}</source>
        <translation>Dort außerhalb der Anrufzeiten; öffnet {0}</translation>
    </message>
    <message>
        <source>Closed then; opens {0}</source>
        <translation>Dann geschlossen; öffnet {0}</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>“{0}” is no time. Write it like 3:00, or in seconds.</source>
        <translation>„{0}“ ist keine Zeit. Schreiben wie 3:00 oder in Sekunden.</translation>
    </message>
    <message>
        <source>“{0}” is no number. Write one like 16, or nothing.</source>
        <translation>„{0}“ ist keine Zahl. Eine wie 16 schreiben, oder nichts.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>{0} d</source>
        <translation>{0} T</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Übersprungen: {0}</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Callback moved to {0}</source>
        <translation>Rückruf verschoben auf {0}</translation>
    </message>
    <message>
        <source>Callback of {0} taken over</source>
        <translation>Rückruf von {0} übernommen</translation>
    </message>
    <message>
        <source>Callback of {0} given to {1}</source>
        <translation>Rückruf von {0} an {1} gegeben</translation>
    </message>
    <message>
        <source>Callback cancelled</source>
        <translation>Rückruf abgesagt</translation>
    </message>
    <message>
        <source>anyone of the list</source>
        <translation>alle, die die Liste bearbeiten</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Zur Durchsicht markiert</translation>
    </message>
    <message>
        <source>Flag cleared</source>
        <translation>Markierung gelöst</translation>
    </message>
    <message>
        <source>Handed over to {0}</source>
        <translation>Übergeben an {0}</translation>
    </message>
    <message>
        <source>Accepted by the rep</source>
        <translation>Vom Vertrieb angenommen</translation>
    </message>
    <message>
        <source>Returned: {0}</source>
        <translation>Zurückgegeben: {0}</translation>
    </message>
    <message>
        <source>The rep was in touch</source>
        <translation>Der Vertrieb war in Kontakt</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Termin fand statt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>Won {0}</source>
        <translation>Gewonnen {0}</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation>Verloren: {0}</translation>
    </message>
    <message>
        <source>{0} is met</source>
        <translation>{0} ist erfüllt</translation>
    </message>
    <message>
        <source>{0} is not met</source>
        <translation>{0} ist nicht erfüllt</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>{0}, taken back</source>
        <translation>{0}, zurückgenommen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>unlogged</name>
    <message>
        <source>Log this call first, then the one before.</source>
        <translation>Erst diesen Anruf erfassen, dann den vorigen.</translation>
    </message>
    <message>
        <source>Calls without an outcome</source>
        <translation>Anrufe ohne Ergebnis</translation>
    </message>
    <message>
        <source>None: every call of yours has its outcome.</source>
        <translation>Keine: jeder eigene Anruf hat sein Ergebnis.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0} Anrufe</translation>
    </message>
    <message>
        <source>Your calls that have no outcome</source>
        <translation>Eigene Anrufe ohne Ergebnis</translation>
    </message>
    <message>
        <source>to the card, to log it</source>
        <translation>auf die Karte, zum Erfassen</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Anwahlen</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Sprechzeit, Median</translation>
    </message>
    <message>
        <source>First touch, web</source>
        <translation>Erstkontakt, Web</translation>
    </message>
    <message>
        <source>What counts is what a rep took: accepted. Definitions of {0}.</source>
        <translation>Es zählt, was der Vertrieb annahm: angenommen. Definitionen vom {0}.</translation>
    </message>
    <message>
        <source>Week of {0} to {1} {2}</source>
        <translation>Woche vom {0} bis {1} {2}</translation>
    </message>
    <message>
        <source>Days of {0}. Against the target of the week and the mean of the {1} weeks before.</source>
        <translation>Tage von {0}. Gegen das Ziel der Woche und das Mittel der {1} Wochen davor.</translation>
    </message>
    <message>
        <source>People, by accepted</source>
        <translation>Leute, nach Angenommen</translation>
    </message>
    <message>
        <source>Said of calls</source>
        <translation>Zu Anrufen gesagt</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>mean {0}, week before {1}</source>
        <translation>Mittel {0}, Woche davor {1}</translation>
    </message>
    <message>
        <source>{0} with {1}, flagged by {2}</source>
        <translation>{0} mit {1}, markiert von {2}</translation>
    </message>
    <message>
        <source>{0} with {1}, note by {2}</source>
        <translation>{0} mit {1}, Notiz von {2}</translation>
    </message>
    <message>
        <source>1 outcome of this week taken back after it: the figures no longer hold them.</source>
        <translation>1 Ergebnis dieser Woche danach zurückgenommen: in den Zahlen ist es nicht mehr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>{0} outcomes of this week taken back after it: the figures no longer hold them.</source>
        <translation>{0} Ergebnisse dieser Woche danach zurückgenommen: in den Zahlen sind sie nicht mehr.</translation>
    </message>
    <message>
        <source>The page as PDF could not be drawn on the computer that sent this; `calldesk summary FILE.pdf` makes it.</source>
        <translation>Die Seite als PDF konnte auf dem Computer, der dies sandte, nicht gezeichnet werden; `calldesk summary DATEI.pdf` macht sie.</translation>
    </message>
    <message>
        <source>No longer wanted: calldesk summary --mail off</source>
        <translation>Nicht mehr gewünscht: calldesk summary --mail off</translation>
    </message>
</context>
</TS>
