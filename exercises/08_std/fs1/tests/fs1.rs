use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fs1::{copy_new, files_below, size};

/// A folder for one test. It is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let name = format!("fs1-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder can be made");
        Scratch(folder)
    }

    /// Writes files that all contain this text. Their folders are made.
    fn with(self, files: &[&str], text: &str) -> Scratch {
        for file in files {
            let path = self.0.join(file);
            let folder = path.parent().expect("a file lies in a folder");
            fs::create_dir_all(folder).expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
        self
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).expect("the file can be read")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn files_are_found_at_any_depth() -> io::Result<()> {
    let card = Scratch::new("depth").with(&["c.jpg", "b/y.jpg", "b/a/z.jpg", "a.jpg"], "");
    fs::create_dir(card.0.join("empty"))?;
    let found = files_below(&card.0)?;
    let expected = ["a.jpg", "b/a/z.jpg", "b/y.jpg", "c.jpg"].map(PathBuf::from);
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn a_missing_folder_is_an_error() {
    let missing = Path::new("no-such-card");
    let error = files_below(missing).expect_err("the folder is missing");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    let disk = Scratch::new("missing");
    copy_new(missing, &disk.0).expect_err("the card is missing");
}

#[test]
fn new_pictures_are_copied() -> io::Result<()> {
    let card = Scratch::new("card").with(&["2024/may/beach.jpg", "cat.jpg"], "colours");
    let disk = Scratch::new("disk");
    assert_eq!(copy_new(&card.0, &disk.0)?, 2);
    assert_eq!(disk.text("2024/may/beach.jpg"), "colours");
    assert_eq!(disk.text("cat.jpg"), "colours");
    assert_eq!(size(&disk.0)?, 14);
    Ok(())
}

#[test]
fn the_disk_is_made_if_it_is_missing() -> io::Result<()> {
    let card = Scratch::new("make-card").with(&["cat.jpg"], "cat");
    let empty = Scratch::new("make-empty");
    let disk = Scratch::new("make-disk");
    let target = disk.0.join("copies/new");
    assert_eq!(copy_new(&card.0, &target)?, 1);
    let other = disk.0.join("copies/other");
    assert_eq!(copy_new(&empty.0, &other)?, 0);
    assert!(other.is_dir(), "without pictures, the disk is still made");
    Ok(())
}

#[test]
fn the_disk_keeps_what_it_has() -> io::Result<()> {
    let card = Scratch::new("keep-card").with(&["cat.jpg", "dog.jpg"], "new");
    let disk = Scratch::new("keep-disk").with(&["cat.jpg", "old.jpg"], "old");
    assert_eq!(copy_new(&card.0, &disk.0)?, 1, "one picture is new");
    assert_eq!(disk.text("cat.jpg"), "old", "a picture was written again");
    assert_eq!(disk.text("dog.jpg"), "new");
    assert_eq!(copy_new(&card.0, &disk.0)?, 0, "now none is new");
    Ok(())
}

#[test]
fn a_copy_that_cannot_be_made_is_an_error() {
    let card = Scratch::new("error-card").with(&["cat/whiskers.jpg"], "");
    let disk = Scratch::new("error-disk").with(&["cat"], "a file, not a folder");
    copy_new(&card.0, &disk.0).expect_err("a file stands where a folder is needed");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_takes_no_files_is_an_error() {
    let card = Scratch::new("refused").with(&["cat.jpg"], "cat");
    // What Linux tells in this folder is no file of a disk, and nobody can add one.
    let disk = Path::new("/proc/self");
    copy_new(&card.0, disk).expect_err("the picture was not copied, and nobody hears of it");
}

#[cfg(unix)]
#[test]
fn links_are_left_alone() -> io::Result<()> {
    use std::os::unix::fs::symlink;

    let card = Scratch::new("links").with(&["album/cat.jpg"], "cat");
    symlink("..", card.0.join("album/round"))?;
    symlink("cat.jpg", card.0.join("album/link.jpg"))?;
    assert_eq!(files_below(&card.0)?, [PathBuf::from("album/cat.jpg")]);
    Ok(())
}
