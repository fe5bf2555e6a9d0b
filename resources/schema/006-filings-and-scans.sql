-- Files that lie sealed in the folder beside the database (storage/vault.h): scans, and the PDF files of what was filed.
CREATE TABLE vault_files (
    name   TEXT    PRIMARY KEY,
    sha256 TEXT    NOT NULL CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL CHECK (size > 0),
    kind   TEXT    NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'tiff'))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER vault_files_are_not_changed BEFORE UPDATE ON vault_files BEGIN
    SELECT RAISE(ABORT, 'what a stored file is does not change');
END;

-- Papers as pictures. An empty paper: the proof of a filing. Only its state changes.
CREATE TABLE scans (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    case_card INTEGER NOT NULL REFERENCES cases (card),
    paper     TEXT    NOT NULL,
    title     TEXT    NOT NULL CHECK (title <> ''),
    file      TEXT    NOT NULL UNIQUE REFERENCES vault_files (name),
    state     TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'renewed', 'expired', 'cancelled')),
    until_day TEXT    NOT NULL,
    added_by  TEXT    NOT NULL CHECK (added_by <> ''),
    added_at  TEXT    NOT NULL
) STRICT;

CREATE INDEX scans_by_case ON scans (case_card, paper);

CREATE TRIGGER scans_keep_what_they_are BEFORE UPDATE OF id, case_card, paper, title, file, until_day, added_by, added_at
ON scans BEGIN
    SELECT RAISE(ABORT, 'of a scan only the state changes');
END;

-- The law as it stood, word for word; filings by the same law share it.
CREATE TABLE sealed_law (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    words  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER sealed_law_is_not_changed BEFORE UPDATE ON sealed_law BEGIN
    SELECT RAISE(ABORT, 'what was filed is not changed');
END;

-- What left the desk together: answers, law, editions and the very files, sealed by a hash that the journal keeps too.
CREATE TABLE filings (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    case_card INTEGER NOT NULL REFERENCES cases (card),
    stage     TEXT    NOT NULL CHECK (stage <> ''),
    for_day   TEXT    NOT NULL,
    corrects  INTEGER REFERENCES filings (id),
    program   TEXT    NOT NULL CHECK (program <> ''),
    rules     TEXT    NOT NULL CHECK (rules <> ''),
    answers   TEXT    NOT NULL,
    law       TEXT    NOT NULL REFERENCES sealed_law (sha256),
    sealed_by TEXT    NOT NULL CHECK (sealed_by <> ''),
    sealed_at TEXT    NOT NULL,
    hash      TEXT    NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX filings_by_case ON filings (case_card, id);

CREATE TABLE filed_papers (
    filing   INTEGER NOT NULL REFERENCES filings (id),
    position INTEGER NOT NULL,
    form     TEXT    NOT NULL CHECK (form <> ''),
    item     INTEGER NOT NULL,
    edition  TEXT    NOT NULL CHECK (edition <> ''),
    standing TEXT    NOT NULL CHECK (standing <> ''),
    title_ru TEXT    NOT NULL,
    title_en TEXT    NOT NULL,
    pages    INTEGER NOT NULL CHECK (pages > 0),
    file     TEXT    NOT NULL UNIQUE REFERENCES vault_files (name),
    PRIMARY KEY (filing, position)
) STRICT, WITHOUT ROWID;

-- What became of it: sent, proven, accepted or refused. The last word of a kind counts; none is ever taken back.
CREATE TABLE filing_outcomes (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    filing   INTEGER NOT NULL REFERENCES filings (id),
    what     TEXT    NOT NULL CHECK (what IN ('sent', 'proof', 'unproven', 'accepted', 'refused')),
    on_day   TEXT    NOT NULL,
    channel  TEXT    NOT NULL CHECK (channel IN ('', 'in_person', 'post', 'portal')),
    number   TEXT    NOT NULL,
    tracking TEXT    NOT NULL,
    words    TEXT    NOT NULL,
    scan     INTEGER REFERENCES scans (id),
    said_by  TEXT    NOT NULL CHECK (said_by <> ''),
    said_at  TEXT    NOT NULL
) STRICT;

CREATE INDEX filing_outcomes_by_filing ON filing_outcomes (filing, id);

CREATE TRIGGER filings_are_not_changed BEFORE UPDATE ON filings BEGIN
    SELECT RAISE(ABORT, 'what was filed is not changed');
END;

CREATE TRIGGER filed_papers_are_not_changed BEFORE UPDATE ON filed_papers BEGIN
    SELECT RAISE(ABORT, 'what was filed is not changed');
END;

CREATE TRIGGER filing_outcomes_are_not_changed BEFORE UPDATE ON filing_outcomes BEGIN
    SELECT RAISE(ABORT, 'what was filed is not changed');
END;

-- Only the destruction of a whole case, which the law on personal data can demand, takes these away: it first names the
-- case in the settings, in the same transaction (storage/filingstore.h).
CREATE TRIGGER filings_are_not_deleted BEFORE DELETE ON filings
WHEN NOT EXISTS (SELECT 1 FROM settings WHERE name = 'destroyed.case' AND value = CAST(OLD.case_card AS TEXT)) BEGIN
    SELECT RAISE(ABORT, 'what was filed is not deleted');
END;

CREATE TRIGGER filed_papers_are_not_deleted BEFORE DELETE ON filed_papers
WHEN NOT EXISTS (SELECT 1 FROM settings JOIN filings ON filings.id = OLD.filing
                 WHERE name = 'destroyed.case' AND value = CAST(filings.case_card AS TEXT)) BEGIN
    SELECT RAISE(ABORT, 'what was filed is not deleted');
END;

CREATE TRIGGER filing_outcomes_are_not_deleted BEFORE DELETE ON filing_outcomes
WHEN NOT EXISTS (SELECT 1 FROM settings JOIN filings ON filings.id = OLD.filing
                 WHERE name = 'destroyed.case' AND value = CAST(filings.case_card AS TEXT)) BEGIN
    SELECT RAISE(ABORT, 'what was filed is not deleted');
END;

CREATE TRIGGER scans_are_not_deleted BEFORE DELETE ON scans
WHEN NOT EXISTS (SELECT 1 FROM settings WHERE name = 'destroyed.case' AND value = CAST(OLD.case_card AS TEXT)) BEGIN
    SELECT RAISE(ABORT, 'a scan is cancelled, not deleted');
END;
