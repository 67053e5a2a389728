-- Only one observer may report a star on a day.
CREATE TABLE observers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    token_hash BLOB NOT NULL UNIQUE
) STRICT;

ALTER TABLE observations ADD COLUMN observer INTEGER REFERENCES observers;

CREATE UNIQUE INDEX once_a_day ON observations (star, day);
