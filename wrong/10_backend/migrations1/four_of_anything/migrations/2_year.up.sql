-- Takes any four characters in parentheses for a year.
ALTER TABLE films ADD COLUMN year INTEGER;

UPDATE films
SET year = CAST(substr(title, -5, 4) AS INTEGER),
    title = substr(title, 1, length(title) - 7)
WHERE title LIKE '% (____)';
