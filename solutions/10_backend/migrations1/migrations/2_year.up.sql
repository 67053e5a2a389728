-- All expressions of an UPDATE see the row as it was before, so the year can be read while the title is cut. The
-- condition decides which films are touched at all.
ALTER TABLE films ADD COLUMN year INTEGER;

UPDATE films
SET year = CAST(substr(title, -5, 4) AS INTEGER),
    title = substr(title, 1, length(title) - 7)
WHERE title GLOB '* ([0-9][0-9][0-9][0-9])';
