use std::fs;
use std::io;
use std::path::PathBuf;

use fs2::rotate;

/// A folder for one test, which is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    /// Creates the folder with these files, written as `files` returns them.
    fn with(test: &str, files: &str) -> Scratch {
        let name = format!("fs2-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder can be created");
        for (name, text) in files.split(' ').filter_map(|file| file.split_once('=')) {
            fs::write(folder.join(name), text).expect("the file can be written");
        }
        Scratch(folder)
    }

    fn log(&self) -> PathBuf {
        self.0.join("weather.log")
    }

    /// All files, sorted by their names: `name=text`, with spaces between them.
    fn files(&self) -> String {
        let folder = fs::read_dir(&self.0).expect("the folder can be read");
        let mut paths: Vec<PathBuf> = folder
            .map(|entry| entry.expect("the folder can be read").path())
            .collect();
        paths.sort();
        let files = paths.iter().map(|path| {
            let name = path.file_name().expect("a file has a name").display();
            let text = fs::read_to_string(path).expect("a file can be read");
            format!("{name}={text}")
        });
        files.collect::<Vec<String>>().join(" ")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// The files after a rotation.
fn rotated(test: &str, before: &str, keep: u32) -> io::Result<String> {
    let folder = Scratch::with(test, before);
    rotate(&folder.log(), keep)?;
    Ok(folder.files())
}

#[test]
fn the_log_is_set_aside() -> io::Result<()> {
    let after = rotated("aside", "weather.log=rain", 3)?;
    assert_eq!(after, "weather.log.1=rain");
    Ok(())
}

#[test]
fn older_logs_move_up_by_one() -> io::Result<()> {
    let before = "weather.log=c weather.log.1=b weather.log.2=a";
    let after = "weather.log.1=c weather.log.2=b weather.log.3=a";
    assert_eq!(rotated("older", before, 3)?, after);
    Ok(())
}

#[test]
fn the_oldest_log_is_deleted() -> io::Result<()> {
    let before = "weather.log=d weather.log.1=c weather.log.2=b";
    let after = "weather.log.1=d weather.log.2=c";
    assert_eq!(rotated("oldest", before, 2)?, after);
    Ok(())
}

#[test]
fn a_missing_log_is_not_an_error() -> io::Result<()> {
    assert_eq!(rotated("empty", "", 2)?, "");
    assert_eq!(rotated("gaps", "weather.log.1=b", 4)?, "weather.log.2=b");
    Ok(())
}

#[test]
fn without_logs_to_keep_the_log_is_deleted() -> io::Result<()> {
    let after = rotated("nothing", "weather.log=a other.log=o", 0)?;
    assert_eq!(after, "other.log=o");
    Ok(())
}

#[test]
fn a_log_that_cannot_be_moved_is_an_error() {
    let folder = Scratch::with("refused", "weather.log=a");
    fs::create_dir(folder.0.join("weather.log.1")).expect("the folder can be created");
    rotate(&folder.log(), 1).expect_err("weather.log.1 is a folder, but there is no error");
    assert!(
        folder.log().is_file(),
        "the log couldn't be moved, but it was lost"
    );
}

#[test]
fn a_log_that_cannot_be_deleted_is_an_error() {
    for keep in [0, 3] {
        let folder = Scratch::with(&format!("delete-{keep}"), "");
        let oldest = if keep == 0 {
            "weather.log"
        } else {
            "weather.log.3"
        };
        fs::create_dir(folder.0.join(oldest)).expect("the folder can be created");
        rotate(&folder.log(), keep)
            .expect_err("the oldest log is a folder and wasn't deleted, but there is no error");
    }
}

#[cfg(unix)]
#[test]
fn a_path_that_cannot_be_checked_is_an_error() {
    // weather.log is a file, so there can't be a log below it.
    let folder = Scratch::with("below", "weather.log=a");
    for keep in [0, 1] {
        rotate(&folder.log().join("rain.log"), keep)
            .expect_err("weather.log isn't a folder, but there is no error");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_set_aside_too() -> io::Result<()> {
    let folder = Scratch::with("link", "");
    std::os::unix::fs::symlink("missing.log", folder.log())?;
    rotate(&folder.log(), 1)?;
    assert!(
        folder.0.join("weather.log.1").is_symlink(),
        "the log is a link and wasn't moved, because its target is missing"
    );
    Ok(())
}
