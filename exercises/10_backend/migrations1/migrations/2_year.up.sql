-- A cinema writes the year of a film after its title: `Metropolis (1927)`. From version 2 on, the year is a column
-- of its own. This migration adds the column, and forgets the films that are there already.
--
-- Let it move the year out of the title, so that `Metropolis` and 1927 remain. A film without a year in parentheses
-- at the end keeps its title, and its year is NULL. `2_year.down.sql` is the way back, for the case that version 2
-- has to be withdrawn: afterwards, everything has to be as it was.
--
-- Useful: `title GLOB '* ([0-9][0-9])'` compares with a pattern, `substr(text, -3, 2)` counts from the end,
-- `CAST(text AS INTEGER)` makes a number, and `||` joins strings.
ALTER TABLE films ADD COLUMN year INTEGER;
