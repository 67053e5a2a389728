//! Treats every error of the database as a name that exists.

use sqlx::{FromRow, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE plants (
        id      INTEGER PRIMARY KEY,
        name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
        watered TEXT
    ) STRICT";

#[derive(Debug, FromRow)]
pub struct Plant {
    pub id: i64,
    pub name: String,
    /// The day, such as `2026-07-31`, or `None` if it was never watered.
    pub watered: Option<String>,
}

#[derive(Debug)]
pub enum Refused {
    Taken,
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Refused {
    fn from(error: sqlx::Error) -> Refused {
        match error.as_database_error() {
            Some(_) => Refused::Taken,
            _ => Refused::Database(error),
        }
    }
}

/// Adds a plant, and returns its ID.
pub async fn add(pool: &SqlitePool, name: &str) -> Result<i64, Refused> {
    let query = sqlx::query_scalar("INSERT INTO plants (name) VALUES (?) RETURNING id");
    Ok(query.bind(name).fetch_one(pool).await?)
}

pub async fn water(pool: &SqlitePool, id: i64, day: &str) -> Result<(), Refused> {
    let query = sqlx::query("UPDATE plants SET watered = ? WHERE id = ?");
    query.bind(day).bind(id).execute(pool).await?;
    Ok(())
}

pub async fn find(pool: &SqlitePool, id: i64) -> Result<Option<Plant>, Refused> {
    let query = sqlx::query_as("SELECT id, name, watered FROM plants WHERE id = ?");
    Ok(query.bind(id).fetch_optional(pool).await?)
}
