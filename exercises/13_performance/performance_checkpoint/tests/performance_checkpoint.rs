use std::collections::BTreeMap;
use std::hint::black_box;

use performance_checkpoint::{Station, summary, tenths};

/// A file with this many lines, the same in every run.
fn file(lines: u32) -> Vec<u8> {
    let names = [
        "Oslo",
        "Nairobi",
        "Ulaanbaatar",
        "Quito",
        "São Paulo",
        "Hobart",
    ];
    let mut file = String::new();
    let mut number: u32 = 7;
    for _ in 0..lines {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let tenths = (number >> 8) as i32 % 900 - 400;
        let name = names[(number >> 20) as usize % names.len()];
        let district = (number >> 12) % 40;
        let sign = if tenths < 0 { "-" } else { "" };
        let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
        file += &format!("{name} {district};{sign}{whole}.{tenth}\n");
    }
    file.into_bytes()
}

const LINES: u32 = 200_000;

/// How many stations and lines the file has, and the sum of its temperatures.
const TOTAL: (usize, u32, i64) = (240, LINES, 10_034_719);

fn total(stations: &BTreeMap<String, Station>) -> (usize, u32, i64) {
    let lines = stations.values().map(|station| station.count).sum();
    let tenths = stations.values().map(|station| station.sum).sum();
    (stations.len(), lines, tenths)
}

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    assert!(black_box(file(LINES)).len() > 1_000_000);
}

/// The code as it was in the beginning.
#[test]
fn baseline() {
    assert_eq!(total(&black_box(slow_summary(&file(LINES)))), TOTAL);
}

#[test]
fn many_rows_are_summed_up() {
    assert_eq!(total(&black_box(summary(&file(LINES)))), TOTAL);
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
fn a_large_file_has_the_same_answer_as_before() {
    let file = file(3000);
    assert_eq!(summary(&file), slow_summary(&file));
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
fn other_lines_do_not_count() {
    let stations = summary(b"\n# May\nOslo;\nOslo;x\nOslo;1.0;2.0\n;7.5\nOslo;2.0");
    assert_eq!(stations["Oslo"].count, 1);
    assert_eq!(stations[""].sum, 75);
    assert_eq!(stations.len(), 2);
}

fn slow_tenths(text: &[u8]) -> Option<i16> {
    let text = String::from_utf8(text.to_vec()).ok()?;
    let (whole, tenth) = text.split_once('.')?;
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(digits)
        || !is_number(tenth)
        || !(1..3).contains(&digits.len())
        || tenth.len() != 1
    {
        return None;
    }
    let degrees: f64 = text.parse().ok()?;
    Some((degrees * 10.0).round() as i16)
}

fn slow_summary(file: &[u8]) -> BTreeMap<String, Station> {
    let mut stations = BTreeMap::new();
    for line in file.split(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(line).to_string();
        let Some((name, text)) = line.split_once(';') else {
            continue;
        };
        let Some(tenths) = slow_tenths(text.as_bytes()) else {
            continue;
        };
        let station = stations.entry(name.to_string()).or_insert(Station {
            min: tenths,
            max: tenths,
            sum: 0,
            count: 0,
        });
        station.min = station.min.min(tenths);
        station.max = station.max.max(tenths);
        station.sum += i64::from(tenths);
        station.count += 1;
    }
    stations
}
