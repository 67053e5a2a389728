-- The old rows stay as they are: a new column without a value is NULL, and so is never equal to another one.
CREATE TABLE observers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    token_hash BLOB NOT NULL UNIQUE
) STRICT;

ALTER TABLE observations ADD COLUMN observer INTEGER REFERENCES observers;

CREATE UNIQUE INDEX once_a_day ON observations (observer, star, day);
