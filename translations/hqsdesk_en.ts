<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%n field changed.</numerusform>
            <numerusform>%n fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added.</source>
        <translation>
            <numerusform>%n case added.</numerusform>
            <numerusform>%n cases added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of your office written to %1.</source>
        <translation>
            <numerusform>%n word of your office written to %1.</numerusform>
            <numerusform>%n words of your office written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken over.</source>
        <translation>
            <numerusform>%n word taken over.</numerusform>
            <numerusform>%n words taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) would be taken over. Nothing was changed; add --accept.</source>
        <translation>
            <numerusform>%n word would be taken over. Nothing was changed; add --accept.</numerusform>
            <numerusform>%n words would be taken over. Nothing was changed; add --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) touched</source>
        <translation>
            <numerusform>%n open case touched</numerusform>
            <numerusform>%n open cases touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Not put off: a reason has at least %n letter(s).</source>
        <translation>
            <numerusform>Not put off: a reason has at least %n letter.</numerusform>
            <numerusform>Not put off: a reason has at least %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::AcceptanceDialog</name>
    <message numerus="yes">
        <source>Why it is accepted (at least %n letter(s))</source>
        <translation>
            <numerusform>Why it is accepted (at least %n letter)</numerusform>
            <numerusform>Why it is accepted (at least %n letters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s): who reads it later must understand.</source>
        <translation>
            <numerusform>Write why, in at least %n letter: who reads it later must understand.</numerusform>
            <numerusform>Write why, in at least %n letters: who reads it later must understand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: shorten it to %n character(s).</source>
        <translation>
            <numerusform>The reason is too long: shorten it to %n character.</numerusform>
            <numerusform>The reason is too long: shorten it to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::AgendaCard</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::CaseListPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::DueListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::LawOfDay</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::PrintPage</name>
    <message numerus="yes">
        <source>%n field(s) of this form are still empty.</source>
        <translation>
            <numerusform>%n field of this form is still empty.</numerusform>
            <numerusform>%n fields of this form are still empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in all.</source>
        <translation>
            <numerusform>%n page in all.</numerusform>
            <numerusform>%n pages in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inspector finds %n thing(s) that will be refused.</source>
        <translation>
            <numerusform>The inspector finds %n thing that will be refused.</numerusform>
            <numerusform>The inspector finds %n things that will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted with a reason: %n of them.</source>
        <translation>
            <numerusform>Accepted with a reason: %n of them.</numerusform>
            <numerusform>Accepted with a reason: %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::QuarterPage</name>
    <message numerus="yes">
        <source>%n proof(s) written into the cases</source>
        <translation>
            <numerusform>%n proof written into its case</numerusform>
            <numerusform>%n proofs written into the cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::RuleArrivalDialog</name>
    <message numerus="yes">
        <source>%n open case(s) touched</source>
        <translation>
            <numerusform>%n open case touched</numerusform>
            <numerusform>%n open cases touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::TodayPage</name>
    <message numerus="yes">
        <source>%n of them employed</source>
        <translation>
            <numerusform>%n of them employed</numerusform>
            <numerusform>%n of them employed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::UnlockForm</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
