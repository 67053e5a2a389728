use std::sync::{Arc, Mutex};

use diesel::connection::{InstrumentationEvent, SimpleConnection};
use diesel::{Connection, SqliteConnection};
use diesel1::{SCHEMA, Wish, search};

/// A collection of five records.
fn collection() -> SqliteConnection {
    let mut collection = SqliteConnection::establish(":memory:").unwrap();
    collection.batch_execute(SCHEMA).unwrap();
    let records = "INSERT INTO records (artist, title, year, minutes) VALUES
        ('Nina Simone', 'Pastel Blues', 1965, 36),
        ('Can', 'Tago Mago', 1971, 73),
        ('Nina Simone', 'Baltimore', 1978, 39),
        ('unknown', 'Sounds of the Sea', NULL, 39),
        ('Can', 'Future Days', 1973, 41)";
    collection.batch_execute(records).unwrap();
    // With this index, the database finds records that are equally long in an order of its own.
    let index = "CREATE INDEX longest ON records (minutes DESC, title DESC)";
    collection.batch_execute(index).unwrap();
    collection
}

/// The titles that are found, with commas between them.
fn titles(wish: Wish) -> String {
    let found = search(&mut collection(), &wish).unwrap();
    let titles: Vec<_> = found.iter().map(|record| record.title.as_str()).collect();
    titles.join(", ")
}

/// The SQL that a search sends to the database.
fn sql(wish: Wish) -> String {
    let mut collection = collection();
    let sent = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&sent);
    collection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            *sink.lock().unwrap() += &query.to_string();
        }
    });
    search(&mut collection, &wish).unwrap();
    sent.lock().unwrap().clone()
}

#[test]
fn without_a_wish_everything_is_found() {
    let expected = "Baltimore, Future Days, Pastel Blues, Sounds of the Sea, Tago Mago";
    assert_eq!(titles(Wish::default()), expected);
}

#[test]
fn one_artist_is_enough() {
    let wish = Wish {
        artist: Some("Can"),
        ..Wish::default()
    };
    assert_eq!(titles(wish), "Future Days, Tago Mago");
}

#[test]
fn only_older_records_are_found() {
    let wish = Wish {
        before: Some(1971),
        ..Wish::default()
    };
    assert_eq!(titles(wish), "Pastel Blues", "1971 isn't before 1971");
}

#[test]
fn the_longest_comes_first() {
    let wish = Wish {
        longest_first: true,
        ..Wish::default()
    };
    let expected = "Tago Mago, Future Days, Baltimore, Sounds of the Sea, Pastel Blues";
    assert_eq!(titles(wish), expected);
}

#[test]
fn all_wishes_are_respected() {
    let wish = Wish {
        artist: Some("Nina Simone"),
        before: Some(1979),
        longest_first: true,
    };
    assert_eq!(titles(wish), "Baltimore, Pastel Blues");
    let wish = Wish {
        artist: Some("Nina Simone"),
        before: Some(1970),
        longest_first: true,
    };
    assert_eq!(titles(wish), "Pastel Blues");
}

#[test]
fn an_artist_is_not_sql() {
    let wish = Wish {
        artist: Some("' OR ''='"),
        ..Wish::default()
    };
    assert_eq!(titles(wish), "");
}

#[test]
fn the_year_may_be_unknown() {
    let found = search(&mut collection(), &Wish::default()).unwrap();
    let years: Vec<_> = found.iter().map(|record| record.year).collect();
    assert_eq!(
        years,
        [Some(1978), Some(1973), Some(1965), None, Some(1971)]
    );
}

#[test]
fn the_database_searches_and_sorts() {
    let sql = sql(Wish {
        artist: Some("Can"),
        ..Wish::default()
    });
    for word in ["WHERE", "ORDER BY"] {
        assert!(sql.contains(word), "there is no {word} in {sql}");
    }
}

#[test]
fn the_database_compares_the_years() {
    let sql = sql(Wish {
        before: Some(1971),
        ..Wish::default()
    });
    assert!(sql.contains("WHERE"), "there is no WHERE in {sql}");
}
