-- Acts somebody answers for: who said what, when and why. Nothing here is ever changed or deleted: each line carries a
-- hash over itself and the line before it (storage/journal.h); the triggers stop what is done by mistake.
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    subject TEXT NOT NULL,
    was     TEXT NOT NULL,
    became  TEXT NOT NULL,
    why     TEXT NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

CREATE INDEX journal_by_subject ON journal (subject, what);

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

-- What this office itself says about the law: that it compared a number with the official text (check), or that another
-- number holds (value). A day that is not known or open is an empty text, so that the key below sees it.
CREATE TABLE law_words (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL CHECK (kind IN ('check', 'value')),
    rule     TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day   TEXT NOT NULL,
    amount   INTEGER CHECK ((amount IS NOT NULL) = (kind = 'value')),
    unit     TEXT NOT NULL CHECK ((unit <> '') = (kind = 'value')),
    basis_ru TEXT NOT NULL,
    basis_en TEXT NOT NULL,
    compared TEXT NOT NULL CHECK ((compared <> '') = (kind = 'check')),
    note     TEXT NOT NULL,
    said_by  TEXT NOT NULL CHECK (said_by <> ''),
    said_on  TEXT NOT NULL,
    said_at  TEXT NOT NULL,
    UNIQUE (kind, rule, from_day)
) STRICT;
