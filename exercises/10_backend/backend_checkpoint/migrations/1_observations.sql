-- The first version of the register. It's in use, so this file must not change anymore.
CREATE TABLE observations (
    id        INTEGER PRIMARY KEY,
    star      TEXT NOT NULL,
    day       TEXT NOT NULL,
    magnitude REAL NOT NULL
) STRICT;
