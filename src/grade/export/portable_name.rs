//! Names of files and folders that every system accepts, from ids that may be anything.

use std::collections::BTreeSet;

use crate::fingerprint::Fingerprint;

/// The longest name, without a hash.
const LONGEST: usize = 80;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["aux", "con", "nul", "prn", "com", "lpt"];

/// One name per id, in the same order. No two are the same, whatever a file system thinks of case.
pub(super) fn portable_names<'i>(ids: impl Iterator<Item = &'i str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let names = ids.map(|id| {
        let plain = plain(id);
        let is_free = plain == id && taken.insert(plain.to_lowercase());
        if is_free {
            return plain;
        }
        let name = format!("{plain}-{}", Fingerprint::of(id));
        taken.insert(name.to_lowercase());
        name
    });
    names.collect()
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
    use super::portable_names;

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
        let names = portable_names(ids.into_iter());
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
        assert!(portable_names(["x".repeat(5000).as_str()].into_iter())[0].len() < 120);
    }
}
