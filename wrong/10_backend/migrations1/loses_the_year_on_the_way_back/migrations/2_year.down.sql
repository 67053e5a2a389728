-- Removes the column, and with it the years.
ALTER TABLE films DROP COLUMN year;
