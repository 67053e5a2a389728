use std::cell::Cell;
use std::time::Duration;

use async_db1::{SCHEMA, print};
use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;
use tokio::join;
use tokio::sync::Barrier;
use tokio::time::timeout;

/// A shop with three orders, and a single connection to its database.
async fn shop() -> SqlitePool {
    let one = SqlitePoolOptions::new().max_connections(1);
    let one = one.acquire_timeout(Duration::from_secs(2));
    let pool = one.connect("sqlite::memory:").await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    let orders = "INSERT INTO orders (title) VALUES ('The Wave'), ('Hare'), ('Lilies')";
    sqlx::query(orders).execute(&pool).await.unwrap();
    pool
}

async fn states(pool: &SqlitePool) -> Vec<String> {
    let query = sqlx::query_scalar("SELECT state FROM orders ORDER BY id");
    query.fetch_all(pool).await.unwrap()
}

#[tokio::test]
async fn an_order_is_printed() {
    let shop = shop().await;
    let printed = print(&shop, 2, async |title| assert_eq!(title, "Hare")).await;
    assert!(printed.unwrap());
    assert_eq!(states(&shop).await, ["waiting", "printed", "waiting"]);
}

#[tokio::test]
async fn three_printers_work_with_one_connection() {
    let shop = shop().await;
    // Each printer is ready when all three are at work.
    let together = Barrier::new(3);
    let printer = async |_| {
        together.wait().await;
    };
    let all = async {
        join!(
            print(&shop, 1, printer),
            print(&shop, 2, printer),
            print(&shop, 3, printer),
        )
    };
    let all = timeout(Duration::from_secs(5), all).await;
    let (one, two, three) = all.expect("no printer waits for another one's connection");
    for printed in [one, two, three] {
        assert!(printed.expect("there is a connection for everyone"));
    }
    assert_eq!(states(&shop).await, ["printed"; 3]);
}

#[tokio::test]
async fn a_printer_does_not_stop_others_from_reading() {
    let shop = shop().await;
    let printer = async |_| {
        let states = states(&shop).await;
        assert_eq!(states, ["printing", "waiting", "waiting"]);
    };
    assert!(print(&shop, 1, printer).await.unwrap());
}

#[tokio::test]
async fn an_order_is_printed_once() {
    let shop = shop().await;
    let posters = Cell::new(0);
    let printer = async |_| {
        posters.set(posters.get() + 1);
        tokio::task::yield_now().await;
    };
    let (one, two) = join!(print(&shop, 1, printer), print(&shop, 1, printer));
    assert_ne!(one.unwrap(), two.unwrap(), "one of them was too late");
    assert!(
        !print(&shop, 1, printer).await.unwrap(),
        "it's printed already"
    );
    assert_eq!(posters.get(), 1);
}

#[tokio::test]
async fn an_unknown_order_is_not_printed() {
    let shop = shop().await;
    let printed = print(&shop, 9, async |_| panic!("it doesn't exist"));
    assert!(!printed.await.unwrap());
}
