-- What is known about somebody or something: an employer, a person, a case, and what belongs to them (owner).
-- A number is never given twice, so that an old reference cannot point to another person.
CREATE TABLE cards (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL,
    owner      INTEGER REFERENCES cards (id) ON DELETE CASCADE CHECK (owner <> id),
    position   INTEGER NOT NULL DEFAULT 0,
    state      TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'renewed', 'expired', 'cancelled')),
    revision   INTEGER NOT NULL DEFAULT 1,
    created_at TEXT    NOT NULL,
    updated_at TEXT    NOT NULL
) STRICT;

CREATE INDEX cards_by_owner ON cards (owner, kind, position);

CREATE INDEX cards_by_kind ON cards (kind);

CREATE TABLE card_values (
    card  INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE,
    name  TEXT    NOT NULL,
    value TEXT    NOT NULL,
    PRIMARY KEY (card, name)
) STRICT, WITHOUT ROWID;

-- What the list of cases shows, sorts and searches. The answers themselves are values of cards.
CREATE TABLE cases (
    card        INTEGER PRIMARY KEY REFERENCES cards (id) ON DELETE CASCADE,
    procedure   TEXT NOT NULL,
    number      TEXT NOT NULL UNIQUE,
    opened_on   TEXT NOT NULL,
    stage       TEXT NOT NULL,
    step        TEXT NOT NULL,
    title_ru    TEXT NOT NULL,
    title_lat   TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    employer    TEXT NOT NULL,
    passport    TEXT NOT NULL,
    next_due    TEXT,
    next_what   TEXT,
    search_text TEXT NOT NULL,
    closed_on   TEXT
) STRICT;

-- Which cards play a part in a case. A card that does cannot be deleted.
CREATE TABLE links (
    case_card INTEGER NOT NULL REFERENCES cases (card) ON DELETE CASCADE,
    role      TEXT    NOT NULL,
    position  INTEGER NOT NULL DEFAULT 0,
    card      INTEGER NOT NULL REFERENCES cards (id),
    PRIMARY KEY (case_card, role, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX links_by_card ON links (card);

-- Facts about this database, not about the computer or the user.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
