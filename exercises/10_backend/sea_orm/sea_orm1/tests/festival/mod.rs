//! A festival in a database in memory, which counts the queries that it's asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

pub struct Festival {
    pub database: DatabaseConnection,
    queries: Arc<AtomicUsize>,
}

impl Festival {
    /// A festival with these rows.
    pub async fn with(rows: &str) -> Festival {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1);
        let mut database = Database::connect(options).await.expect("a database");
        let tables = "
            CREATE TABLE cinema (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
            CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;
            CREATE TABLE screening (
                id        INTEGER PRIMARY KEY,
                cinema_id INTEGER NOT NULL REFERENCES cinema,
                film_id   INTEGER NOT NULL REFERENCES film,
                hour      INTEGER NOT NULL
            ) STRICT;";
        for script in [tables, rows] {
            database.execute_unprepared(script).await.expect("rows");
        }
        let queries = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&queries);
        database.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        Festival { database, queries }
    }

    pub fn queries(&self) -> usize {
        self.queries.load(Ordering::Relaxed)
    }
}
