//! A museum with two exhibits, in a database in memory that remembers what it's asked.

use std::sync::{Arc, Mutex};

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, EntityTrait};
use sea_orm2::exhibit::{Entity, Model};

pub struct Museum {
    pub database: DatabaseConnection,
    statements: Arc<Mutex<Vec<String>>>,
}

impl Museum {
    pub async fn open() -> Museum {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1);
        let mut database = Database::connect(options).await.expect("a database");
        let statements = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&statements);
        database.set_metric_callback(move |info| {
            log.lock().unwrap().push(info.statement.to_string());
        });
        let museum = Museum {
            database,
            statements,
        };
        let table = "
            CREATE TABLE exhibit (
                id    INTEGER PRIMARY KEY,
                title TEXT NOT NULL,
                room  INTEGER NOT NULL,
                note  TEXT
            ) STRICT;
            INSERT INTO exhibit VALUES (1, 'Astrolabe', 4, 'fragile'), (2, 'Globe', 5, NULL);";
        museum.run(table).await;
        museum
    }

    /// Another curator changes something in SQL.
    pub async fn run(&self, sql: &str) {
        let ran = self.database.execute_unprepared(sql).await;
        ran.expect("the other curator knows SQL");
    }

    /// An exhibit, and its note or a dash.
    pub async fn label(&self, id: i32) -> String {
        let exhibit = self.exhibit(id).await;
        let note = exhibit.note.as_deref().unwrap_or("-");
        format!("{}, room {}, {note}", exhibit.title, exhibit.room)
    }

    pub async fn exhibit(&self, id: i32) -> Model {
        let found = Entity::find_by_id(id).one(&self.database).await;
        found.unwrap().expect("the exhibit is there")
    }

    /// The statements that change something, since the museum was opened.
    pub fn updates(&self) -> Vec<String> {
        let statements = self.statements.lock().unwrap();
        let updates = statements.iter().filter(|sql| sql.starts_with("UPDATE \""));
        updates.cloned().collect()
    }
}
