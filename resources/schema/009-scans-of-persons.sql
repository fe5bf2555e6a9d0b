-- Whose a scan is when each member of the family has to bring the paper. The scan outlives the card of the person: then
-- it says only what it is.
ALTER TABLE scans ADD COLUMN person INTEGER REFERENCES cards (id) ON DELETE SET NULL;
