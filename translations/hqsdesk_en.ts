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
    <message numerus="yes">
        <source>%n destroyed card(s) will be destroyed again.</source>
        <translation>
            <numerusform>%n destroyed card will be destroyed again.</numerusform>
            <numerusform>%n destroyed cards will be destroyed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNotes</name>
    <message numerus="yes">
        <source>%n field(s) of this form are still empty.</source>
        <translation>
            <numerusform>%n field of this form is still empty.</numerusform>
            <numerusform>%n fields of this form are still empty.</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program opened %n case(s) (%1): %2.</source>
        <translation>
            <numerusform>The program opened %n case (%1): %2.</numerusform>
            <numerusform>The program opened %n cases (%1): %2.</numerusform>
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
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <name>hqs::CalendarPage</name>
    <message numerus="yes">
        <source>%n term(s) shown. Each line leads to the place in its case.</source>
        <translation>
            <numerusform>%n term shown. Each line leads to the place in its case.</numerusform>
            <numerusform>%n terms shown. Each line leads to the place in its case.</numerusform>
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
    <name>hqs::ChainChart</name>
    <message numerus="yes">
        <source>kept, %n working day(s) to spare</source>
        <translation>
            <numerusform>kept, %n working day to spare</numerusform>
            <numerusform>kept, %n working days to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n working day(s) late</source>
        <translation>
            <numerusform>kept %n working day late</numerusform>
            <numerusform>kept %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) to spare</source>
        <translation>
            <numerusform>%n working day to spare</numerusform>
            <numerusform>%n working days to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::ChainPanel</name>
    <message numerus="yes">
        <source>%1: %2 → %3, %n working day(s) later</source>
        <translation>
            <numerusform>%1: %2 → %3, %n working day later</numerusform>
            <numerusform>%1: %2 → %3, %n working days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 → %3, %n working day(s) earlier</source>
        <translation>
            <numerusform>%1: %2 → %3, %n working day earlier</numerusform>
            <numerusform>%1: %2 → %3, %n working days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::ClosingDialog</name>
    <message numerus="yes">
        <source>%n term(s) still run and will no longer be watched:</source>
        <translation>
            <numerusform>%n term still runs and will no longer be watched:</numerusform>
            <numerusform>%n terms still run and will no longer be watched:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why, in at least %n letter(s)</source>
        <translation>
            <numerusform>Why, in at least %n letter</numerusform>
            <numerusform>Why, in at least %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: shorten it to %n character(s).</source>
        <translation>
            <numerusform>The reason is too long: shorten it to %n character.</numerusform>
            <numerusform>The reason is too long: shorten it to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages are not finished. Write why the case is closed all the same, in at least %n letter(s).</source>
        <translation>
            <numerusform>Stages are not finished. Write why the case is closed all the same, in at least %n letter.</numerusform>
            <numerusform>Stages are not finished. Write why the case is closed all the same, in at least %n letters.</numerusform>
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
    <name>hqs::DueListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::HistoryCard</name>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Show %n earlier one</numerusform>
            <numerusform>Show %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
    <name>hqs::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::PackageTable</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::PaletteDialog</name>
    <message numerus="yes">
        <source>%n more: go on typing.</source>
        <translation>
            <numerusform>%n more: go on typing.</numerusform>
            <numerusform>%n more: go on typing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens, Escape goes back.</source>
        <translation>
            <numerusform>%n found. Enter opens, Escape goes back.</numerusform>
            <numerusform>%n found. Enter opens, Escape goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::PersonTerms</name>
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
</context>
<context>
    <name>hqs::PortalWindow</name>
    <message numerus="yes">
        <source>%1 of %n field(s) copied</source>
        <translation>
            <numerusform>%1 of %n field copied</numerusform>
            <numerusform>%1 of %n fields copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::PrintPage</name>
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
    <name>hqs::RestoreDialog</name>
    <message numerus="yes">
        <source>%n case(s) will be gone</source>
        <translation>
            <numerusform>%n case will be gone</numerusform>
            <numerusform>%n cases will be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will lose later changes</source>
        <translation>
            <numerusform>%n case will lose later changes</numerusform>
            <numerusform>%n cases will lose later changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) destroyed since will be destroyed again.</source>
        <translation>
            <numerusform>%n card destroyed since will be destroyed again.</numerusform>
            <numerusform>%n cards destroyed since will be destroyed again.</numerusform>
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
    <name>hqs::TermListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
