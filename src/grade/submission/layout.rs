//! `Layout`: where the exercises are in a submission.
//!
//! Students hand in the course's folder, a level, a few exercises, or only the files they edited, and archives add a folder around all
//! of it. For each exercise, the folder that looks most like the course's counts: the one that keeps most of the course's own path, and
//! of those the one nearest the top.

use std::collections::{BTreeMap, BTreeSet};

use crate::course::{Exercise, Files};

/// An exercise to look for.
pub(super) struct WantedExercise<'c> {
    pub exercise: &'c Exercise,
    /// Its files as shipped.
    pub shipped: Files,
}

/// Where a file belongs: the index of the exercise, and the path relative to its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Belonging {
    pub wanted: usize,
    pub path: String,
}

/// Where the exercises are in a submission.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Path in the submission → where it belongs. Only files that the student may edit.
    pub files: BTreeMap<String, Belonging>,
    /// Paths that can't be attributed, and why.
    pub unclear: Vec<(String, String)>,
}

/// A folder that may be an exercise's. A smaller one counts first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ExercisePlace {
    /// How many folders of the course's path are missing.
    missing: usize,
    depth: usize,
    folder: String,
}

/// The files in each place: paths in the submission, and in the exercise.
type Places<'p> = BTreeMap<ExercisePlace, Vec<(&'p str, &'p str)>>;

impl Layout {
    /// Finds the exercises among these paths.
    /// `folders` are the names of all the course's exercise folders.
    pub(super) fn find(
        wanted: &[WantedExercise<'_>],
        folders: &BTreeSet<String>,
        paths: &BTreeSet<&str>,
    ) -> Self {
        let mut layout = Self::default();
        let mut found: BTreeMap<usize, Places<'_>> = BTreeMap::new();
        let by_name = by_last_folder(wanted);
        for path in paths {
            for (index, place, file) in places(wanted, &by_name, path) {
                let files = found.entry(index).or_default().entry(place).or_default();
                files.push((path, file));
            }
        }
        for (wanted_index, places) in &found {
            layout.choose(*wanted_index, wanted, places);
        }
        let is_in_folder = |path: &&&str| {
            let mut parts = path.split('/').rev().skip(1);
            parts.any(|part| folders.contains(part))
        };
        let loose: BTreeSet<&str> = paths
            .iter()
            .filter(|path| !is_in_folder(path))
            .copied()
            .collect();
        layout.add_flat(wanted, &loose, &found.keys().copied().collect());
        layout
    }

    fn choose(&mut self, index: usize, wanted: &[WantedExercise<'_>], places: &Places<'_>) {
        let mut candidates = places.keys();
        let Some(best) = candidates.next() else {
            return;
        };
        let rival = candidates
            .next()
            .filter(|other| (other.missing, other.depth) == (best.missing, best.depth));
        if let Some(rival) = rival {
            let name = &wanted[index].exercise.name;
            let why = format!(
                "`{name}` is also in {}, so it's unclear which one counts",
                rival.folder
            );
            self.unclear.push((best.folder.clone(), why));
            return;
        }
        for (path, file) in &places[best] {
            let belonging = Belonging {
                wanted: index,
                path: (*file).to_owned(),
            };
            self.files.insert((*path).to_owned(), belonging);
        }
    }

    /// Attributes files that aren't in an exercise's folder, where only one exercise can be meant.
    fn add_flat(
        &mut self,
        wanted: &[WantedExercise<'_>],
        paths: &BTreeSet<&str>,
        found: &BTreeSet<usize>,
    ) {
        let missing: Vec<usize> = (0..wanted.len())
            .filter(|index| !found.contains(index))
            .collect();
        for around in folders_around(paths) {
            let inside = |path: &&str| {
                path.strip_prefix(around)
                    .map(|rest| (path.to_owned().to_owned(), rest.to_owned()))
            };
            let files: Vec<(String, String)> = paths.iter().filter_map(inside).collect();
            let before = self.files.len();
            let mut unclear = Vec::new();
            for (path, rest) in files {
                let belonging: BTreeSet<Belonging> = missing
                    .iter()
                    .flat_map(|&index| flat(index, &wanted[index], &rest))
                    .collect();
                let mut belonging = belonging.into_iter();
                match (belonging.next(), belonging.next()) {
                    (Some(only), None) => _ = self.files.insert(path, only),
                    (Some(one), Some(other)) => {
                        let name = |belonging: &Belonging| &wanted[belonging.wanted].exercise.name;
                        unclear.push((path, format!(
                            "it could belong to `{}` or to `{}`: only a file in an exercise's folder is sure to count",
                            name(&one), name(&other)
                        )));
                    }
                    (None, _) => {}
                }
            }
            if self.files.len() > before || !unclear.is_empty() {
                if found.is_empty() {
                    self.unclear.extend(unclear);
                }
                break;
            }
        }
    }
}

/// The exercises by the last folder of their paths.
fn by_last_folder<'c>(wanted: &[WantedExercise<'c>]) -> BTreeMap<&'c str, Vec<usize>> {
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, wanted) in wanted.iter().enumerate() {
        let last = wanted.exercise.dir.rsplit('/').next().unwrap_or_default();
        by_name.entry(last).or_default().push(index);
    }
    by_name
}

/// The places that a path may be in: the exercise, the place, and the path inside.
fn places<'p>(
    wanted: &[WantedExercise<'_>],
    by_name: &BTreeMap<&str, Vec<usize>>,
    path: &'p str,
) -> Vec<(usize, ExercisePlace, &'p str)> {
    let mut found = Vec::new();
    for (depth, (end, _)) in path.match_indices('/').enumerate() {
        let (folder, file) = (&path[..end], &path[end + 1..]);
        let last = folder.rsplit('/').next().unwrap_or_default();
        for &index in by_name.get(last).into_iter().flatten() {
            let exercise = wanted[index].exercise;
            let is_solution = !exercise.solution_dir.is_empty()
                && exercise.solution_dir != exercise.dir
                && ends_with(folder, &exercise.solution_dir);
            if is_solution || !exercise.may_edit(file) {
                continue;
            }
            let missing = missing_folders(folder, &exercise.dir);
            let place = ExercisePlace {
                missing,
                depth,
                folder: folder.to_owned(),
            };
            found.push((index, place, file));
        }
    }
    found
}

/// How many folders at the start of an exercise's path aren't in this one.
fn missing_folders(folder: &str, dir: &str) -> usize {
    let mut rest = dir;
    let mut missing = 0;
    while !ends_with(folder, rest) {
        missing += 1;
        match rest.split_once('/') {
            Some((_, shorter)) => rest = shorter,
            None => return missing,
        }
    }
    missing
}

/// Whether a path ends with another one, folder by folder.
fn ends_with(path: &str, end: &str) -> bool {
    path.strip_suffix(end)
        .is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

/// The folders that hold everything, from the outermost: `""`, and those that an archive added.
fn folders_around<'p>(paths: &BTreeSet<&'p str>) -> Vec<&'p str> {
    let Some(first) = paths.iter().next() else {
        return Vec::new();
    };
    let ends = first.match_indices('/').map(|(index, _)| &first[..=index]);
    let is_around = |folder: &&str| paths.iter().all(|path| path.starts_with(folder));
    std::iter::once("")
        .chain(ends.take_while(is_around))
        .collect()
}

/// What a file outside of an exercise's folder may be: an editable file at its path, or one of the shipped ones by its name.
fn flat(index: usize, wanted: &WantedExercise<'_>, rest: &str) -> Vec<Belonging> {
    let belonging = |path: &str| Belonging {
        wanted: index,
        path: path.to_owned(),
    };
    let exercise = wanted.exercise;
    if exercise.may_edit(rest) {
        return vec![belonging(rest)];
    }
    let editable = wanted
        .shipped
        .iter()
        .map(|(path, _)| path)
        .filter(|path| exercise.may_edit(path));
    let editable: Vec<&str> = editable.collect();
    if let [only] = editable[..]
        && rest
            .strip_suffix(".rs")
            .is_some_and(|stem| stem == exercise.name)
    {
        return vec![belonging(only)];
    }
    let has_name = |path: &&&str| path.rsplit('/').next() == Some(rest);
    editable
        .iter()
        .filter(has_name)
        .map(|path| belonging(path))
        .collect()
}
