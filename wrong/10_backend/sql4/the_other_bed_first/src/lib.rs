//! Always changes the bed first that the plants go to.

pub mod mariadb;

use sqlx::{MySqlPool, Result};

pub const SCHEMA: &str = "CREATE TABLE beds (name VARCHAR(40) PRIMARY KEY, plants INT NOT NULL)";

/// Moves plants from one bed to another. Returns whether both beds exist; if not, nothing changes.
pub async fn transplant(pool: &MySqlPool, from: &str, to: &str, plants: i32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    for (bed, more) in [(to, plants), (from, -plants)] {
        let change = sqlx::query("UPDATE beds SET plants = plants + ? WHERE name = ?");
        let change = change.bind(more).bind(bed);
        if change.execute(&mut *transaction).await?.rows_affected() == 0 {
            return Ok(false);
        }
    }
    transaction.commit().await?;
    Ok(true)
}
