mod festival;

use festival::Festival;
use sea_orm1::program;

/// Three cinemas, of which one is closed.
const ROWS: &str = "
    INSERT INTO cinema VALUES (1, 'Rex'), (2, 'Apollo'), (3, 'Lux');
    INSERT INTO film VALUES (7, 'The Lighthouse'), (8, 'Night Train'), (9, 'Paper Moon');
    INSERT INTO screening (cinema_id, film_id, hour) VALUES
        (1, 8, 20), (2, 7, 21), (1, 7, 9), (2, 9, 18), (1, 8, 14);";

#[tokio::test]
async fn the_program_is_in_order() {
    let festival = Festival::with(ROWS).await;
    let expected = [
        "Apollo",
        "18:00 Paper Moon",
        "21:00 The Lighthouse",
        "Lux",
        "Rex",
        " 9:00 The Lighthouse",
        "14:00 Night Train",
        "20:00 Night Train",
    ];
    assert_eq!(program(&festival.database).await.unwrap(), expected);
}

#[tokio::test]
async fn three_queries_are_enough() {
    let festival = Festival::with(ROWS).await;
    assert_eq!(program(&festival.database).await.unwrap().len(), 8);
    let queries = festival.queries();
    assert!(queries > 0, "the counter doesn't see any queries");
    assert!(queries <= 3, "{queries} queries for 3 cinemas");
}

#[tokio::test]
async fn an_empty_festival_has_no_program() {
    let festival = Festival::with("").await;
    let lines = program(&festival.database).await.unwrap();
    assert_eq!(lines, Vec::<String>::new());
}

#[tokio::test]
async fn a_database_that_fails_is_an_error() {
    let without_films = format!("{ROWS} ALTER TABLE film RENAME TO movie");
    let festival = Festival::with(&without_films).await;
    let lines = program(&festival.database).await;
    assert!(lines.is_err(), "a program without films: {lines:?}");
}
