//! Several curators of a museum edit the labels of its exhibits. Each has loaded an exhibit, changes something, and saves it
//! some minutes later. `save` writes all columns, and so undoes what another curator has changed in the meantime.
//!
//! An `ActiveModel` knows for each column whether it was `Set` or is `Unchanged`, and only writes what was set. Make one
//! from the exhibit, and set what the change really changes. If that's nothing, nothing is written. An exhibit that
//! has been removed is an error if something should be written.

pub mod exhibit;

use exhibit::{ActiveModel, Model};
use sea_orm::prelude::*;
use sea_orm::{DbErr, Set};

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
    let exhibit = ActiveModel {
        id: Set(loaded.id),
        title: Set(change.title.unwrap_or(loaded.title)),
        room: Set(change.room.unwrap_or(loaded.room)),
        note: Set(change.note.unwrap_or(loaded.note)),
    };
    exhibit.update(database).await?;
    Ok(())
}
