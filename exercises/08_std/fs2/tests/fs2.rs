use std::fs;
use std::io;
use std::path::PathBuf;

use fs2::{append, rotate};

/// A folder for one test. It is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let name = format!("fs2-{test}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder can be made");
        Scratch(folder)
    }

    fn log(&self) -> PathBuf {
        self.0.join("weather.log")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("the file can be written");
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

#[test]
fn the_log_is_put_aside() -> io::Result<()> {
    let folder = Scratch::new("aside");
    folder.write("weather.log", "rain");
    rotate(&folder.log(), 3)?;
    assert_eq!(folder.files(), "weather.log.1=rain");
    Ok(())
}

#[test]
fn older_logs_move_on() -> io::Result<()> {
    let folder = Scratch::new("older");
    folder.write("weather.log", "c");
    folder.write("weather.log.1", "b");
    folder.write("weather.log.2", "a");
    rotate(&folder.log(), 3)?;
    assert_eq!(
        folder.files(),
        "weather.log.1=c weather.log.2=b weather.log.3=a"
    );
    Ok(())
}

#[test]
fn the_oldest_log_is_deleted() -> io::Result<()> {
    let folder = Scratch::new("oldest");
    for (name, text) in [
        ("weather.log", "d"),
        ("weather.log.1", "c"),
        ("weather.log.2", "b"),
    ] {
        folder.write(name, text);
    }
    rotate(&folder.log(), 2)?;
    assert_eq!(folder.files(), "weather.log.1=d weather.log.2=c");
    Ok(())
}

#[test]
fn gaps_are_no_error() -> io::Result<()> {
    let folder = Scratch::new("gaps");
    rotate(&folder.log(), 2)?;
    folder.write("weather.log.1", "b");
    rotate(&folder.log(), 4)?;
    assert_eq!(folder.files(), "weather.log.2=b");
    Ok(())
}

#[test]
fn with_nothing_to_keep_the_log_is_deleted() -> io::Result<()> {
    let folder = Scratch::new("nothing");
    folder.write("weather.log", "a");
    folder.write("other.log", "o");
    rotate(&folder.log(), 0)?;
    assert_eq!(folder.files(), "other.log=o");
    Ok(())
}

#[test]
fn a_log_that_cannot_be_moved_is_an_error() {
    let folder = Scratch::new("refused");
    folder.write("weather.log", "a");
    fs::create_dir(folder.0.join("weather.log.1")).expect("the folder can be made");
    rotate(&folder.log(), 1).expect_err("a folder cannot be deleted like a file");
    let log = fs::read_to_string(folder.log()).expect("the log is still there");
    assert_eq!(log, "a", "the log was lost although it could not be moved");
}

#[test]
fn lines_are_added_at_the_end() -> io::Result<()> {
    let folder = Scratch::new("append");
    append(&folder.log(), "rain", 100, 1)?;
    append(&folder.log(), "sun", 100, 1)?;
    assert_eq!(folder.files(), "weather.log=rain\nsun\n");
    Ok(())
}

#[test]
fn a_full_log_is_rotated_before_the_line() -> io::Result<()> {
    let folder = Scratch::new("full");
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
    let folder = Scratch::new("long");
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
    let folder = Scratch::new("empty");
    folder.write("weather.log.1", "old");
    append(&folder.log(), "thunderstorm", 10, 1)?;
    assert_eq!(
        folder.files(),
        "weather.log=thunderstorm\n weather.log.1=old",
        "a log that is missing has nothing to put aside"
    );
    folder.write("weather.log", "");
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
    let folder = Scratch::new("byte");
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
    let folder = Scratch::new("open");
    let log = folder.0.join("missing/weather.log");
    append(&log, "rain", 10, 1).expect_err("the folder of the log is missing");
}
