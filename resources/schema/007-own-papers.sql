-- Papers in the words or on the blanks of this office: the text of a letter in place of the program's own, or a form of
-- its own. What each holds is checked by the program that reads it.
CREATE TABLE own_papers (
    kind    TEXT NOT NULL CHECK (kind IN ('letter', 'blank')),
    form    TEXT NOT NULL CHECK (form <> ''),
    content TEXT NOT NULL CHECK (content <> ''),
    kept_by TEXT NOT NULL CHECK (kept_by <> ''),
    kept_at TEXT NOT NULL,
    PRIMARY KEY (kind, form)
) STRICT;
