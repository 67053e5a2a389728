mod baseline;
mod weather;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, BuildHasherDefault};
use std::hint::black_box;

use performance_checkpoint::{Quick, Station, by_station, fields, summary, tenths};
use weather::Weather;

type Row<'r> = (&'r [u8], i16);

/// What all measured tests need before, and what isn't measured.
#[test]
fn setup() {
    assert!(black_box(Weather::made_up()).file.len() > 50_000);
}

#[test]
fn tenths_of_many_temperatures() {
    reads_temperatures(tenths);
}

#[test]
fn baseline_tenths() {
    reads_temperatures(baseline::tenths);
}

fn reads_temperatures(tenths: fn(&[u8]) -> Option<i16>) {
    let weather = black_box(Weather::made_up());
    let texts = weather.temperatures.iter().map(String::as_bytes);
    let read: Vec<_> = texts.map(tenths).collect();
    let right = weather.tenths.iter().copied().map(Some);
    assert!(read.into_iter().eq(right), "a temperature isn't read right");
}

#[test]
fn fields_of_many_lines() {
    splits_lines(fields);
}

#[test]
fn baseline_fields() {
    splits_lines(baseline::fields);
}

fn splits_lines(fields: fn(&[u8]) -> Option<(&[u8], &[u8])>) {
    let weather = black_box(Weather::made_up());
    let split = weather.lines.iter().map(|line| fields(line.as_bytes()));
    let names = weather.names.iter().map(String::as_bytes);
    let texts = weather.temperatures.iter().map(String::as_bytes);
    assert!(
        split.eq(names.zip(texts).map(Some)),
        "a line isn't split at its semicolon"
    );
}

#[test]
fn by_station_of_many_rows() {
    sums_up(|rows| by_station(rows.iter().copied()));
}

#[test]
fn baseline_by_station() {
    sums_up(|rows| baseline::by_station(rows.iter().copied()));
}

fn sums_up(by_station: fn(&[Row]) -> BTreeMap<String, Station>) {
    let weather = black_box(Weather::made_up());
    let names = weather.names.iter().map(String::as_bytes);
    let rows: Vec<Row> = names.zip(weather.tenths.iter().copied()).collect();
    assert!(
        by_station(&rows) == weather.stations,
        "a station has other values"
    );
}

#[test]
fn summary_of_a_large_file() {
    reads_the_file(summary);
}

#[test]
fn baseline_summary() {
    reads_the_file(baseline::summary);
}

fn reads_the_file(summary: fn(&[u8]) -> BTreeMap<String, Station>) {
    let weather = black_box(Weather::made_up());
    assert!(
        summary(weather.file.as_bytes()) == weather.stations,
        "a station has other values"
    );
}

#[test]
fn stations_have_minimum_maximum_sum_and_count() {
    let stations = summary(b"Oslo;-3.2\nQuito;14.0\nOslo;5.1\nOslo;0.4\n");
    let oslo = Station {
        min: -32,
        max: 51,
        sum: 23,
        count: 3,
    };
    assert_eq!(stations["Oslo"], oslo);
    assert_eq!(stations["Quito"].sum, 140);
    assert_eq!(stations.len(), 2);
}

#[test]
fn temperatures_have_one_digit_after_the_point() {
    assert_eq!(tenths(b"0.0"), Some(0));
    assert_eq!(tenths(b"-0.5"), Some(-5));
    assert_eq!(tenths(b"99.9"), Some(999));
    assert_eq!(tenths(b"-12.3"), Some(-123));
}

#[test]
fn anything_else_is_not_a_temperature() {
    for text in [
        "", "-", ".", "1", "1.", ".1", "100.0", "1.23", "+1.2", "--1.2", "1,2", "a.1", "1.a",
        "1a.1", "-1", "1.2 ", "/.0", "0.:", "-.5", "12", "12.", "a1.0", "٣.1",
    ] {
        assert_eq!(tenths(text.as_bytes()), None, "{text:?}");
    }
    assert_eq!(tenths(&[b'1', b'.', 0xff]), None);
}

#[test]
fn a_line_is_split_at_its_first_semicolon() {
    let split = |name: &'static str, text: &'static str| Some((name.as_bytes(), text.as_bytes()));
    assert_eq!(
        fields("São Paulo;7.5".as_bytes()),
        split("São Paulo", "7.5")
    );
    assert_eq!(fields(b"Oslo;1.0;2.0"), split("Oslo", "1.0;2.0"));
    assert_eq!(fields(b";7.5"), split("", "7.5"));
    assert_eq!(fields(b"Oslo;"), split("Oslo", ""));
    assert_eq!(fields(b"Oslo"), None);
    assert_eq!(fields(b""), None);
}

#[test]
fn stations_with_the_same_hash_are_different() {
    let names = ["NJCK72Z1C5D52Z5A", "1FRIXVNJ4GZC2RWJ"].map(str::as_bytes);
    let [one, other] = names.map(|name| BuildHasherDefault::<Quick>::default().hash_one(name));
    assert_eq!(one, other, "this is what `Quick` makes of both");
    let stations = by_station([(names[0], 100), (names[1], 200)].into_iter());
    assert_eq!(stations.len(), 2, "{stations:?}");
}

#[test]
fn other_lines_do_not_count() {
    let stations = summary(b"\n# May\nOslo;\nOslo;x\nOslo;1.0;2.0\n;7.5\nOslo;2.0");
    assert_eq!(stations["Oslo"].count, 1);
    assert_eq!(stations[""].sum, 75);
    assert_eq!(stations.len(), 2);
}
