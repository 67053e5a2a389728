//! A collection of vinyl records, with diesel. `table!` describes the columns, so the compiler knows what a query
//! returns. It has found a field that doesn't fit its column.
//!
//! Fix the field. Then let `search` respect a `Wish`: each part that is there is one more condition. Which
//! conditions there are is only known when the program runs, so the query's type must not depend on it: `into_boxed`
//! makes a query that grows. If two are equal, the lower `id` comes first.

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
    pub year: i32,
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

pub fn search(collection: &mut SqliteConnection, _wish: &Wish) -> QueryResult<Vec<Record>> {
    let query = records::table.select(Record::as_select());
    query.order((records::title, records::id)).load(collection)
}
