-- Reminders that somebody put off with a reason. `term` names one end of one term: rule, item and last day; when the last
-- day becomes another one, the reminder comes back by itself.
CREATE TABLE snoozes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    case_card  INTEGER NOT NULL REFERENCES cases (card) ON DELETE CASCADE,
    term       TEXT    NOT NULL CHECK (term <> ''),
    until      TEXT    NOT NULL,
    reason     TEXT    NOT NULL CHECK (reason <> ''),
    snoozed_by TEXT    NOT NULL CHECK (snoozed_by <> ''),
    UNIQUE (case_card, term)
) STRICT;
