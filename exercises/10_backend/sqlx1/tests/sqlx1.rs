use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;
use sqlx1::{Plant, Refused, SCHEMA, add, find, water};

/// An empty database in memory. Each connection would have its own, so there's only one.
async fn window_sill() -> SqlitePool {
    let one = SqlitePoolOptions::new().max_connections(1);
    let pool = one.connect("sqlite::memory:").await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    pool
}

/// When a plant was watered, as `{:?}` writes it.
fn watered(plant: &Plant) -> String {
    format!("{:?}", plant.watered)
}

#[tokio::test]
async fn a_new_plant_was_never_watered() {
    let pool = window_sill().await;
    let id = add(&pool, "Monstera").await.unwrap();
    let plant = find(&pool, id).await.unwrap().expect("it was added");
    assert_eq!((plant.id, plant.name.as_str()), (id, "Monstera"));
    assert_eq!(watered(&plant), "None");
}

#[tokio::test]
async fn the_day_of_watering_is_kept() {
    let pool = window_sill().await;
    let dry = add(&pool, "Cactus").await.unwrap();
    let wet = add(&pool, "Fern").await.unwrap();
    water(&pool, wet, "2026-07-31").await.unwrap();
    let fern = find(&pool, wet).await.unwrap().expect("it was added");
    assert_eq!(watered(&fern), r#"Some("2026-07-31")"#);
    let cactus = find(&pool, dry).await.unwrap().expect("it was added");
    assert_eq!(watered(&cactus), "None", "only the fern got water");
}

#[tokio::test]
async fn a_plant_may_be_missing() {
    let found = find(&window_sill().await, 7).await;
    assert!(found.expect("that isn't an error").is_none());
}

#[tokio::test]
async fn a_name_is_given_once() {
    let pool = window_sill().await;
    add(&pool, "Fern").await.unwrap();
    let again = add(&pool, "Fern").await.expect_err("the name exists");
    assert!(matches!(again, Refused::Taken), "{again:?}");
}

#[tokio::test]
async fn other_errors_stay_what_they_are() {
    let pool = window_sill().await;
    let nameless = add(&pool, "").await.expect_err("a name isn't empty");
    assert!(matches!(nameless, Refused::Database(_)), "{nameless:?}");
    sqlx::query("DROP TABLE plants")
        .execute(&pool)
        .await
        .unwrap();
    let broken = find(&pool, 1).await.expect_err("there is no table");
    assert!(matches!(broken, Refused::Database(_)), "{broken:?}");
}
