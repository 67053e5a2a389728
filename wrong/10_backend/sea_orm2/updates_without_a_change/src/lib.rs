//! Updates the exhibit even if nothing has changed.

pub mod exhibit;

use exhibit::Model;
use sea_orm::prelude::*;
use sea_orm::{DbErr, IntoActiveModel};

/// What a curator has changed. A note may also be removed, by `Some(None)`.
#[derive(Default)]
pub struct Change {
    pub title: Option<String>,
    pub room: Option<i32>,
    pub note: Option<Option<String>>,
}

/// Saves a change of an exhibit, as it was when the curator loaded it.
pub async fn save(
    database: &DatabaseConnection,
    loaded: Model,
    change: Change,
) -> Result<(), DbErr> {
    let mut exhibit = loaded.into_active_model();
    if let Some(title) = change.title {
        exhibit.title.set_if_not_equals(title);
    }
    if let Some(room) = change.room {
        exhibit.room.set_if_not_equals(room);
    }
    if let Some(note) = change.note {
        exhibit.note.set_if_not_equals(note);
    }
    exhibit.update(database).await?;
    Ok(())
}
