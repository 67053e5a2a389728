//! Tests that use the file system need a *fixture*: a folder in a known state, which belongs to one test
//! and is gone afterwards, even if the test fails. `Folder` is one.
//!
//! Use it to write tests that tell `Scores` apart from the seven wrong versions in `mutants/`. What does
//! the file hold after `save`, and before? What if it isn't there, or is something else? Which score is the
//! best?

use std::env::temp_dir;
use std::fs;
use std::path::PathBuf;
use std::process::id;

use integration2::Scores;

/// A folder that is empty at the start, and removed at the end.
struct Folder(PathBuf);

impl Folder {
    /// `test` is the name of the test, so that no two tests share a folder.
    fn new(test: &str) -> Folder {
        let folder = temp_dir().join(format!("scores-{}-{test}", id()));
        fs::create_dir(&folder).unwrap();
        Folder(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("scores.txt")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_score_that_was_saved_is_there_again() {
    let folder = Folder::new("saved");
    let mut scores = Scores::open(folder.file()).unwrap();
    scores.add(300, "Ada");
    scores.save().unwrap();
    let again = Scores::open(folder.file()).unwrap();
    assert_eq!(again.best(), Some((300, "Ada")));
}
