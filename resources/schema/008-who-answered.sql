-- Who gave each answer and when: the name that was said at this computer, empty when nobody had said one. The answers
-- of before have neither.
ALTER TABLE card_values ADD COLUMN said_by TEXT NOT NULL DEFAULT '';

ALTER TABLE card_values ADD COLUMN said_at TEXT NOT NULL DEFAULT '';
