//! Knows stations by their hashes alone.

mod quick;

pub use quick::Quick;

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, BuildHasherDefault};

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
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (-1, digits),
        digits => (1, digits),
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i16::from(byte - b'0'));
    match *digits {
        [ones, b'.', tenth] => Some(sign * (digit(ones)? * 10 + digit(tenth)?)),
        [tens, ones, b'.', tenth] => {
            Some(sign * (digit(tens)? * 100 + digit(ones)? * 10 + digit(tenth)?))
        }
        _ => None,
    }
}

/// What is before and after the first semicolon of a line, which is UTF-8; `None` if there is no semicolon.
pub fn fields(line: &[u8]) -> Option<(&[u8], &[u8])> {
    // In UTF-8, no part of another character looks like a semicolon.
    let semicolon = line.iter().position(|byte| *byte == b';')?;
    Some((&line[..semicolon], &line[semicolon + 1..]))
}

/// All stations by name. Each row is the name of a station, in UTF-8, and a temperature in tenths of a degree.
pub fn by_station<'f>(rows: impl Iterator<Item = (&'f [u8], i16)>) -> BTreeMap<String, Station> {
    type Stations<'f> = HashMap<u64, (&'f [u8], Station), BuildHasherDefault<Quick>>;
    let mut stations = Stations::default();
    for (name, tenths) in rows {
        let hash = BuildHasherDefault::<Quick>::default().hash_one(name);
        let station = stations.entry(hash);
        let first = Station {
            min: tenths,
            max: tenths,
            sum: 0,
            count: 0,
        };
        let (_, station) = station.or_insert((name, first));
        station.min = station.min.min(tenths);
        station.max = station.max.max(tenths);
        station.sum += i64::from(tenths);
        station.count += 1;
    }
    // There are few stations and many rows, so sorting waits until here.
    let named = |(name, station)| (String::from_utf8_lossy(name).into_owned(), station);
    stations.into_values().map(named).collect()
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
