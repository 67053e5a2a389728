-- The first version of the database. It's in use, so this file must not change anymore.
CREATE TABLE films (
    id    INTEGER PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;
