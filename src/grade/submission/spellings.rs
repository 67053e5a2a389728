//! Which paths a file system could confuse: they differ only by case or form of Unicode, or one is a file where another needs a folder.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Belonging, WantedExercise};
use super::listed_file::{folded, unusable_path};

/// How the files and folders of exercises are spelled.
#[derive(Default)]
struct Spellings<'p> {
    /// Index of the exercise and folded path → the spellings.
    of: BTreeMap<(usize, String), BTreeSet<&'p str>>,
    /// Index of the exercise and folded path.
    folders: BTreeSet<(usize, String)>,
}

impl<'p> Spellings<'p> {
    fn add(&mut self, index: usize, path: &'p str) {
        for folder in folders(path) {
            let key = (index, folded(folder));
            self.folders.insert(key.clone());
            self.of.entry(key).or_default().insert(folder);
        }
        let key = (index, folded(path));
        self.of.entry(key).or_default().insert(path);
    }

    fn is_only(&self, index: usize, path: &str) -> bool {
        self.of[&(index, folded(path))].len() == 1
    }
}

/// The folders that a path is in.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// The files that any file system can hold next to each other and next to those that ship with the exercise. The others are refused.
pub(super) fn usable(
    wanted: &[WantedExercise<'_>],
    files: BTreeMap<String, Belonging>,
    mut refuse: impl FnMut(&str, &str),
) -> BTreeMap<String, Belonging> {
    let mut spellings = Spellings::default();
    for belonging in files.values() {
        spellings.add(belonging.wanted, &belonging.path);
    }
    let indexes: BTreeSet<usize> = files.values().map(|belonging| belonging.wanted).collect();
    for index in indexes {
        for (path, _) in wanted[index].shipped.iter() {
            spellings.add(index, path);
        }
    }
    let refusal = |belonging: &Belonging| {
        let (index, path) = (belonging.wanted, &belonging.path);
        let is_shipped = |folder: &str| wanted[index].shipped.get(folder).is_some();
        if let Some(why) = unusable_path(path) {
            Some(why)
        } else if !folders(path)
            .chain([path.as_str()])
            .all(|path| spellings.is_only(index, path))
        {
            Some("its name differs from another one only by case or Unicode form")
        } else if spellings.folders.contains(&(index, folded(path))) {
            Some("there's a folder with the same path")
        } else if folders(path).any(is_shipped) {
            Some("there's a file where it needs a folder")
        } else {
            None
        }
    };
    let mut refused = BTreeSet::new();
    for (path, belonging) in &files {
        if let Some(why) = refusal(belonging) {
            refuse(path, why);
            refused.insert(path.clone());
        }
    }
    files
        .into_iter()
        .filter(|(path, _)| !refused.contains(path))
        .collect()
}
