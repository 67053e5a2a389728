use sql2::{SCHEMA, give};
use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;

/// Ada has 50 coins, and Bo has 10.
async fn game() -> SqlitePool {
    let one = SqlitePoolOptions::new().max_connections(1);
    let pool = one.connect("sqlite::memory:").await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    let players = "INSERT INTO players VALUES ('Ada', 50), ('Bo', 10)";
    sqlx::query(players).execute(&pool).await.unwrap();
    pool
}

/// How many coins Ada and Bo have.
async fn coins(pool: &SqlitePool) -> Vec<u32> {
    let query = sqlx::query_scalar("SELECT coins FROM players ORDER BY name");
    query.fetch_all(pool).await.unwrap()
}

#[tokio::test]
async fn coins_change_their_owner() {
    let pool = game().await;
    assert!(give(&pool, "Ada", "Bo", 20).await.unwrap());
    assert_eq!(coins(&pool).await, [30, 30]);
    assert!(give(&pool, "Bo", "Ada", 30).await.unwrap());
    assert_eq!(coins(&pool).await, [60, 0]);
}

#[tokio::test]
async fn coins_that_are_missing_cannot_be_given() {
    let pool = game().await;
    let given = give(&pool, "Bo", "Ada", 11).await;
    let error = given.expect_err("Bo has 10 coins");
    let error = error
        .into_database_error()
        .expect("an error of the database");
    assert!(error.is_check_violation(), "{error}");
    assert_eq!(coins(&pool).await, [50, 10]);
}

#[tokio::test]
async fn coins_for_oneself_stay_as_many() {
    let pool = game().await;
    for coins in [0, 1, 10] {
        assert!(give(&pool, "Bo", "Bo", coins).await.unwrap());
        assert_eq!(self::coins(&pool).await, [50, 10], "Bo gives Bo {coins}");
    }
}

#[tokio::test]
async fn an_unknown_player_gets_nothing() {
    let pool = game().await;
    assert!(!give(&pool, "Ada", "Cy", 20).await.unwrap());
    assert_eq!(coins(&pool).await, [50, 10]);
}

#[tokio::test]
async fn an_unknown_player_gives_nothing() {
    let pool = game().await;
    assert!(!give(&pool, "Cy", "Ada", 20).await.unwrap());
    assert_eq!(coins(&pool).await, [50, 10]);
}

#[tokio::test]
async fn the_connection_can_be_used_after_a_refusal() {
    let pool = game().await;
    for _ in 0..3 {
        let refused = give(&pool, "Bo", "Ada", 999).await;
        refused.expect_err("Bo has 10 coins");
    }
    assert!(give(&pool, "Ada", "Bo", 1).await.unwrap());
    assert_eq!(coins(&pool).await, [49, 11]);
}

#[tokio::test]
async fn a_step_that_fails_undoes_the_other_one() {
    let pool = game().await;
    let locked = "CREATE TRIGGER locked BEFORE UPDATE ON players WHEN old.name = 'Bo'
        BEGIN SELECT raise(ABORT, 'the purse of Bo is locked'); END";
    sqlx::raw_sql(locked).execute(&pool).await.unwrap();
    let to_bo = give(&pool, "Ada", "Bo", 5).await;
    to_bo.expect_err("nothing can be put into Bo's purse");
    assert_eq!(coins(&pool).await, [50, 10], "Ada keeps her coins");
    let from_bo = give(&pool, "Bo", "Ada", 5).await;
    from_bo.expect_err("nothing can be taken out of Bo's purse");
    assert_eq!(coins(&pool).await, [50, 10], "Ada gets no coins");
}
