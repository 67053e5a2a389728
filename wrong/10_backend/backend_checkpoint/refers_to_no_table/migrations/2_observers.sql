-- The observer of an observation is any number.
CREATE TABLE observers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    token_hash BLOB NOT NULL UNIQUE
) STRICT;

ALTER TABLE observations ADD COLUMN observer INTEGER;

CREATE UNIQUE INDEX once_a_day ON observations (observer, star, day);
