//! Leaves the order of equal records to the database.

use diesel::prelude::*;
use diesel::sqlite::Sqlite;

pub const SCHEMA: &str = "
    CREATE TABLE records (
        id      INTEGER PRIMARY KEY NOT NULL,
        artist  TEXT NOT NULL,
        title   TEXT NOT NULL,
        year    INTEGER,
        minutes INTEGER NOT NULL
    ) STRICT";

diesel::table! {
    records (id) {
        id -> Integer,
        artist -> Text,
        title -> Text,
        year -> Nullable<Integer>,
        minutes -> Integer,
    }
}

#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = records, check_for_backend(Sqlite))]
pub struct Record {
    pub id: i32,
    pub artist: String,
    pub title: String,
    pub year: Option<i32>,
    pub minutes: i32,
}

/// What a listener would like.
#[derive(Default)]
pub struct Wish<'a> {
    pub artist: Option<&'a str>,
    /// Only records that are known to be older.
    pub before: Option<i32>,
    /// The longest record first, instead of the title in alphabetical order.
    pub longest_first: bool,
}

pub fn search(collection: &mut SqliteConnection, wish: &Wish) -> QueryResult<Vec<Record>> {
    let mut query = records::table.select(Record::as_select()).into_boxed();
    if let Some(artist) = wish.artist {
        query = query.filter(records::artist.eq(artist));
    }
    if let Some(year) = wish.before {
        query = query.filter(records::year.lt(year));
    }
    query = if wish.longest_first {
        query.order(records::minutes.desc())
    } else {
        query.order(records::title)
    };
    query.load(collection)
}
