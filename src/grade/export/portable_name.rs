//! Names of files and folders that every system accepts, from ids that may be anything.

use std::collections::BTreeSet;

use crate::fingerprint::Fingerprint;

/// The longest name, without a hash.
const LONGEST: usize = 80;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["aux", "con", "nul", "prn", "com", "lpt"];

/// Gives each id a name. No two are the same, whatever a file system thinks of case.
#[derive(Default)]
pub(super) struct PortableNames {
    taken: BTreeSet<String>,
}

impl PortableNames {
    pub fn next(&mut self, id: &str) -> String {
        let plain = plain(id);
        if plain == id && self.taken.insert(plain.to_lowercase()) {
            return plain;
        }
        let name = format!("{plain}-{}", Fingerprint::of(id));
        self.taken.insert(name.to_lowercase());
        name
    }
}

fn plain(id: &str) -> String {
    let is_plain =
        |character: &char| character.is_ascii_alphanumeric() || "._-@".contains(*character);
    let kept: String = id
        .chars()
        .map(|character| if is_plain(&character) { character } else { '_' })
        .take(LONGEST)
        .collect();
    let stem = kept.split('.').next().unwrap_or_default().to_lowercase();
    let is_device = DEVICES.contains(&stem.trim_end_matches(|digit: char| digit.is_ascii_digit()));
    if kept.is_empty() || kept.starts_with(['.', '-']) || kept.ends_with('.') || is_device {
        format!("_{kept}_")
    } else {
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::PortableNames;

    #[test]
    fn every_id_gets_a_name_of_its_own_that_stays_in_its_folder() {
        let ids = [
            "ada",
            "Ada",
            "../ada",
            "..",
            ".",
            "",
            "a/b",
            "a\\b",
            "a:b",
            "nul",
            "COM1.txt",
            "-rf",
            "J\u{f6}rg",
            "a\nb",
            "=1+1",
            "doe_1",
        ];
        let mut portable = PortableNames::default();
        let names = ids.map(|id| portable.next(id));
        assert_eq!((names[0].as_str(), names[15].as_str()), ("ada", "doe_1"));
        for (id, name) in ids.iter().zip(&names) {
            let lower = name.to_lowercase();
            assert_eq!(
                names
                    .iter()
                    .filter(|other| other.to_lowercase() == lower)
                    .count(),
                1,
                "{id:?}"
            );
            assert!(
                name.chars()
                    .all(|char| char.is_ascii_alphanumeric() || "._-@".contains(char)),
                "{name}"
            );
            assert!(
                !name.starts_with(['.', '-']) && !name.ends_with('.') && name.len() < 120,
                "{name}"
            );
        }
        assert!(!["nul", "com1"].contains(&names[9].to_lowercase().as_str()));
        assert!(portable.next(&"x".repeat(5000)).len() < 120);
    }
}
