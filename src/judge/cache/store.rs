//! `Store`: small values on disk, by name, each in its own file in one folder.
//!
//! A stored value may be missing or damaged at any time. The answer is then `None`, and the caller does the work again. The folder may
//! come from someone else, so we don't follow links in it, don't wait for pipes, and read only a limited number of bytes. Knows nothing about
//! what the values mean.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::course::persist;
use crate::fingerprint::Fingerprint;

/// The maximum size of a value. Larger ones aren't stored.
const MAX_BYTES: usize = 16 << 20;

/// How many values are stored under one name, each under its own key. The latest ones stay.
const PER_NAME: usize = 4;

/// The prefix of files that are still being written.
const UNFINISHED: &str = ".~";

/// The values in the files of one folder.
#[derive(Clone, Debug)]
pub struct Store {
    dir: PathBuf,
}

/// A value, with a fingerprint of everything it depends on.
#[derive(Debug, Deserialize, Serialize)]
pub struct CacheEntry<T> {
    pub key: Fingerprint,
    pub value: T,
}

impl Store {
    /// The store in this folder, which needn't exist.
    pub fn at(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The value that was stored under this name and key.
    pub fn get<T: DeserializeOwned>(&self, name: &str, key: Fingerprint) -> Option<T> {
        let entries: Vec<CacheEntry<T>> = self.read(name)?;
        let found = entries.into_iter().find(|entry| entry.key == key);
        found.map(|entry| entry.value)
    }

    /// Stores a value under a key, next to the latest ones of the same name under other keys.
    pub fn put<T: DeserializeOwned + Serialize>(&self, name: &str, key: Fingerprint, value: T) {
        let mut entries: Vec<CacheEntry<T>> = self.read(name).unwrap_or_default();
        entries.retain(|entry| entry.key != key);
        entries.truncate(PER_NAME - 1);
        entries.insert(0, CacheEntry { key, value });
        self.write(name, &entries);
    }

    /// The single value of this name.
    pub fn read<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let mut text = Vec::new();
        let file = self.open(name).ok()?;
        file.take(MAX_BYTES as u64 + 1)
            .read_to_end(&mut text)
            .ok()?;
        // A file that is too long was cut off, so it isn't valid JSON.
        serde_json::from_slice(&text).ok()
    }

    /// Stores the single value of this name. Returns whether that worked; a failure costs only time.
    pub fn write(&self, name: &str, value: &impl Serialize) -> bool {
        self.replace(name, value).is_ok()
    }

    /// Removes what is stored under this name.
    pub fn remove(&self, name: &str) {
        if !is_link(&self.dir) {
            _ = fs::remove_file(self.file(name));
        }
    }

    /// The names under which something is stored, in no particular order.
    pub fn names(&self) -> Vec<String> {
        if is_link(&self.dir) {
            return Vec::new();
        }
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with(UNFINISHED))
            .collect()
    }

    /// Removes everything.
    pub fn clear(&self) {
        // If the folder is a link, this removes the link.
        _ = fs::remove_dir_all(&self.dir);
    }

    fn open(&self, name: &str) -> io::Result<File> {
        let path = self.file(name);
        if is_link(&self.dir) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        #[cfg(unix)]
        let file = {
            use rustix::fs::{Mode, OFlags};
            let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
            File::from(rustix::fs::open(path, flags, Mode::empty())?)
        };
        #[cfg(not(unix))]
        let file = if is_link(&path) {
            return Err(io::ErrorKind::NotFound.into());
        } else {
            File::open(path)?
        };
        if file.metadata()?.is_file() {
            Ok(file)
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    /// Replaces a file as a whole, so that no reader sees half of it.
    fn replace(&self, name: &str, value: &impl Serialize) -> io::Result<()> {
        let text = serde_json::to_vec(value)?;
        if text.len() > MAX_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        fs::create_dir_all(&self.dir)?;
        if is_link(&self.dir) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let mut file = tempfile::Builder::new()
            .prefix(UNFINISHED)
            .tempfile_in(&self.dir)?;
        file.write_all(&text)?;
        persist(file, &self.file(name))
    }

    /// The file for a name. A name that is too long for a file, or that would lead to another folder, is replaced by a fingerprint. The part
    /// after its last dot stays.
    fn file(&self, name: &str) -> PathBuf {
        let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.');
        let (stem, kind) = name.split_at(name.rfind('.').unwrap_or(name.len()));
        let fits = !stem.is_empty() && stem.len() <= 128 && !stem.starts_with('.');
        if fits && stem.chars().all(is_plain) {
            self.dir.join(name)
        } else {
            self.dir.join(format!("{}{kind}", Fingerprint::of(stem)))
        }
    }
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> (tempfile::TempDir, Store) {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let store = Store::at(parent.path().join("store"));
        (parent, store)
    }

    fn key(number: u8) -> Fingerprint {
        Fingerprint::of([number])
    }

    #[test]
    fn the_latest_values_of_a_name_are_found_by_key() {
        let (_parent, store) = store();
        assert_eq!(store.get::<u8>("tide.verdicts", key(0)), None);
        for number in 0..6 {
            store.put("tide.verdicts", key(number), number);
        }
        store.put("moored.verdicts", key(5), 50);
        store.put("tide.verdicts", key(2), 20);
        let found = (0..6).map(|number| store.get::<u8>("tide.verdicts", key(number)));
        let expected = [None, None, Some(20), Some(3), Some(4), Some(5)];
        assert_eq!(found.collect::<Vec<_>>(), expected);
        let mut names = store.names();
        names.sort();
        assert_eq!(names, ["moored.verdicts", "tide.verdicts"]);
        store.remove("tide.verdicts");
        assert_eq!(store.get::<u8>("tide.verdicts", key(5)), None);
        store.clear();
        assert_eq!(store.names(), [""; 0]);
    }

    #[test]
    fn a_name_cannot_lead_to_another_folder_and_keeps_its_extension() {
        let (parent, store) = store();
        let long = "long".repeat(100);
        let names = [
            "../a.call",
            "/a.call",
            "..\\a.call",
            ".call",
            "...call",
            &long,
            "größe.call",
        ];
        for (number, name) in names.iter().enumerate() {
            assert!(store.write(name, &number), "{name}");
        }
        for (number, name) in names.iter().enumerate() {
            assert_eq!(store.read(name), Some(number), "{name}");
        }
        let calls = store.names();
        let calls = calls.iter().filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "call")
        });
        assert_eq!(calls.count(), names.len() - 1);
        let beside = fs::read_dir(parent.path()).expect("the scratch folder");
        assert_eq!(beside.count(), 1, "nothing is next to the store's folder");
    }

    #[test]
    fn a_damaged_value_counts_as_missing_and_can_be_replaced() {
        let (_parent, store) = store();
        let nested = "[".repeat(100_000);
        let long = format!("\"{}\"", " ".repeat(MAX_BYTES));
        for damaged in [
            "",
            "{",
            "[1",
            "\0\0\0\0",
            &nested,
            "[{\"key\":\"\",\"value\":\"\"}]",
            &long,
        ] {
            store.write("tide", &"whole");
            fs::write(store.dir.join("tide"), damaged).expect("written");
            let shown = &damaged[..damaged.len().min(40)];
            assert_eq!(store.read::<String>("tide"), None, "{shown}");
            assert_eq!(store.get::<String>("tide", key(0)), None, "{shown}");
            store.put("tide", key(0), "replaced".to_owned());
            let replaced = store.get::<String>("tide", key(0));
            assert_eq!(replaced.as_deref(), Some("replaced"), "{shown}");
        }
        assert!(!store.write("tide", &" ".repeat(MAX_BYTES)));
        let still = store.get::<String>("tide", key(0));
        assert_eq!(
            still.as_deref(),
            Some("replaced"),
            "a value that is too large replaces nothing"
        );
        assert_eq!(store.names(), ["tide"], "nothing unfinished is left behind");
    }

    #[test]
    fn a_folder_in_place_of_a_file_is_not_read_and_not_replaced() {
        let (_parent, store) = store();
        fs::create_dir_all(store.dir.join("tide")).expect("a folder");
        assert_eq!(store.read::<u8>("tide"), None);
        assert!(!store.write("tide", &1));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn links_are_not_followed_and_pipes_are_not_waited_for() {
        use std::os::unix::fs::symlink;

        use rustix::fs::{CWD, Mode, mkfifoat};

        let (parent, store) = store();
        let outside = parent.path().join("outside");
        let content = || fs::read_to_string(&outside).expect("it exists");
        fs::write(&outside, "1").expect("written");
        store.write("other", &2);
        symlink(&outside, store.dir.join("tide")).expect("a link");
        assert_eq!(store.read::<u8>("tide"), None);
        assert!(store.write("tide", &3));
        assert_eq!(
            (store.read::<u8>("tide"), content()),
            (Some(3), "1".to_owned())
        );
        symlink(&outside, store.dir.join("gone")).expect("a link");
        store.remove("gone");
        assert_eq!(content(), "1");
        mkfifoat(CWD, store.dir.join("pipe"), Mode::RUSR | Mode::WUSR).expect("a pipe");
        assert_eq!(store.read::<u8>("pipe"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_folder_is_not_followed() {
        let (parent, store) = store();
        let outside = Store::at(parent.path().join("outside"));
        assert!(outside.write("tide", &1));
        std::os::unix::fs::symlink(&outside.dir, &store.dir).expect("a link");
        assert_eq!(store.read::<u8>("tide"), None);
        assert_eq!(store.names(), [""; 0]);
        assert!(!store.write("tide", &2) && !store.write("moored", &2));
        store.remove("tide");
        store.clear();
        assert_eq!(outside.read("tide"), Some(1));
        assert_eq!(outside.names(), ["tide"]);
        assert!(store.write("tide", &2), "the link is gone");
    }
}
