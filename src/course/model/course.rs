//! `Course`: levels in order, and how to find things in it.

use std::path::{Path, PathBuf};

use super::avoided::AvoidedPhrase;
use super::exercise::Exercise;
use super::form::Form;
use super::format::Format;
use super::level::Level;

/// A course as read from a folder: levels, in order.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its folder, absolute.
    pub root: PathBuf,
    pub title: String,
    /// Shown at the first start.
    pub welcome: Option<String>,
    /// Shown when everything has passed.
    pub farewell: Option<String>,
    /// Phrases that its texts don't use; `dev check` reports them.
    pub avoided: Vec<AvoidedPhrase>,
    /// Whether it's the course inside the binary, so that its exercises come from there.
    pub is_embedded: bool,
    /// The folder for the runner's own files, if it isn't `.runner`.
    pub state: Option<PathBuf>,
    /// The layout on disk.
    pub format: Format,
    /// In the order in which they are taught.
    pub levels: Vec<Level>,
}

impl Course {
    /// A course without levels.
    pub fn empty(root: &Path, title: String, format: Format) -> Self {
        Self {
            root: root.to_path_buf(),
            title,
            welcome: None,
            farewell: None,
            avoided: Vec::new(),
            is_embedded: false,
            state: None,
            format,
            levels: Vec::new(),
        }
    }

    /// All exercises, in the order in which they are taught.
    pub fn exercises(&self) -> impl DoubleEndedIterator<Item = &Exercise> {
        self.levels.iter().flat_map(|level| &level.exercises)
    }

    /// The exercise with that name, or the one that had it in an earlier version of the course.
    pub fn exercise(&self, name: &str) -> Option<&Exercise> {
        self.exercises()
            .find(|exercise| exercise.name == name)
            .or_else(|| {
                self.exercises()
                    .find(|exercise| exercise.was.iter().any(|old| old == name))
            })
            .or_else(|| {
                let mut close = self.ending_with(name);
                close.next().filter(|_| close.next().is_none())
            })
    }

    /// The exercises whose names include a folder, and end with this one. If there is only one, its name can be typed without the folder.
    pub fn ending_with(&self, name: &str) -> impl Iterator<Item = &Exercise> {
        self.exercises().filter(move |exercise| {
            let last = exercise.name.rsplit_once('/').map(|(_, last)| last);
            last == Some(name)
        })
    }

    /// Whether an exercise has a solution. In other formats, many have none.
    pub fn has_solution(&self, exercise: &Exercise) -> bool {
        let is_there = |path: String| self.root.join(path).is_file();
        match &exercise.form {
            Form::Crate => true,
            Form::Program(program) => {
                is_there(format!("{}/{}", exercise.solution_dir, program.file))
            }
            Form::Member(_) => false,
            Form::Package(package) => {
                let mut files = package.solution.iter();
                files.any(|(file, _)| is_there(exercise.path(file)))
            }
        }
    }

    /// The exercise in whose folder a path is. Programs share theirs, so none is meant there.
    pub fn exercise_at(&self, path: &Path) -> Option<&Exercise> {
        let inside = path.strip_prefix(&self.root).ok()?;
        let is_around = |exercise: &&Exercise| {
            let is_shared = matches!(exercise.form, Form::Program(_)) || exercise.dir.is_empty();
            !is_shared && inside.starts_with(&exercise.dir)
        };
        self.exercises().find(is_around)
    }

    /// Its exercises in the groups that are best judged together: one per cargo workspace.
    pub fn batches(&self) -> Vec<Vec<&Exercise>> {
        match self.format {
            Format::Native => self
                .levels
                .iter()
                .map(|level| level.exercises.iter().collect())
                .collect(),
            _ => vec![self.exercises().collect()],
        }
    }

    /// The level with that id. `03` and `ownership` find `03_ownership` too.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id).or_else(|| {
            let mut close = self.levels.iter().filter(|level| {
                level.id.split_once('_').is_some_and(|(number, word)| {
                    word == id
                        || number == id
                        || (!id.is_empty() && number.trim_start_matches('0') == id)
                })
            });
            close.next().filter(|_| close.next().is_none())
        })
    }

    /// The level that an exercise belongs to.
    ///
    /// # Panics
    /// If the exercise belongs to another course, which is a bug in the calling code.
    pub fn level_of(&self, exercise: &Exercise) -> &Level {
        self.levels
            .iter()
            .find(|level| level.id == exercise.level)
            .expect("the exercise's level is in this course")
    }

    /// Whether an exercise needn't be done, because its level's checkpoint is. `done` says it for exercises by name.
    pub fn is_skipped(&self, exercise: &Exercise, done: &dyn Fn(&str) -> bool) -> bool {
        let checkpoint = self.level_of(exercise).checkpoint();
        !done(&exercise.name) && checkpoint.is_some_and(|checkpoint| done(&checkpoint.name))
    }

    /// The folder for the runner's own files: progress, backups, the workbench.
    pub fn state_dir(&self) -> PathBuf {
        let usual = || self.root.join(".runner");
        self.state.clone().unwrap_or_else(usual)
    }

    /// An exercise's folder on disk.
    pub fn dir(&self, exercise: &Exercise) -> PathBuf {
        self.root.join(&exercise.dir)
    }

    /// `path` as people write it: relative to the course if it's inside.
    pub fn relative<'p>(&self, path: &'p Path) -> &'p Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}
