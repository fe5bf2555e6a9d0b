-- Findings of the inspector that somebody accepted with a reason. One holds only while the fingerprint, which stands for
-- the answers it judged, is still the same; after that the finding is open again.
CREATE TABLE acceptances (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    case_card   INTEGER NOT NULL REFERENCES cases (card) ON DELETE CASCADE,
    rule        TEXT    NOT NULL CHECK (rule <> ''),
    place       TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL CHECK (fingerprint <> ''),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    accepted_by TEXT    NOT NULL CHECK (accepted_by <> ''),
    accepted_at TEXT    NOT NULL,
    UNIQUE (case_card, rule, place)
) STRICT;
