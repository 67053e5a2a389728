//! Bytes instead of strings, whole numbers instead of floats, and a hash map that borrows its keys from the file. Only the
//! few names of the result become strings.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// What is known about a station, in tenths of a degree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Station {
    pub min: i16,
    pub max: i16,
    pub sum: i64,
    pub count: u32,
}

/// A quick hash for names that no attacker chooses.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_usize(&mut self, length: usize) {
        self.write_u64(length as u64);
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
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

/// All stations by name. Lines that aren't like `name;temperature` don't count.
pub fn summary(file: &[u8]) -> BTreeMap<String, Station> {
    let mut stations: HashMap<&[u8], Station, BuildHasherDefault<Quick>> = HashMap::default();
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
