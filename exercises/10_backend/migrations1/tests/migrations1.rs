use std::path::Path;

use sqlx::SqlitePool;
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqlitePoolOptions;

/// The films of a cinema, in a database of version 1.
struct Cinema {
    pool: SqlitePool,
    migrations: Migrator,
}

const FILMS: [&str; 8] = [
    "Metropolis (1927)",
    "Psycho (1960)",
    "Psycho (1998)",
    "2001: A Space Odyssey (1968)",
    "(500) Days of Summer",
    "Up (remastered)",
    "Nosferatu (mute)",
    "Se7en (7)",
];

async fn cinema() -> Cinema {
    let one = SqlitePoolOptions::new().max_connections(1);
    let pool = one.connect("sqlite::memory:").await.unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let migrations = Migrator::new(folder).await.unwrap();
    migrations.run_to(1, &pool).await.unwrap();
    for film in FILMS {
        let insert = sqlx::query("INSERT INTO films (title) VALUES (?)").bind(film);
        insert.execute(&pool).await.unwrap();
    }
    Cinema { pool, migrations }
}

impl Cinema {
    async fn update(&self) {
        self.migrations
            .run(&self.pool)
            .await
            .expect("the way up works");
    }

    async fn go_back(&self) {
        let back = self.migrations.undo(&self.pool, 1).await;
        back.expect("the way down works");
    }

    /// Titles and years, in the order in which the films were added.
    async fn films(&self) -> Vec<(String, Option<i64>)> {
        let query = sqlx::query_as("SELECT title, year FROM films ORDER BY id");
        query.fetch_all(&self.pool).await.unwrap()
    }
}

fn film(title: &str, year: Option<i64>) -> (String, Option<i64>) {
    (title.to_owned(), year)
}

#[tokio::test]
async fn the_year_moves_into_its_column() {
    let cinema = cinema().await;
    cinema.update().await;
    let expected = [
        film("Metropolis", Some(1927)),
        film("Psycho", Some(1960)),
        film("Psycho", Some(1998)),
        film("2001: A Space Odyssey", Some(1968)),
    ];
    assert_eq!(cinema.films().await[..4], expected);
}

#[tokio::test]
async fn a_film_without_a_year_keeps_its_title() {
    let cinema = cinema().await;
    cinema.update().await;
    let expected = [
        film("(500) Days of Summer", None),
        film("Up (remastered)", None),
        film("Nosferatu (mute)", None),
        film("Se7en (7)", None),
    ];
    assert_eq!(cinema.films().await[4..], expected);
}

#[tokio::test]
async fn the_way_back_restores_everything() {
    let cinema = cinema().await;
    cinema.update().await;
    let new = "INSERT INTO films (title, year) VALUES ('Paprika', 2006)";
    sqlx::query(new).execute(&cinema.pool).await.unwrap();
    cinema.go_back().await;
    let query = sqlx::query_scalar("SELECT title FROM films ORDER BY id");
    let titles: Vec<String> = query.fetch_all(&cinema.pool).await.unwrap();
    assert_eq!(titles[..8], FILMS);
    assert_eq!(titles[8], "Paprika (2006)", "a film of version 2");
}

#[tokio::test]
async fn the_schema_is_the_old_one_after_the_way_back() {
    let cinema = cinema().await;
    cinema.update().await;
    cinema.go_back().await;
    let query = sqlx::query_scalar("SELECT name FROM pragma_table_info('films')");
    let columns: Vec<String> = query.fetch_all(&cinema.pool).await.unwrap();
    assert_eq!(columns, ["id", "title"]);
    cinema.update().await;
    assert_eq!(cinema.films().await[0], film("Metropolis", Some(1927)));
}
