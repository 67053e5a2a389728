//! Reports every error in the same way.

use std::path::Path;

use sqlx::SqlitePool;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqliteConnectOptions;

/// Why the saves can't be opened.
#[derive(Debug)]
pub enum NotOpened {
    /// The file of this migration isn't the one that was applied.
    Changed(i64),
    /// The database has this migration, and the game doesn't: it's an older version.
    Newer(i64),
    Failed(MigrateError),
}

impl From<MigrateError> for NotOpened {
    fn from(error: MigrateError) -> NotOpened {
        match error {
            other => NotOpened::Failed(other),
        }
    }
}

/// Opens the saves in a file, and brings them to the newest version.
pub async fn open(saves: &Path, migrations: &Path) -> Result<SqlitePool, NotOpened> {
    let options = SqliteConnectOptions::new()
        .filename(saves)
        .create_if_missing(true);
    let pool = SqlitePool::connect_with(options)
        .await
        .map_err(MigrateError::from)?;
    Migrator::new(migrations).await?.run(&pool).await?;
    Ok(pool)
}
