//! The loader asks once for each table, with the IDs that it found in the one before. The relations are declared beside the
//! columns, and the query only names the tables.

pub mod entities;

use entities::{cinema, film, screening};
use sea_orm::prelude::*;
use sea_orm::{DbErr, QueryOrder};

/// A line for each cinema, followed by a line for each of its screenings.
pub async fn program(database: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    let cinemas = cinema::Entity::load()
        .with((screening::Entity, film::Entity))
        .order_by_asc(cinema::COLUMN.name);
    let mut lines = Vec::new();
    for cinema in cinemas.all(database).await? {
        lines.push(cinema.name);
        let mut screenings = Vec::from_iter(cinema.screenings);
        screenings.sort_by_key(|screening| screening.hour);
        for screening in screenings {
            let title = screening.film.as_ref().map_or("", |film| &film.title);
            lines.push(format!("{:2}:00 {title}", screening.hour));
        }
    }
    Ok(lines)
}
