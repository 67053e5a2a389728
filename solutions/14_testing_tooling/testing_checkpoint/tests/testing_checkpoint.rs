//! The calendar is tested by examples, because its rules have few boundaries and each is known. Texts are
//! tested by properties, because there are too many to list. The order of a diary is tested against a
//! model, and what a reader sees as a whole against a file.

use std::fs;
use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert_eq, prop_oneof, proptest,
};
use proptest::test_runner::RngSeed;
use testing_checkpoint::{Diary, Entry, Night};

/// A few inputs, the same in every run, so that a test that failed once fails again.
fn always_the_same() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A logger that keeps all lines, such as "WARN line 7 is not an entry".
struct Keeper(Mutex<Vec<String>>);

static KEEPER: Keeper = Keeper(Mutex::new(Vec::new()));

impl Log for Keeper {
    fn enabled(&self, _: &Metadata) -> bool {
        true
    }

    fn log(&self, record: &Record) {
        let line = format!("{} {}", record.level(), record.args());
        self.0.lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

fn spring() -> Diary {
    Diary::read(&fs::read_to_string("data/spring.txt").unwrap())
}

/// Entries of a few nights, so that several share one.
fn entries() -> impl Strategy<Value = Entry> {
    let night = (2024..2026u16, 1..=12u8, 1..=28u8);
    let night = night.prop_map(|(year, month, day)| Night::new(year, month, day));
    let night = prop_oneof![Just(Night::new(2025, 5, 5)), night];
    let magnitude = option::of((-20..80i32).prop_map(|tenths| f64::from(tenths) / 10.0));
    let parts = (
        night,
        "[A-Za-z0-9*+-]{1,8}",
        magnitude,
        vec("[a-zé ]{1,9}", 0..3),
    );
    parts.prop_map(|(night, object, magnitude, notes)| Entry {
        night,
        object,
        magnitude,
        notes,
    })
}

fn next(text: &str) -> String {
    let night: Night = text.parse().unwrap();
    night.next().to_string()
}

#[test]
fn the_next_night_may_be_in_another_month_or_year() {
    assert_eq!(next("2026-03-14"), "2026-03-15");
    assert_eq!(next("2026-03-30"), "2026-03-31");
    assert_eq!(next("2026-03-31"), "2026-04-01");
    assert_eq!(next("2026-12-31"), "2027-01-01");
    for month in ["04", "06", "09", "11"] {
        let last = next(&format!("2026-{month}-30"));
        assert!(last.ends_with("-01"), "{last} after the 30th");
    }
}

#[test]
fn february_has_a_29th_in_leap_years() {
    assert_eq!(next("2024-02-28"), "2024-02-29");
    assert_eq!(next("2000-02-28"), "2000-02-29");
    assert_eq!(next("2026-02-28"), "2026-03-01");
    assert_eq!(next("1900-02-28"), "1900-03-01");
}

#[test]
#[should_panic(expected = "there is no month 0")]
fn months_begin_with_one() {
    Night::new(2026, 0, 1);
}

#[test]
#[should_panic(expected = "there is no month 13")]
fn months_end_with_twelve() {
    Night::new(2026, 13, 1);
}

#[test]
#[should_panic(expected = "there is no day 0")]
fn days_begin_with_one() {
    Night::new(2026, 4, 0);
}

#[test]
#[should_panic(expected = "there is no day 31")]
fn days_end_with_the_month() {
    Night::new(2026, 4, 31);
}

#[test]
fn what_isnt_a_night_is_an_error() {
    for text in [
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "2026-01",
    ] {
        assert!(text.parse::<Night>().is_err(), "{text}");
    }
}

#[test]
fn a_line_has_to_be_an_entry_from_its_beginning_to_its_end() {
    for line in [
        "see 2026-03-14 M42",
        "2026-03-14 M42 bright",
        "2026-03-14",
        "M42",
    ] {
        assert!(line.parse::<Entry>().is_err(), "{line}");
    }
}

#[test]
fn a_missing_brightness_isnt_in_the_json() {
    let entry: Entry = "2026-03-14 M42".parse().unwrap();
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(json, r#"{"night":"2026-03-14","object":"M42","notes":[]}"#);
}

#[test]
fn a_file_is_read() {
    let lines: Vec<String> = spring().entries().iter().map(Entry::to_string).collect();
    let expected = [
        "2026-03-14 Sirius -1.5 (blue; very low)",
        "2026-03-14 M42",
        "2026-03-14 Capella 0.1",
        "2026-04-07 Vega 0.0 (rising)",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_line_that_isnt_an_entry_is_a_warning() {
    log::set_logger(&KEEPER).unwrap();
    log::set_max_level(LevelFilter::Trace);
    spring();
    let lines = KEEPER.0.lock().unwrap().clone();
    assert_eq!(lines, ["WARN line 5 is not an entry"]);
}

#[test]
fn the_brightest_has_the_smallest_number() {
    let diary = Diary::read(
        "2026-01-01 A 2.0\n2026-01-01 B 10.5\n2026-01-01 C\n2026-01-01 D 2.0\n2026-01-02 E 1.0",
    );
    let brightest = |day| diary.brightest(Night::new(2026, 1, day));
    assert_eq!(brightest(1).unwrap().object, "A");
    assert_eq!(brightest(2).unwrap().object, "E");
    assert_eq!(brightest(3), None);
    let spring = spring();
    let brightest = spring.brightest(Night::new(2026, 3, 14));
    assert_eq!(brightest.unwrap().object, "Sirius");
}

proptest! {
    #![proptest_config(always_the_same())]

    #[test]
    fn what_was_written_as_text_can_be_read(entry in entries()) {
        prop_assert_eq!(entry.to_string().parse(), Ok(entry));
    }

    #[test]
    fn what_was_written_as_json_can_be_read(entries in vec(entries(), 0..4)) {
        let mut diary = Diary::default();
        entries.into_iter().for_each(|entry| diary.add(entry));
        let json = serde_json::to_string(&diary).unwrap();
        prop_assert_eq!(serde_json::from_str::<Diary>(&json).unwrap(), diary);
    }

    #[test]
    fn entries_are_in_the_order_of_their_nights(entries in vec(entries(), 0..12)) {
        let (mut diary, mut model) = (Diary::default(), Vec::new());
        for entry in entries {
            diary.add(entry.clone());
            model.push(entry);
            model.sort_by_key(|entry| entry.night); // stable
            prop_assert_eq!(diary.entries(), &model[..]);
        }
    }

    #[test]
    fn no_text_is_a_panic(text in any::<String>(), night in "[0-9]{4}-[0-9]{1,3}-[0-9é]{1,3}") {
        Diary::read(&format!("{text}\n{night} M42\n{night} {text}"));
        let _ = text.parse::<Night>();
    }
}
