use std::fs;
use std::io;
use std::path::PathBuf;

use fs2::{append, rotate};

/// A folder for one test. It is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    /// With these files, told as `files` tells them.
    fn with(test: &str, files: &str) -> Scratch {
        let name = format!("fs2-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder can be made");
        for (name, text) in files.split(' ').filter_map(|file| file.split_once('=')) {
            fs::write(folder.join(name), text).expect("the file can be written");
        }
        Scratch(folder)
    }

    fn log(&self) -> PathBuf {
        self.0.join("weather.log")
    }

    /// All files, in order of their names: `name=text`, with a blank between two of them.
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
fn the_log_is_put_aside() -> io::Result<()> {
    let after = rotated("aside", "weather.log=rain", 3)?;
    assert_eq!(after, "weather.log.1=rain");
    Ok(())
}

#[test]
fn older_logs_move_on() -> io::Result<()> {
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
fn gaps_are_no_error() -> io::Result<()> {
    assert_eq!(rotated("empty", "", 2)?, "");
    assert_eq!(rotated("gaps", "weather.log.1=b", 4)?, "weather.log.2=b");
    Ok(())
}

#[test]
fn with_nothing_to_keep_the_log_is_deleted() -> io::Result<()> {
    let after = rotated("nothing", "weather.log=a other.log=o", 0)?;
    assert_eq!(after, "other.log=o");
    Ok(())
}

#[test]
fn a_log_that_cannot_be_moved_is_an_error() {
    let folder = Scratch::with("refused", "weather.log=a");
    fs::create_dir(folder.0.join("weather.log.1")).expect("the folder can be made");
    rotate(&folder.log(), 1)
        .expect_err("weather.log.1 is a folder and was not deleted, but nobody hears of it");
    assert!(
        folder.log().is_file(),
        "the log was lost although it could not be moved"
    );
}

#[test]
fn lines_are_added_at_the_end() -> io::Result<()> {
    let folder = Scratch::with("append", "");
    append(&folder.log(), "rain", 100, 1)?;
    append(&folder.log(), "sun", 100, 1)?;
    assert_eq!(folder.files(), "weather.log=rain\nsun\n");
    Ok(())
}

#[test]
fn a_full_log_is_rotated_before_the_line() -> io::Result<()> {
    let folder = Scratch::with("full", "");
    for line in ["rain", "snow", "wind", "hail", "fog"] {
        append(&folder.log(), line, 10, 1)?;
    }
    assert_eq!(
        folder.files(),
        "weather.log=fog\n weather.log.1=wind\nhail\n",
        "two lines of five bytes are allowed, and not three"
    );
    Ok(())
}

#[test]
fn a_long_line_has_a_log_of_its_own() -> io::Result<()> {
    let folder = Scratch::with("long", "");
    append(&folder.log(), "thunderstorm", 10, 5)?;
    append(&folder.log(), "sun", 10, 5)?;
    assert_eq!(
        folder.files(),
        "weather.log=sun\n weather.log.1=thunderstorm\n"
    );
    Ok(())
}

#[test]
fn an_empty_log_is_not_put_aside() -> io::Result<()> {
    let folder = Scratch::with("missing", "weather.log.1=old");
    append(&folder.log(), "thunderstorm", 10, 1)?;
    assert_eq!(
        folder.files(),
        "weather.log=thunderstorm\n weather.log.1=old",
        "a log that is missing has nothing to put aside"
    );
    let folder = Scratch::with("no-byte", "weather.log= weather.log.1=old");
    append(&folder.log(), "thunderstorm", 10, 1)?;
    assert_eq!(
        folder.files(),
        "weather.log=thunderstorm\n weather.log.1=old",
        "a log without a byte has nothing to put aside"
    );
    Ok(())
}

#[test]
fn one_byte_is_not_empty() -> io::Result<()> {
    let folder = Scratch::with("byte", "");
    append(&folder.log(), "", 10, 1)?;
    append(&folder.log(), "thunderstorm", 10, 1)?;
    assert_eq!(
        folder.files(),
        "weather.log=thunderstorm\n weather.log.1=\n"
    );
    Ok(())
}

#[test]
fn a_log_that_cannot_be_opened_is_an_error() {
    let folder = Scratch::with("open", "");
    let log = folder.0.join("missing/weather.log");
    append(&log, "rain", 10, 1).expect_err("the folder of the log is missing");
}
