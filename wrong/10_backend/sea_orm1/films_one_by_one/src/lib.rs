//! Loads the screenings at once, and then each film.

pub mod entities;

use entities::{cinema, film, screening};
use sea_orm::prelude::*;
use sea_orm::{DbErr, QueryOrder};

/// A line for each cinema, followed by a line for each of its screenings.
pub async fn program(database: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    let cinemas = cinema::Entity::load()
        .with(screening::Entity)
        .order_by_asc(cinema::COLUMN.name);
    let mut lines = Vec::new();
    for cinema in cinemas.all(database).await? {
        lines.push(cinema.name);
        let mut screenings = Vec::from_iter(cinema.screenings);
        screenings.sort_by_key(|screening| screening.hour);
        for screening in screenings {
            let film = film::Entity::find_by_id(screening.film_id);
            let film = film.one(database).await?;
            let title = film.map(|film| film.title).unwrap_or_default();
            lines.push(format!("{:2}:00 {title}", screening.hour));
        }
    }
    Ok(lines)
}
