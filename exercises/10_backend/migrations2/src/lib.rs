//! A game keeps its saves in SQLite. At each start, it runs all files of `migrations` again, and ignores the errors:
//! the tables are there already, aren't they? So a migration that adds data adds it at every start.
//!
//! Let sqlx's `Migrator` do it: it records what has been applied, with a checksum. Two of its errors have variants of
//! their own here: a file was changed after it had been applied, and the database has migrations that this version of
//! the game doesn't have.

use std::path::Path;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, SqlitePool};

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
        NotOpened::Failed(error)
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
    let migrator = Migrator::new(migrations).await?;
    for migration in migrator.iter() {
        let sql = AssertSqlSafe(migration.sql.as_str());
        let _ = sqlx::raw_sql(sql).execute(&pool).await;
    }
    Ok(pool)
}
