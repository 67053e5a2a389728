use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fs1::{copy_new, files_below, size};

/// A folder for one test, which is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let name = format!("fs1-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder can be created");
        Scratch(folder)
    }

    /// Creates files with this text, and their folders.
    fn with(self, files: &[&str], text: &str) -> Scratch {
        for file in files {
            let path = self.0.join(file);
            let folder = path.parent().expect("a file is in a folder");
            fs::create_dir_all(folder).expect("the folder can be created");
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
    let error = files_below(missing).expect_err("the folder is missing, but there is no error");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    let disk = Scratch::new("missing");
    copy_new(missing, &disk.0).expect_err("the card is missing, but there is no error");
}

#[test]
fn new_pictures_are_copied() -> io::Result<()> {
    let card = Scratch::new("card").with(&["2024/may/beach.jpg", "cat.jpg"], "color");
    let disk = Scratch::new("disk");
    assert_eq!(copy_new(&card.0, &disk.0)?, 2);
    assert_eq!(disk.text("2024/may/beach.jpg"), "color");
    assert_eq!(disk.text("cat.jpg"), "color");
    assert_eq!(size(&disk.0)?, 10);
    Ok(())
}

#[test]
fn a_missing_disk_folder_is_created() -> io::Result<()> {
    let card = Scratch::new("make-card").with(&["cat.jpg"], "cat");
    let empty = Scratch::new("make-empty");
    let disk = Scratch::new("make-disk");
    let target = disk.0.join("copies/new");
    assert_eq!(copy_new(&card.0, &target)?, 1);
    let other = disk.0.join("copies/other");
    assert_eq!(copy_new(&empty.0, &other)?, 0);
    assert!(
        other.is_dir(),
        "without pictures, the folder wasn't created"
    );
    Ok(())
}

#[test]
fn a_picture_on_the_disk_is_kept() -> io::Result<()> {
    let card = Scratch::new("keep-card").with(&["cat.jpg", "dog.jpg"], "new");
    let disk = Scratch::new("keep-disk").with(&["cat.jpg", "old.jpg"], "old");
    assert_eq!(copy_new(&card.0, &disk.0)?, 1, "one picture is new");
    assert_eq!(disk.text("cat.jpg"), "old", "a picture was overwritten");
    assert_eq!(disk.text("dog.jpg"), "new");
    assert_eq!(copy_new(&card.0, &disk.0)?, 0, "no picture is new now");
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_created_is_an_error() {
    let card = Scratch::new("error-card").with(&["cat/whiskers.jpg"], "");
    let disk = Scratch::new("error-disk").with(&["cat"], "a file, not a folder");
    copy_new(&card.0, &disk.0)
        .expect_err("there is a file instead of a folder, but there is no error");
}

#[cfg(target_os = "linux")]
#[test]
fn a_copy_that_fails_is_an_error() {
    let card = Scratch::new("refused").with(&["cat.jpg"], "cat");
    // Linux shows information about programs in this folder. You can't add files to it.
    let disk = Path::new("/proc/self");
    copy_new(&card.0, disk).expect_err("the picture wasn't copied, but there is no error");
}

#[cfg(unix)]
#[test]
fn links_are_ignored() -> io::Result<()> {
    use std::os::unix::fs::symlink;

    let card = Scratch::new("links").with(&["album/cat.jpg"], "cat");
    symlink("..", card.0.join("album/round"))?;
    symlink("cat.jpg", card.0.join("album/link.jpg"))?;
    assert_eq!(files_below(&card.0)?, [PathBuf::from("album/cat.jpg")]);
    Ok(())
}
