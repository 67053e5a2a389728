use std::cell::Cell;
use std::future::pending;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_db3::{Refused, SCHEMA, add, open};
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::select;
use tokio::sync::Notify;
use tokio::time::{pause, resume, timeout};

/// More than enough, even on a computer that has a lot to do.
const PLENTY: Duration = Duration::from_secs(60);

/// An empty dictionary. Comparing two words takes until `release` is dropped.
struct Dictionary {
    pool: SqlitePool,
    comparing: Arc<Notify>,
    release: Sender<()>,
}

/// A caller waits 20 seconds for its connection.
async fn slow_dictionary() -> Dictionary {
    let comparing = Arc::new(Notify::new());
    let begins = Arc::clone(&comparing);
    let (release, released) = channel();
    let released = Mutex::new(released);
    let options = SqliteConnectOptions::new().in_memory(true);
    let options = options.collation("dictionary", move |left, right| {
        begins.notify_one();
        let _ = released.lock().unwrap().recv();
        left.to_lowercase().cmp(&right.to_lowercase())
    });
    let pool = open(options, Duration::from_secs(20)).await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    Dictionary {
        pool,
        comparing,
        release,
    }
}

/// A dictionary that isn't slow.
async fn dictionary() -> SqlitePool {
    slow_dictionary().await.pool
}

async fn words(pool: &SqlitePool) -> Vec<String> {
    let query = sqlx::query_scalar("SELECT word FROM words ORDER BY rowid");
    query.fetch_all(pool).await.unwrap()
}

/// Calls `add` while the connection isn't free, and expects an answer in 25 seconds. It doesn't take that long: the
/// clock is stopped, and moved on to the end of the next wait.
async fn add_without_connection(pool: &SqlitePool, deadline: Duration) -> Result<i64, Refused> {
    pause();
    let added = timeout(Duration::from_secs(25), add(pool, "moss", deadline)).await;
    resume();
    added.expect("`add` waits 20 seconds for the connection, and not longer")
}

/// Calls `add` while comparing words takes forever, and expects an answer in a minute. The clock is stopped as soon as
/// the database compares.
async fn add_slowly(dictionary: &Dictionary, deadline: Duration) -> Result<i64, Refused> {
    let stopped = Cell::new(false);
    let stop_the_clock = async {
        dictionary.comparing.notified().await;
        pause();
        stopped.set(true);
        pending().await
    };
    let added = select! {
        added = timeout(PLENTY, add(&dictionary.pool, "moss", deadline)) => added,
        never = stop_the_clock => never,
    };
    if stopped.get() {
        resume();
    }
    added.expect("`add` returns after its deadline, even if the database compares for longer")
}

#[tokio::test]
async fn a_word_gets_its_position() {
    let pool = dictionary().await;
    for (word, position) in [("lichen", 1), ("Moss", 2), ("fern", 1), ("larch", 2)] {
        let added = add(&pool, word, PLENTY).await;
        assert_eq!(added.expect("there's time"), position, "of {word}");
    }
    assert_eq!(words(&pool).await, ["lichen", "Moss", "fern", "larch"]);
}

#[tokio::test]
async fn without_a_connection_the_dictionary_is_busy() {
    let pool = dictionary().await;
    let other = pool.acquire().await.unwrap();
    // There's no work yet that could be too slow.
    for deadline in [PLENTY, Duration::from_secs(10)] {
        let refused = add_without_connection(&pool, deadline).await;
        let refused = refused.expect_err("there's no connection");
        assert!(matches!(refused, Refused::Busy), "{refused:?}");
    }
    drop(other);
    assert!(words(&pool).await.is_empty(), "it was refused");
}

#[tokio::test]
async fn slow_work_has_a_deadline() {
    let dictionary = slow_dictionary().await;
    let refused = add_slowly(&dictionary, Duration::from_secs(30)).await;
    let refused = refused.expect_err("there's no time to compare");
    assert!(matches!(refused, Refused::TooSlow), "{refused:?}");
}

#[tokio::test]
async fn a_word_that_took_too_long_is_not_added_later() {
    let dictionary = slow_dictionary().await;
    let refused = add_slowly(&dictionary, Duration::from_secs(30)).await;
    refused.expect_err("there's no time to compare");
    drop(dictionary.release); // Now the database finishes its work.
    assert!(words(&dictionary.pool).await.is_empty(), "it was refused");
    let added = add(&dictionary.pool, "moss", PLENTY).await;
    assert_eq!(added.expect("it isn't slow anymore"), 1);
}

#[tokio::test]
async fn the_connection_is_not_free_until_the_database_stops() {
    let dictionary = slow_dictionary().await;
    let refused = add_slowly(&dictionary, Duration::from_secs(30)).await;
    refused.expect_err("there's no time to compare");
    let refused = add_without_connection(&dictionary.pool, PLENTY).await;
    let refused = refused.expect_err("the database still compares");
    assert!(matches!(refused, Refused::Busy), "{refused:?}");
}

#[tokio::test]
async fn other_errors_stay_what_they_are() {
    let pool = dictionary().await;
    let drop = sqlx::query("DROP TABLE words");
    drop.execute(&pool).await.unwrap();
    let refused = add(&pool, "moss", PLENTY).await;
    let refused = refused.expect_err("there's no table");
    assert!(matches!(refused, Refused::Database(_)), "{refused:?}");
}
