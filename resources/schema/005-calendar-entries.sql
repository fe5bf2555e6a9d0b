-- What was written into calendar files, so that the next file says which entries have changed (a greater sequence) and
-- which terms are gone (cancelled). Holds no words but those of the rules and the number of the case.
CREATE TABLE calendar_entries (
    uid       TEXT    PRIMARY KEY CHECK (uid <> ''),
    case_card INTEGER NOT NULL REFERENCES cases (card) ON DELETE CASCADE,
    day       TEXT    NOT NULL,
    summary   TEXT    NOT NULL,
    sequence  INTEGER NOT NULL CHECK (sequence >= 0),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1))
) STRICT, WITHOUT ROWID;
