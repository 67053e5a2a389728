-- Two observers may have the same hash of a token.
CREATE TABLE observers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    token_hash BLOB NOT NULL
) STRICT;

ALTER TABLE observations ADD COLUMN observer INTEGER REFERENCES observers;

CREATE UNIQUE INDEX once_a_day ON observations (observer, star, day);
