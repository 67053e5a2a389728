//! `Partition`: the part of a class that one of several machines grades.

use std::fmt;
use std::str::FromStr;

use crate::fingerprint::Fingerprint;

/// The part of a class that one of several machines grades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partition {
    by: By,
    /// From 1.
    number: u32,
    of: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// A hash of the student's id, which stays the same when others come or go.
    Hash,
    /// The student's place in the list.
    Slice,
}

impl Partition {
    /// Whether a student belongs to it. `place` is from 0, and `total` is the size of the class.
    pub fn includes(self, student: &str, place: usize, total: usize) -> bool {
        let shard = match self.by {
            By::Hash => {
                let hash = Fingerprint::of(student).to_string();
                let low = u64::from_str_radix(&hash[16..], 16).unwrap_or_default();
                low % u64::from(self.of)
            }
            By::Slice => place as u64 * u64::from(self.of) / (total as u64).max(1),
        };
        shard + 1 == u64::from(self.number)
    }

    /// The names of all shards of the same run, in order.
    pub fn all(self) -> impl Iterator<Item = String> {
        (1..=self.of).map(move |number| Self { number, ..self }.to_string())
    }
}

impl FromStr for Partition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` isn't a part such as `hash:1/4` or `slice:1/4`");
        let (by, part) = text.split_once(':').ok_or_else(wrong)?;
        let (number, of) = part.split_once('/').ok_or_else(wrong)?;
        let by = match by {
            "hash" => By::Hash,
            "slice" => By::Slice,
            _ => return Err(wrong()),
        };
        let number: u32 = number.parse().map_err(|_| wrong())?;
        let of: u32 = of.parse().map_err(|_| wrong())?;
        if number == 0 || number > of {
            return Err(format!("there is no part {number} of {of}: the first is 1"));
        }
        Ok(Self { by, number, of })
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = match self.by {
            By::Hash => "hash",
            By::Slice => "slice",
        };
        write!(f, "{by}:{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_student_is_in_exactly_one_part() {
        let class: Vec<String> = (0..100).map(|number| format!("student{number}")).collect();
        for by in ["hash", "slice"] {
            for of in [1, 2, 3, 7, 150] {
                let parts: Vec<Partition> = (1..=of)
                    .map(|number| format!("{by}:{number}/{of}").parse().expect("a part"))
                    .collect();
                for (place, student) in class.iter().enumerate() {
                    let found = parts
                        .iter()
                        .filter(|part| part.includes(student, place, 100));
                    assert_eq!(found.count(), 1, "{student} in {by}/{of}");
                }
            }
        }
    }

    #[test]
    fn a_part_is_written_as_it_is_read() {
        let part: Partition = "hash:2/3".parse().expect("a part");
        assert_eq!(part.to_string(), "hash:2/3");
        let all: Vec<String> = part.all().collect();
        assert_eq!(all, ["hash:1/3", "hash:2/3", "hash:3/3"]);
        for wrong in [
            "hash:0/3",
            "hash:4/3",
            "hash:1",
            "1/3",
            "half:1/2",
            "hash:a/3",
            "slice:1/0",
        ] {
            assert!(wrong.parse::<Partition>().is_err(), "{wrong}");
        }
    }
}
