-- Two observers may have the same name.
CREATE TABLE observers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE
) STRICT;

ALTER TABLE observations ADD COLUMN observer INTEGER REFERENCES observers;

CREATE UNIQUE INDEX once_a_day ON observations (observer, star, day);
