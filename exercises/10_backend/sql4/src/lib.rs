//! Gardeners move plants between the beds of a botanical garden, and a MariaDB server counts them. `transplant` changes
//! two rows in a transaction, and the first row stays locked while it waits for the second. When another gardener moves
//! plants in the opposite direction at the same time, each waits for the row that the other has locked: a *deadlock*.
//! The server notices, and undoes one of the two transactions with an error.
//!
//! Lock rows in an order that doesn't depend on the direction. All other programs of the garden change the beds in the
//! alphabetical order of their names. (`src/mariadb.rs` starts a server for the tests; you don't have to read it.)

pub mod mariadb;

use sqlx::{MySqlPool, Result};

pub const SCHEMA: &str = "CREATE TABLE beds (name VARCHAR(40) PRIMARY KEY, plants INT NOT NULL)";

/// Moves plants from one bed to another. Returns whether both beds exist; if not, nothing changes.
pub async fn transplant(pool: &MySqlPool, from: &str, to: &str, plants: i32) -> Result<bool> {
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
