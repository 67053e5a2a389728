-- First the data, then the column.
UPDATE films
SET title = title || ' (' || year || ')'
WHERE year IS NOT NULL;

ALTER TABLE films DROP COLUMN year;
