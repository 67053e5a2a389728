//! The fixture cleans up in `drop`, which runs when a test fails too. Each test has a folder of its own, so
//! tests can run at the same time, and one that fails leaves nothing for the next.

use std::env::temp_dir;
use std::fs;
use std::io::ErrorKind;
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

    /// Scores from a file with this text.
    fn scores(&self, text: &str) -> std::io::Result<Scores> {
        fs::write(self.file(), text).unwrap();
        Scores::open(self.file())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn without_a_file_there_are_no_scores() {
    let folder = Folder::new("missing");
    let scores = Scores::open(folder.file()).unwrap();
    assert_eq!((scores.count(), scores.best()), (0, None));
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

#[test]
fn saving_replaces_what_the_file_held() {
    let folder = Folder::new("replaced");
    let mut scores = folder.scores("70 Ben\n").unwrap();
    scores.add(900, "Ada Lovelace");
    scores.save().unwrap();
    scores.save().unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    assert_eq!(text, "900 Ada Lovelace\n70 Ben\n");
}

#[test]
fn nothing_is_written_before_it_is_saved() {
    let folder = Folder::new("unsaved");
    let mut scores = folder.scores("70 Ben\n").unwrap();
    scores.add(80, "Cleo");
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), "70 Ben\n");
}

#[test]
fn the_highest_score_is_the_largest_number() {
    let folder = Folder::new("highest");
    let mut scores = folder.scores("").unwrap();
    scores.add(90, "Ben");
    scores.add(100, "Ada");
    assert_eq!(scores.best(), Some((100, "Ada")));
}

#[test]
fn of_equal_scores_the_first_one_counts() {
    let folder = Folder::new("equal");
    let mut scores = folder.scores("100 Ada\n").unwrap();
    scores.add(100, "Ben");
    assert_eq!(scores.best(), Some((100, "Ada")));
}

#[test]
fn a_line_that_is_not_a_score_is_an_error() {
    let folder = Folder::new("invalid");
    let refused = folder.scores("100 Ada\nhundred Ben\n").err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::InvalidData);
}
