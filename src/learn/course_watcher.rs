//! `CourseWatcher`: notices saves in any exercise of the course, so that one in the wrong exercise doesn't go unanswered.
//!
//! It's a courtesy: where it doesn't work, nothing is reported. What the current exercise needs is in `watcher`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use notify::{RecommendedWatcher, RecursiveMode, Watcher, WatcherKind};

use super::watcher::{is_reading, lock};
use crate::course::{Course, Files};

/// Notices saves in any exercise, until it's dropped.
pub struct CourseWatcher {
    /// Set once all folders are watched.
    _native: Arc<Mutex<Option<RecommendedWatcher>>>,
}

impl CourseWatcher {
    /// Watches the whole course. `changed` is called from another thread with the index of an exercise, perhaps several times for one save.
    pub fn start(course: &Arc<Course>, changed: impl Fn(usize) + Send + 'static) -> Self {
        let native = Arc::new(Mutex::new(None));
        let (course, slot) = (Arc::clone(course), Arc::clone(&native));
        // Watching hundreds of folders takes a moment, and the first screen shouldn't wait for it.
        thread::spawn(move || {
            let folders = folders(&course);
            let handler = move |event: notify::Result<notify::Event>| {
                let Ok(event) = event else { return };
                if is_reading(event.kind) {
                    return;
                }
                let edited = event.paths.iter();
                edited
                    .filter_map(|path| edited_in(&course, path))
                    .for_each(&changed);
            };
            let Ok(mut watcher) = notify::recommended_watcher(handler) else {
                return;
            };
            for (folder, mode) in folders {
                _ = watcher.watch(&folder, mode);
            }
            *lock(&slot) = Some(watcher);
        });
        Self { _native: native }
    }
}

/// What to watch. Where that is cheap, it's each level with everything in it. With inotify, every folder counts, and those that cargo fills don't
/// matter.
fn folders(course: &Course) -> Vec<(PathBuf, RecursiveMode)> {
    match RecommendedWatcher::kind() {
        WatcherKind::Inotify => {
            let folders: BTreeSet<PathBuf> = course
                .exercises()
                .map(|exercise| course.dir(exercise))
                .collect();
            let mut folders = Vec::from_iter(folders);
            let mut next = 0;
            while let Some(folder) = folders.get(next) {
                let inside = fs::read_dir(folder).into_iter().flatten().flatten();
                let inside: Vec<PathBuf> = inside
                    .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
                    .filter(|entry| !Files::is_foreign(&entry.file_name().to_string_lossy()))
                    .map(|entry| entry.path())
                    .collect();
                folders.extend(inside);
                next += 1;
            }
            let once = |folder| (folder, RecursiveMode::NonRecursive);
            folders.into_iter().map(once).collect()
        }
        WatcherKind::Fsevent | WatcherKind::ReadDirectoryChangesWatcher => {
            let levels = course.levels.iter();
            let levels = levels.map(|level| course.root.join(&level.dir));
            levels
                .map(|level| (level, RecursiveMode::Recursive))
                .collect()
        }
        // Each file would be held open.
        _ => Vec::new(),
    }
}

/// The index of the exercise whose learner edits this file.
fn edited_in(course: &Course, path: &Path) -> Option<usize> {
    let path = path.strip_prefix(&course.root).ok()?;
    let path = path.to_str()?.replace('\\', "/");
    course.exercises().position(|exercise| {
        let inside = exercise.inside(&path);
        inside.is_some_and(|inside| exercise.may_edit(inside))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;
    use crate::learn::fixture::LearnerFixture;

    #[test]
    fn a_save_of_a_file_to_edit_names_its_exercise() {
        let fixture = LearnerFixture::new();
        for name in ["moves1", "moves2"] {
            let dir = fixture.exercise(name).dir.clone();
            fixture.write(&format!("{dir}/src/deep/lib.rs"), "");
        }
        let course = Arc::new(fixture.course.clone());
        let (sender, saved) = mpsc::channel();
        let watcher = CourseWatcher::start(&course, move |index| _ = sender.send(index));
        let dir = fixture.exercise("moves2").dir.clone();
        // It may not be watched yet.
        let index = (0..1500).find_map(|number| {
            fixture.write(&format!("{dir}/src/deep/lib.rs"), number.to_string());
            saved.recv_timeout(Duration::from_millis(20)).ok()
        });
        assert_eq!(index, Some(1));
        drop(watcher);
    }

    #[test]
    fn other_files_name_none() {
        let fixture = LearnerFixture::new();
        let edited = |path: &str| edited_in(&fixture.course, &fixture.path(path));
        assert_eq!(edited("exercises/01_first/moves2/src/a/b.rs"), Some(1));
        assert_eq!(edited("exercises/01_first/moves2/Cargo.toml"), None);
        assert_eq!(edited("exercises/01_first/moves2"), None);
        assert_eq!(edited("exercises/01_first/src/lib.rs"), None);
    }

    #[test]
    fn exercises_that_share_a_folder_are_distinguished_by_their_files() {
        let mut fixture = LearnerFixture::new();
        for exercise in &mut fixture.course.levels[0].exercises {
            exercise.dir = "exercises/01_first".to_owned();
            let file = format!("{}.rs", exercise.name);
            exercise.editable = [glob::Pattern::new(&file).expect("a pattern")]
                .into_iter()
                .collect();
        }
        let edited = |name: &str| {
            let path = fixture.path(&format!("exercises/01_first/{name}.rs"));
            edited_in(&fixture.course, &path)
        };
        assert_eq!(
            ["moves1", "moves2", "moves3"].map(edited),
            [Some(0), Some(1), None]
        );
    }
}
