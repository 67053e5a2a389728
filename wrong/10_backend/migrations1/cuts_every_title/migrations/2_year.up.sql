-- Cuts every title, whether it ends with a year or not.
ALTER TABLE films ADD COLUMN year INTEGER;

UPDATE films
SET year = CAST(substr(title, -5, 4) AS INTEGER),
    title = substr(title, 1, length(title) - 7);
