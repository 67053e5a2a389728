//! Tries again after a deadlock. The server may choose the transaction of the other gardener, who then has the error.

pub mod mariadb;

use sqlx::{Error, MySqlPool, Result};

pub const SCHEMA: &str = "CREATE TABLE beds (name VARCHAR(40) PRIMARY KEY, plants INT NOT NULL)";

/// Moves plants from one bed to another. Returns whether both beds exist; if not, nothing changes.
pub async fn transplant(pool: &MySqlPool, from: &str, to: &str, plants: i32) -> Result<bool> {
    loop {
        let result = try_once(pool, from, to, plants).await;
        let error = result.as_ref().err().and_then(Error::as_database_error);
        let deadlock = error.and_then(|error| error.code()).as_deref() == Some("40001");
        if !deadlock {
            return result;
        }
    }
}

async fn try_once(pool: &MySqlPool, from: &str, to: &str, plants: i32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    for (bed, more) in [(from, -plants), (to, plants)] {
        let change = sqlx::query("UPDATE beds SET plants = plants + ? WHERE name = ?");
        let change = change.bind(more).bind(bed);
        if change.execute(&mut *transaction).await?.rows_affected() == 0 {
            return Ok(false);
        }
    }
    transaction.commit().await?;
    Ok(true)
}
