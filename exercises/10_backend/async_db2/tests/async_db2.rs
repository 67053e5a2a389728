use std::env::temp_dir;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use async_db2::{SCHEMA, vote};
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tokio::task::JoinSet;

/// An election with four connections to a file.
struct Election {
    pool: SqlitePool,
    folder: PathBuf,
}

/// A new election. Each test names its own folder.
async fn election(name: &str) -> Election {
    let folder = temp_dir().join(name);
    fs::create_dir_all(&folder).unwrap();
    let options = SqliteConnectOptions::new()
        .filename(folder.join("comet"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Off)
        .busy_timeout(Duration::from_secs(20));
    let four = SqlitePoolOptions::new().max_connections(4);
    let pool = four.connect_with(options).await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    Election { pool, folder }
}

impl Drop for Election {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn votes_are_counted() {
    let election = election("counted").await;
    assert_eq!(vote(&election.pool, "Elpis").await.unwrap(), 1);
    assert_eq!(vote(&election.pool, "Snowflake").await.unwrap(), 1);
    assert_eq!(vote(&election.pool, "Elpis").await.unwrap(), 2);
}

#[tokio::test]
async fn no_vote_is_refused_or_lost() {
    let election = election("crowd").await;
    let mut crowd = JoinSet::new();
    for _ in 0..60 {
        let pool = election.pool.clone();
        crowd.spawn(async move { vote(&pool, "Elpis").await });
    }
    let mut results = Vec::new();
    while let Some(voted) = crowd.join_next().await {
        results.push(voted.unwrap().expect("this vote is counted"));
    }
    results.sort_unstable();
    assert_eq!(
        results,
        Vec::from_iter(1..=60),
        "each voter makes it one more"
    );
}
