use std::time::Duration;

use sql4::mariadb::MariaDb;
use sql4::{SCHEMA, transplant};
use sqlx::{MySqlPool, Result};
use tokio::join;
use tokio::time::{sleep, timeout};

/// A server of this test, with ten plants in each of four beds.
async fn garden(test: &str) -> (MariaDb, MySqlPool) {
    let mut server = MariaDb::start(test);
    let pool = server.connect().await;
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    let beds =
        "INSERT INTO beds VALUES ('Asters', 10), ('Irises', 10), ('Lilies', 10), ('Roses', 10)";
    sqlx::query(beds).execute(&pool).await.unwrap();
    (server, pool)
}

/// How many plants are in the beds, in alphabetical order.
async fn plants(pool: &MySqlPool) -> Vec<i32> {
    let query = sqlx::query_scalar("SELECT plants FROM beds ORDER BY name");
    query.fetch_all(pool).await.unwrap()
}

/// Waits until a transaction waits for a row.
async fn a_transaction_waits(pool: &MySqlPool) {
    let waiting =
        "SELECT count(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
    let waits = timeout(Duration::from_secs(5), async {
        while sqlx::query_scalar::<_, i64>(waiting)
            .fetch_one(pool)
            .await
            .unwrap()
            == 0
        {
            // The server renews what it knows about transactions every 100 milliseconds.
            sleep(Duration::from_millis(120)).await;
        }
    });
    waits
        .await
        .expect("`transplant` waits for the other gardener");
}

#[tokio::test]
async fn plants_change_their_bed() {
    let (_server, pool) = garden("change").await;
    assert!(transplant(&pool, "Asters", "Roses", 3).await.unwrap());
    assert_eq!(plants(&pool).await, [7, 10, 10, 13]);
    assert!(transplant(&pool, "Roses", "Irises", 1).await.unwrap());
    assert_eq!(plants(&pool).await, [7, 11, 10, 12]);
}

#[tokio::test]
async fn both_beds_have_to_exist() {
    let (_server, pool) = garden("exist").await;
    for (from, to) in [
        ("Asters", "Tulips"),
        ("Tulips", "Asters"),
        ("Asters", "Ferns"),
    ] {
        let moved = transplant(&pool, from, to, 3).await.unwrap();
        assert!(!moved, "from {from} to {to}");
        assert_eq!(plants(&pool).await, [10; 4], "from {from} to {to}");
    }
}

/// Moves three plants between the roses and the lilies. Another gardener does something with the lilies first, and
/// needs the roses later.
async fn meet_another(
    pool: &MySqlPool,
    (from, to): (&str, &str),
    first: &[&'static str],
) -> (Result<bool>, Result<()>) {
    let mut other = pool.begin().await.unwrap();
    for statement in first {
        let done = sqlx::query(*statement).execute(&mut *other).await;
        done.unwrap();
    }
    let other = async {
        a_transaction_waits(pool).await;
        let roses = "UPDATE beds SET plants = plants + 5 WHERE name = 'Roses'";
        sqlx::query(roses).execute(&mut *other).await?;
        other.commit().await
    };
    join!(transplant(pool, from, to, 3), other)
}

#[tokio::test]
async fn two_gardeners_never_wait_for_each_other() {
    let (_server, pool) = garden("deadlock").await;
    let lilies = "SELECT plants FROM beds WHERE name = 'Lilies' FOR UPDATE";
    let (ours, other) = meet_another(&pool, ("Roses", "Lilies"), &[lilies]).await;
    other.expect("the other gardener isn't interrupted");
    assert!(ours.expect("`transplant` isn't interrupted"));
    assert_eq!(plants(&pool).await, [10, 10, 13, 12]);
}

#[tokio::test]
async fn a_gardener_with_more_changes_does_not_interrupt_us() {
    let (_server, pool) = garden("more").await;
    // In a deadlock, the server undoes the transaction that has changed less.
    let irises = "UPDATE beds SET plants = plants + 1 WHERE name = 'Irises'";
    let lilies = "UPDATE beds SET plants = plants + 1 WHERE name = 'Lilies'";
    let (ours, other) = meet_another(&pool, ("Roses", "Lilies"), &[irises, lilies]).await;
    other.expect("the other gardener isn't interrupted");
    assert!(ours.expect("`transplant` isn't interrupted"));
    assert_eq!(plants(&pool).await, [10, 11, 14, 12]);
}

#[tokio::test]
async fn the_direction_does_not_matter() {
    let (_server, pool) = garden("direction").await;
    let irises = "UPDATE beds SET plants = plants + 1 WHERE name = 'Irises'";
    let lilies = "UPDATE beds SET plants = plants + 1 WHERE name = 'Lilies'";
    let (ours, other) = meet_another(&pool, ("Lilies", "Roses"), &[irises, lilies]).await;
    other.expect("the other gardener isn't interrupted");
    assert!(ours.expect("`transplant` isn't interrupted"));
    assert_eq!(plants(&pool).await, [10, 11, 8, 18]);
}

#[tokio::test]
async fn other_beds_do_not_wait() {
    let (_server, pool) = garden("others").await;
    let mut other = pool.begin().await.unwrap();
    let lilies = "UPDATE beds SET plants = plants + 1 WHERE name = 'Lilies'";
    sqlx::query(lilies).execute(&mut *other).await.unwrap();
    let moved = timeout(
        Duration::from_secs(5),
        transplant(&pool, "Irises", "Asters", 2),
    );
    let moved = moved.await.expect("the lilies don't matter");
    assert!(moved.unwrap());
}
