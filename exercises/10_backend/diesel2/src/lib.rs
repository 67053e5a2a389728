//! An orchestra has sections, such as strings and brass, and musicians belong to sections. `orchestra` asks for the
//! sections, and then for the musicians of each of them: one query more than there are sections.
//!
//! Teach diesel that musicians belong to sections, with the derives `Identifiable` for what has an ID and
//! `Associations` for what belongs to something. Then `belonging_to` loads the musicians of all sections at once,
//! and `grouped_by` deals them out. Sections are in the order of their IDs, and musicians in that of their names.

use diesel::prelude::*;
use diesel::sqlite::Sqlite;

pub const SCHEMA: &str = "
    CREATE TABLE sections (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
    CREATE TABLE musicians (
        id         INTEGER PRIMARY KEY NOT NULL,
        section_id INTEGER NOT NULL REFERENCES sections,
        name       TEXT NOT NULL
    ) STRICT";

diesel::table! {
    sections (id) {
        id -> Integer,
        name -> Text,
    }
}

diesel::table! {
    musicians (id) {
        id -> Integer,
        section_id -> Integer,
        name -> Text,
    }
}

diesel::joinable!(musicians -> sections (section_id));
diesel::allow_tables_to_appear_in_same_query!(sections, musicians);

#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = sections, check_for_backend(Sqlite))]
pub struct Section {
    pub id: i32,
    pub name: String,
}

#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = musicians, check_for_backend(Sqlite))]
pub struct Musician {
    pub id: i32,
    pub section_id: i32,
    pub name: String,
}

pub fn orchestra(database: &mut SqliteConnection) -> QueryResult<Vec<(Section, Vec<Musician>)>> {
    let sections = sections::table.select(Section::as_select());
    let sections = sections.order(sections::id).load(database)?;
    let mut orchestra = Vec::new();
    for section in sections {
        let musicians = musicians::table
            .select(Musician::as_select())
            .filter(musicians::section_id.eq(section.id))
            .order(musicians::name)
            .load(database)?;
        orchestra.push((section, musicians));
    }
    Ok(orchestra)
}
