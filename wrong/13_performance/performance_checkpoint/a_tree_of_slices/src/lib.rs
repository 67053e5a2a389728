//! Bytes instead of strings, whole numbers instead of floats, and a hash map that borrows its keys from the file. Only the
//! few names of the result become strings.

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

/// All stations by name. The file is UTF-8. Lines that aren't like `name;temperature` don't count.
pub fn summary(file: &[u8]) -> BTreeMap<String, Station> {
    let mut stations: BTreeMap<&[u8], Station> = BTreeMap::new();
    for line in file.split(|byte| *byte == b'\n') {
        let Some(semicolon) = line.iter().position(|byte| *byte == b';') else {
            continue;
        };
        let (name, text) = line.split_at(semicolon);
        let Some(tenths) = tenths(&text[1..]) else {
            continue;
        };
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
    let named = |(name, station)| (String::from_utf8_lossy(name).into_owned(), station);
    stations.into_iter().map(named).collect()
}
