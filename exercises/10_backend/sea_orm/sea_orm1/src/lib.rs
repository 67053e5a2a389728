//! A film festival prints its program with SeaORM. `program` asks for the cinemas, for the screenings of each cinema, and for
//! the film of each screening: with 30 cinemas, that's hundreds of queries.
//!
//! In `entities.rs`, a screening knows its film, and a film its screenings. Add the same for cinemas. Then
//! `cinema::Entity::load()` can bring a cinema `.with` its screenings and their films, in at most three queries. Cinemas are in
//! the order of their names, and screenings in the order of their times.

pub mod entities;

use entities::{cinema, film, screening};
use sea_orm::prelude::*;
use sea_orm::{DbErr, QueryOrder};

/// A line for each cinema, followed by a line for each of its screenings.
pub async fn program(database: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    let mut lines = Vec::new();
    let cinemas = cinema::Entity::find().order_by_asc(cinema::Column::Name);
    for cinema in cinemas.all(database).await? {
        lines.push(cinema.name);
        let screenings = screening::Entity::find()
            .filter(screening::Column::CinemaId.eq(cinema.id))
            .order_by_asc(screening::Column::Hour);
        for screening in screenings.all(database).await? {
            let film = film::Entity::find_by_id(screening.film_id);
            let film = film.one(database).await?;
            let title = film.map(|film| film.title).unwrap_or_default();
            lines.push(format!("{:2}:00 {title}", screening.hour));
        }
    }
    Ok(lines)
}
