//! `StagedPaths`: absolute paths of what is staged, in messages of the compiler. Learners know the same files by their paths in the course.

use std::path::{Path, PathBuf};

use super::cargo_message::CompilerMessage;
use crate::judge::verdict::without_folder;

/// The name of the folder that all staging directories are in. Messages without it aren't searched.
const FOLDER: &str = "staging";

/// The ways in which a compiler may write the folder in which an attempt is staged; none if a message can't have it.
pub(super) struct StagedPaths(Vec<PathBuf>);

impl StagedPaths {
    /// For a message about what is staged in a folder.
    pub(super) fn of(dir: &Path, message: &CompilerMessage) -> Self {
        let has_it = |text: &str| text.contains(FOLDER);
        let mut spans = message.spans.iter();
        if !message.rendered.as_deref().is_some_and(has_it)
            && !has_it(&message.message)
            && !spans.any(|span| has_it(&span.file_name))
        {
            return Self(Vec::new());
        }
        let real = dunce::canonicalize(dir).ok();
        let real = real.filter(|real| real != dir);
        // A real path may end with the other one.
        Self(real.into_iter().chain([dir.to_path_buf()]).collect())
    }

    /// The text with paths as they are in the course.
    pub(super) fn in_course(&self, text: &str) -> String {
        let dirs = self.0.iter();
        dirs.fold(text.to_owned(), |text, dir| without_folder(&text, dir))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn shown(dir: &Path, text: &str) -> String {
        let message = CompilerMessage::error(text.to_owned());
        StagedPaths::of(dir, &message).in_course(text)
    }

    #[test]
    fn paths_of_what_is_staged_are_those_of_the_course() {
        let dir = Path::new("/home/ada/road/.runner/workbench/0/staging/one/tide");
        for (said, expected) in [
            (
                "file is loaded as a module multiple times: `/home/ada/road/.runner/workbench/0/staging/one/tide/exercises/01_sea/tide/src/a.rs`",
                "file is loaded as a module multiple times: `exercises/01_sea/tide/src/a.rs`",
            ),
            (
                "couldn't read `/home/ada/road/.runner/workbench/0/staging/one/tide/exercises/01_sea/tide/a.txt`: No such file",
                "couldn't read `exercises/01_sea/tide/a.txt`: No such file",
            ),
            ("a staging area", "a staging area"),
            ("/home/ada/staging/a.rs", "/home/ada/staging/a.rs"),
        ] {
            assert_eq!(shown(dir, said), expected);
        }
    }

    #[test]
    fn a_folder_is_known_by_each_of_its_paths() {
        let place = tempfile::tempdir().expect("a scratch folder");
        for folder in ["staging", "other"] {
            fs::create_dir(place.path().join(folder)).expect("a folder");
        }
        let root = dunce::canonicalize(place.path()).expect("it's there");
        let said = format!("read {}", root.join("staging").join("a.rs").display());
        let other = place.path().join("other/../staging");
        assert_eq!(shown(&other, &said), "read a.rs");
    }
}
