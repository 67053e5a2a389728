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

/// Counts the questions to a database, from now on.
fn questions(database: &mut SqliteConnection) -> Arc<AtomicUsize> {
    let questions = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&questions);
    database.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { .. } = event {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    questions
}

#[test]
fn two_questions_are_enough() {
    let mut database = database();
    let questions = questions(&mut database);
    assert_eq!(orchestra(&mut database).unwrap().len(), 4);
    let questions = questions.load(Ordering::Relaxed);
    assert!(questions > 0, "the counter sees no questions");
    assert!(questions <= 2, "{questions} questions for 4 sections");
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
