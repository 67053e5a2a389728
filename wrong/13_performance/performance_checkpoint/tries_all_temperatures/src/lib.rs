//! Tries each temperature until one is written like the text.

mod quick;

pub use quick::Quick;

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;

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
    (-999..=999).find(|tenths| is_written(*tenths, text))
}

fn is_written(tenths: i16, text: &[u8]) -> bool {
    let (is_negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let digits = match *digits {
        [one, b'.', tenth] => [b'0', one, tenth],
        [ten, one, b'.', tenth] => [ten, one, tenth],
        _ => return false,
    };
    let number = tenths.unsigned_abs();
    let wanted = [number / 100, number / 10 % 10, number % 10];
    let has_sign = tenths == 0 || is_negative == (tenths < 0);
    has_sign && digits.map(u16::from) == wanted.map(|digit| digit + u16::from(b'0'))
}

/// What is before and after the first semicolon of a line, which is UTF-8; `None` if there is no semicolon.
pub fn fields(line: &[u8]) -> Option<(&[u8], &[u8])> {
    // In UTF-8, no part of another character looks like a semicolon.
    let semicolon = line.iter().position(|byte| *byte == b';')?;
    Some((&line[..semicolon], &line[semicolon + 1..]))
}

/// All stations by name. Each row is the name of a station, in UTF-8, and a temperature in tenths of a degree.
pub fn by_station<'f>(rows: impl Iterator<Item = (&'f [u8], i16)>) -> BTreeMap<String, Station> {
    let mut stations: HashMap<&[u8], Station, BuildHasherDefault<Quick>> = HashMap::default();
    for (name, tenths) in rows {
        let station = stations.entry(name).or_insert(Station {
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
    // There are few stations and many rows, so sorting waits until here.
    let named = |(name, station)| (String::from_utf8_lossy(name).into_owned(), station);
    stations.into_iter().map(named).collect()
}

/// All stations of a file by name. Lines that aren't like `name;temperature` don't count.
pub fn summary(file: &[u8]) -> BTreeMap<String, Station> {
    let lines = file.split(|byte| *byte == b'\n');
    let rows = lines.filter_map(|line| {
        let (name, temperature) = fields(line)?;
        Some((name, tenths(temperature)?))
    });
    by_station(rows)
}
