use std::time::Duration;

use sql3::postgres::Postgres;
use sql3::{SCHEMA, sell};
use sqlx::PgPool;
use tokio::join;
use tokio::time::{sleep, timeout};

/// A server of this test, on which ten seats are free for Hamlet, and three for Medea.
async fn theater(test: &str) -> (Postgres, PgPool) {
    let mut server = Postgres::start(test);
    let pool = server.connect().await;
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    let plays = "INSERT INTO plays VALUES ('Hamlet', 10), ('Medea', 3)";
    sqlx::query(plays).execute(&pool).await.unwrap();
    (server, pool)
}

async fn free(pool: &PgPool, title: &str) -> i32 {
    let query = sqlx::query_scalar("SELECT free FROM plays WHERE title = $1");
    query.bind(title).fetch_one(pool).await.unwrap()
}

/// Waits until a statement waits for a lock.
async fn a_statement_waits(pool: &PgPool) {
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    let waits = timeout(Duration::from_secs(5), async {
        while sqlx::query_scalar::<_, i64>(waiting)
            .fetch_one(pool)
            .await
            .unwrap()
            == 0
        {
            sleep(Duration::from_millis(10)).await;
        }
    });
    waits.await.expect("`sell` waits for the other box office");
}

#[tokio::test]
async fn seats_are_sold_while_there_are_some() {
    let (_server, pool) = theater("sold").await;
    assert!(sell(&pool, "Hamlet", 6).await.unwrap());
    assert!(!sell(&pool, "Hamlet", 5).await.unwrap(), "four are left");
    assert!(sell(&pool, "Hamlet", 4).await.unwrap());
    assert_eq!(free(&pool, "Hamlet").await, 0);
    assert_eq!(free(&pool, "Medea").await, 3, "another play");
}

#[tokio::test]
async fn no_seat_is_sold_twice() {
    let (_server, pool) = theater("twice").await;
    // The other box office has sold six seats, but has not committed yet.
    let mut other = pool.begin().await.unwrap();
    let six = "UPDATE plays SET free = 4 WHERE title = 'Hamlet'";
    sqlx::query(six).execute(&mut *other).await.unwrap();
    let commit = async {
        a_statement_waits(&pool).await;
        other.commit().await.unwrap();
    };
    let (sold, ()) = join!(sell(&pool, "Hamlet", 6), commit);
    assert!(!sold.unwrap(), "four seats were free when it was our turn");
    assert_eq!(free(&pool, "Hamlet").await, 4);
}

#[tokio::test]
async fn no_sale_is_lost() {
    let (_server, pool) = theater("lost").await;
    let mut other = pool.begin().await.unwrap();
    let one = "UPDATE plays SET free = free - 1 WHERE title = 'Hamlet'";
    sqlx::query(one).execute(&mut *other).await.unwrap();
    let commit = async {
        a_statement_waits(&pool).await;
        let another_play = timeout(Duration::from_secs(5), sell(&pool, "Medea", 3));
        let sold = another_play.await.expect("another play doesn't wait");
        assert!(sold.unwrap());
        other.commit().await.unwrap();
    };
    let (sold, ()) = join!(sell(&pool, "Hamlet", 2), commit);
    assert!(sold.unwrap());
    assert_eq!(free(&pool, "Hamlet").await, 7, "ten without one and two");
}
