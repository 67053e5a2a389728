use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;
use sqlx2::{Concert, SCHEMA, schedule};
use tokio::sync::{Mutex, MutexGuard};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A database in memory. One test at a time has one, because queries are counted for the whole process.
struct Choir {
    pool: SqlitePool,
    _alone: MutexGuard<'static, ()>,
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

async fn choir(rows: &'static str) -> Choir {
    let _alone = ONE_AT_A_TIME.lock().await;
    let one = SqlitePoolOptions::new().max_connections(1);
    let pool = one.connect("sqlite::memory:").await.unwrap();
    sqlx::raw_sql(SCHEMA).execute(&pool).await.unwrap();
    sqlx::raw_sql(rows).execute(&pool).await.unwrap();
    Choir { pool, _alone }
}

fn concert(title: &str, pieces: &[&str]) -> Concert {
    Concert {
        title: title.to_owned(),
        pieces: pieces.iter().map(|piece| piece.to_string()).collect(),
    }
}

static QUERIES: AtomicUsize = AtomicUsize::new(0);

/// Counts what sqlx reports: an event for each statement that was executed.
struct Counter;

impl Subscriber for Counter {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn event(&self, event: &Event<'_>) {
        if event.metadata().target() == "sqlx::query" {
            QUERIES.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn two_queries_are_enough() {
    tracing::subscriber::set_global_default(Counter).expect("this is the only counter");
    let choir = choir(
        "INSERT INTO concerts (day, title)
         VALUES ('06-01', 'Sun'), ('06-02', 'Moon'), ('06-03', 'Stars'), ('06-04', 'Night')",
    );
    let choir = choir.await;
    QUERIES.store(0, Ordering::SeqCst);
    let concerts = schedule(&choir.pool).await.unwrap();
    let queries = QUERIES.load(Ordering::SeqCst);
    assert_eq!(concerts.len(), 4);
    assert!(queries > 0, "the counter doesn't see any queries");
    assert!(queries <= 2, "{queries} queries for 4 concerts");
}

#[tokio::test]
async fn the_schedule_is_in_order() {
    let choir = choir(
        "INSERT INTO concerts VALUES (1, '2026-12-24', 'Carols'), (2, '2026-05-01', 'Spring');
         INSERT INTO pieces VALUES (1, 2, 'Silent Night'), (2, 1, 'The Lark'), (1, 1, 'Gaudete')",
    );
    let choir = choir.await;
    let expected = [
        concert("Spring", &["The Lark"]),
        concert("Carols", &["Gaudete", "Silent Night"]),
    ];
    assert_eq!(schedule(&choir.pool).await.unwrap(), expected);
}

#[tokio::test]
async fn a_concert_may_have_no_pieces_yet() {
    let choir = choir(
        "INSERT INTO concerts VALUES (1, '2026-05-01', 'Spring'), (2, '2026-12-24', 'Carols');
         INSERT INTO pieces VALUES (2, 1, 'Gaudete')",
    );
    let choir = choir.await;
    let expected = [concert("Spring", &[]), concert("Carols", &["Gaudete"])];
    assert_eq!(schedule(&choir.pool).await.unwrap(), expected);
}

#[tokio::test]
async fn two_concerts_may_have_the_same_title_and_day() {
    let choir = choir(
        "INSERT INTO concerts VALUES (1, '2026-12-24', 'Carols'), (2, '2026-12-24', 'Carols');
         INSERT INTO pieces VALUES (2, 1, 'Gaudete'), (1, 1, 'In dulci jubilo')",
    );
    let choir = choir.await;
    let expected = [
        concert("Carols", &["In dulci jubilo"]),
        concert("Carols", &["Gaudete"]),
    ];
    assert_eq!(schedule(&choir.pool).await.unwrap(), expected);
}
