use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::connection::{InstrumentationEvent, SimpleConnection};
use diesel::{Connection, SqliteConnection};
use diesel2::{SCHEMA, orchestra};

/// An orchestra whose percussion section is still empty.
fn database() -> SqliteConnection {
    let mut database = SqliteConnection::establish(":memory:").unwrap();
    database.batch_execute(SCHEMA).unwrap();
    let rows = "
        INSERT INTO sections VALUES (1, 'strings'), (2, 'brass'), (3, 'percussion'), (4, 'woodwind');
        INSERT INTO musicians (section_id, name) VALUES
            (2, 'Kofi'), (1, 'Maria'), (4, 'Yuki'), (1, 'Aino'), (4, 'Bao'), (1, 'Sven')";
    database.batch_execute(rows).unwrap();
    database
}

/// Counts the queries to a database, from now on.
fn queries(database: &mut SqliteConnection) -> Arc<AtomicUsize> {
    let queries = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&queries);
    database.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { .. } = event {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    queries
}

#[test]
fn two_queries_are_enough() {
    let mut database = database();
    let queries = queries(&mut database);
    assert_eq!(orchestra(&mut database).unwrap().len(), 4);
    let queries = queries.load(Ordering::Relaxed);
    assert!(queries > 0, "the counter doesn't see any queries");
    assert!(queries <= 2, "{queries} queries for 4 sections");
}

#[test]
fn everyone_is_in_the_right_section() {
    let orchestra = orchestra(&mut database()).unwrap();
    let mut lines = Vec::new();
    for (section, musicians) in &orchestra {
        let names: Vec<_> = musicians.iter().map(|one| one.name.as_str()).collect();
        lines.push(format!("{}: {}", section.name, names.join(" ")));
    }
    let expected = [
        "strings: Aino Maria Sven",
        "brass: Kofi",
        "percussion: ",
        "woodwind: Bao Yuki",
    ];
    assert_eq!(lines, expected);
}
