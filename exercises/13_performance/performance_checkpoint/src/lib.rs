//! A billion rows: weather stations write a line for each temperature, such as `Oslo;-3.2`, with exactly one
//! digit after the point. What are the minimum, the mean and the maximum of each station? `summary` is correct. Two
//! things are between you and the record:
//!
//! 1. At most 35 % of the instructions of this code (`instructions`).
//! 2. Reading a temperature never allocates, and can't panic (`emits`).
//!
//! What takes the time? A `String` for each line, a float that is parsed, a map that is sorted all the time, and
//! each line is looked at several times. Measure, and go step by step. The file is in memory already, and
//! `src/quick.rs` has a quick hasher.

mod quick;

pub use quick::Quick;

use std::collections::BTreeMap;

/// What is known about a station, in tenths of a degree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Station {
    pub min: i16,
    pub max: i16,
    pub sum: i64,
    pub count: u32,
}

/// A temperature in tenths of a degree: -32 for `-3.2`. There are one or two digits before the point. `None` if it's
/// anything else.
pub fn tenths(text: &[u8]) -> Option<i16> {
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

/// All stations by name. The file is UTF-8. Lines that aren't like `name;temperature` don't count.
pub fn summary(file: &[u8]) -> BTreeMap<String, Station> {
    let mut stations = BTreeMap::new();
    for line in file.split(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(line).to_string();
        let Some((name, text)) = line.split_once(';') else {
            continue;
        };
        let Some(tenths) = tenths(text.as_bytes()) else {
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
