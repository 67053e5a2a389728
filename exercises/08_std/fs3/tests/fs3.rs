use std::fs;
use std::io;
use std::path::PathBuf;

use fs3::append;

/// A folder for one test, which is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    /// Creates the folder with these files, written as `files` returns them.
    fn with(test: &str, files: &str) -> Scratch {
        let name = format!("fs3-{test}-{}", std::process::id());
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

#[test]
fn a_missing_log_is_created() -> io::Result<()> {
    let folder = Scratch::with("create", "");
    append(&folder.log(), "rain", 100, 1)?;
    assert_eq!(folder.files(), "weather.log=rain\n");
    Ok(())
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
        "a log of ten bytes has room for two lines of five bytes"
    );
    Ok(())
}

#[test]
fn a_log_never_grows_over_its_limit() -> io::Result<()> {
    let folder = Scratch::with("over", "");
    for line in ["rain", "storm"] {
        append(&folder.log(), line, 10, 1)?;
    }
    assert_eq!(
        folder.files(),
        "weather.log=storm\n weather.log.1=rain\n",
        "5 and 6 bytes are more than ten"
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
fn an_empty_log_is_not_rotated() -> io::Result<()> {
    for (test, before) in [
        ("missing", "weather.log.1=old"),
        ("empty", "weather.log= weather.log.1=old"),
    ] {
        let folder = Scratch::with(test, before);
        append(&folder.log(), "thunderstorm", 10, 1)?;
        assert_eq!(
            folder.files(),
            "weather.log=thunderstorm\n weather.log.1=old",
            "the log was {test}, but it was rotated"
        );
    }
    Ok(())
}

#[test]
fn a_log_with_one_byte_is_not_empty() -> io::Result<()> {
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
    append(&log, "rain", 10, 1).expect_err("the folder is missing, but there is no error");
}

#[test]
fn a_log_that_cannot_be_rotated_is_an_error() {
    let folder = Scratch::with("rotate", "weather.log=rain");
    fs::create_dir(folder.0.join("weather.log.1")).expect("the folder can be created");
    append(&folder.log(), "thunder", 10, 1)
        .expect_err("weather.log.1 is a folder, but there is no error");
}
