//! Two queries, no matter how large the orchestra is: the sections, and `WHERE section_id IN (…)`. `grouped_by`
//! returns as many groups as there are sections, in their order, also empty ones, so they can be zipped.

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

#[derive(Debug, Identifiable, Queryable, Selectable)]
#[diesel(table_name = sections, check_for_backend(Sqlite))]
pub struct Section {
    pub id: i32,
    pub name: String,
}

#[derive(Debug, Associations, Identifiable, Queryable, Selectable)]
#[diesel(table_name = musicians, belongs_to(Section), check_for_backend(Sqlite))]
pub struct Musician {
    pub id: i32,
    pub section_id: i32,
    pub name: String,
}

pub fn orchestra(database: &mut SqliteConnection) -> QueryResult<Vec<(Section, Vec<Musician>)>> {
    let sections = sections::table.select(Section::as_select());
    let sections: Vec<Section> = sections.order(sections::id).load(database)?;
    let musicians = Musician::belonging_to(&sections)
        .select(Musician::as_select())
        .order(musicians::name)
        .load(database)?
        .grouped_by(&sections);
    Ok(sections.into_iter().zip(musicians).collect())
}
