use std::env::temp_dir;
use std::fs;
use std::path::PathBuf;

use migrations2::{NotOpened, open};
use sqlx::SqlitePool;

/// The folder of a game: its saves, and its migrations.
struct Game(PathBuf);

const HEROES: &str = "CREATE TABLE heroes (name TEXT NOT NULL) STRICT";
const STARTER: &str = "INSERT INTO heroes VALUES ('Ylva')";
const LEVELS: &str = "ALTER TABLE heroes ADD COLUMN level INTEGER NOT NULL DEFAULT 1";

impl Game {
    /// A new game with these migrations, from version 1 on. Each test names its own folder.
    fn new(name: &str, migrations: &[&str]) -> Game {
        let game = Game(temp_dir().join(name));
        fs::create_dir_all(game.0.join("migrations")).unwrap();
        for (index, sql) in migrations.iter().enumerate() {
            game.write(index + 1, sql);
        }
        game
    }

    fn file(&self, version: usize) -> PathBuf {
        self.0.join(format!("migrations/{version}_game.sql"))
    }

    fn write(&self, version: usize, sql: &str) {
        fs::write(self.file(version), sql).unwrap();
    }

    async fn start(&self) -> Result<SqlitePool, NotOpened> {
        open(&self.0.join("saves"), &self.0.join("migrations")).await
    }

    /// Starts the game, looks at the heroes, and ends it.
    async fn heroes(&self) -> Vec<String> {
        let pool = self.start().await.expect("the saves can be opened");
        let query = sqlx::query_scalar("SELECT name FROM heroes");
        let heroes = query.fetch_all(&pool).await.unwrap();
        pool.close().await;
        heroes
    }
}

impl Drop for Game {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_migration_is_applied_once() {
    let game = Game::new("once", &[HEROES, STARTER]);
    assert_eq!(game.heroes().await, ["Ylva"], "the first start");
    assert_eq!(game.heroes().await, ["Ylva"], "the second start");
}

#[tokio::test]
async fn old_saves_get_what_is_new() {
    let game = Game::new("old", &[HEROES, STARTER]);
    game.heroes().await;
    game.write(3, LEVELS);
    let pool = game.start().await.unwrap();
    let query = sqlx::query_scalar("SELECT level FROM heroes");
    let levels: Vec<i64> = query.fetch_all(&pool).await.unwrap();
    assert_eq!(levels, [1]);
}

#[tokio::test]
async fn a_changed_migration_is_noticed() {
    let game = Game::new("changed", &[HEROES, STARTER]);
    game.heroes().await;
    game.write(2, "INSERT INTO heroes VALUES ('Bjarki')");
    let error = game.start().await.expect_err("version 2 has changed");
    assert!(matches!(error, NotOpened::Changed(2)), "{error:?}");
}

#[tokio::test]
async fn an_older_game_does_not_touch_newer_saves() {
    let game = Game::new("newer", &[HEROES, STARTER, LEVELS]);
    game.heroes().await;
    fs::remove_file(game.file(3)).unwrap();
    let error = game.start().await.expect_err("version 3 is unknown");
    assert!(matches!(error, NotOpened::Newer(3)), "{error:?}");
}

#[tokio::test]
async fn half_of_a_migration_is_nothing() {
    let game = Game::new("half", &[HEROES, STARTER]);
    game.heroes().await;
    game.write(
        3,
        "INSERT INTO heroes VALUES ('Loki'); INSERT INTO nowhere VALUES (1)",
    );
    let error = game.start().await.expect_err("there is no such table");
    assert!(matches!(error, NotOpened::Failed(_)), "{error:?}");
    fs::remove_file(game.file(3)).unwrap();
    assert_eq!(game.heroes().await, ["Ylva"], "Loki was never there");
}
