use std::collections::VecDeque;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use std_checkpoint::{Call, Sighting, Sightings, Tally, notebooks, save, write_summary};

/// A folder for one test, which is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    /// Creates the folder with these files, and the folders that they're in.
    fn with(test: &str, files: &[(&str, &str)]) -> Scratch {
        let name = format!("birds-{test}-{}", std::process::id());
        let scratch = Scratch(std::env::temp_dir().join(name));
        fs::create_dir_all(&scratch.0).expect("the folder can be created");
        for (file, text) in files {
            let path = scratch.0.join(file);
            let folder = path.parent().expect("a file is in a folder");
            fs::create_dir_all(folder).expect("the folder can be created");
            fs::write(path, text).expect("the file can be written");
        }
        scratch
    }

    fn text(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.0.join(file)).ok()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// Sightings from a string such as "robin A1, wren B2".
fn sightings(text: &str) -> Vec<Sighting> {
    let words = text.split(", ").filter_map(|text| text.rsplit_once(' '));
    words
        .map(|(species, ring)| Sighting {
            species: String::from(species),
            ring: String::from(ring),
        })
        .collect()
}

fn tally(text: &str) -> Tally {
    let mut tally = Tally::default();
    tally.extend(sightings(text));
    tally
}

#[test]
fn notebooks_are_found_at_any_depth() -> io::Result<()> {
    let files = ["may.birds", "2024/b.birds", "2024/a/z.birds", "a.birds"];
    let folder = Scratch::with("depth", &files.map(|file| (file, "")));
    let expected = ["2024/a/z.birds", "2024/b.birds", "a.birds", "may.birds"];
    assert_eq!(notebooks(&folder.0)?, expected.map(PathBuf::from));
    Ok(())
}

#[test]
fn notebooks_are_known_by_their_extension() -> io::Result<()> {
    let files = [
        "may.txt",
        "birds",
        ".birds",
        "x.birds~",
        "y.birds/z",
        "y.birds/w.birds",
    ];
    let folder = Scratch::with("extension", &files.map(|file| (file, "")));
    assert_eq!(notebooks(&folder.0)?, [PathBuf::from("y.birds/w.birds")]);
    Ok(())
}

#[test]
fn a_missing_folder_is_an_error() {
    let error = notebooks(Path::new("no-such-folder"))
        .expect_err("the folder is missing, but there is no error");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
}

#[test]
fn sightings_are_read_line_by_line() -> io::Result<()> {
    let text = "robin A17\n\n  house  sparrow   B2  \n# rain\n   \n #wet\nwren\tC3";
    let read: io::Result<Vec<Sighting>> = Sightings::of(text.as_bytes()).collect();
    assert_eq!(read?, sightings("robin A17, house  sparrow B2, wren C3"));
    assert_eq!(Sightings::of(&b""[..]).count(), 0);
    Ok(())
}

#[test]
fn after_a_wrong_line_there_are_no_more_sightings() {
    let mut read = Sightings::of(&b"robin A17\n\nrobin\nwren C3\n"[..]);
    assert!(read.next().is_some_and(|first| first.is_ok()));
    let error = read
        .next()
        .expect("there is a line")
        .expect_err("there's no ring, but there is no error");
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert_eq!(error.to_string(), "line 3 is not a sighting");
    assert!(
        read.next().is_none(),
        "there was an error, but the iterator continued"
    );
}

/// A disk with these lines. After them, every read fails.
struct Disk {
    lines: VecDeque<&'static str>,
}

impl Read for Disk {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let line = self.lines.pop_front();
        line.ok_or_else(|| io::Error::other("the disk fails"))?
            .as_bytes()
            .read(buffer)
    }
}

#[test]
fn sightings_before_a_failure_are_returned() {
    let lines = VecDeque::from(["robin A17\n", "wren C3\n"]);
    let mut read = Sightings::of(io::BufReader::new(Disk { lines }));
    let two = [read.next(), read.next()].map(|next| next.and_then(Result::ok));
    assert_eq!(two.to_vec(), two_sightings());
    let error = read
        .next()
        .expect("the disk fails")
        .expect_err("the disk fails, but there is no error");
    assert_eq!(error.to_string(), "the disk fails");
    assert!(
        read.next().is_none(),
        "there was an error, but the iterator continued"
    );
}

fn two_sightings() -> Vec<Option<Sighting>> {
    let both = sightings("robin A17, wren C3");
    both.into_iter().map(Some).collect()
}

#[test]
fn a_tally_counts_birds_and_species() {
    let mut tally = tally("robin A1, wren A1, robin A2, robin A1");
    assert_eq!((tally.species(), tally.birds()), (2, 3));
    tally.extend(sightings("robin A2, tit D1"));
    assert_eq!((tally.species(), tally.birds()), (3, 4));
    let empty = Tally::default();
    assert_eq!((empty.species(), empty.birds()), (0, 0));
}

#[test]
fn a_tally_knows_the_most_frequent_species() {
    let once = "robin 1, gull 1, owl 1, crow 1, finch 1";
    let often = "wren 1, tit 1, tit 2, wren 2, tit 2, jay 1, jay 2, jay 3";
    let tally = tally(&format!("{once}, {often}"));
    let all = [
        ("jay", 3),
        ("tit", 2),
        ("wren", 2),
        ("crow", 1),
        ("finch", 1),
        ("gull", 1),
        ("owl", 1),
        ("robin", 1),
    ];
    for count in 0..=all.len() {
        assert_eq!(tally.top(count), all[..count], "the first {count}");
    }
    assert_eq!(tally.top(99), all);
}

#[test]
fn a_tally_remembers_three_sightings() {
    let recent = |text: &str| -> Vec<Sighting> { tally(text).recent().cloned().collect() };
    assert_eq!(
        recent("robin 1, wren 2, robin 3, robin 1, tit 5"),
        sightings("robin 3, robin 1, tit 5")
    );
    assert_eq!(recent("wren 2, wren 2"), sightings("wren 2, wren 2"));
}

#[test]
fn a_summary_has_all_its_lines() -> io::Result<()> {
    let tally = tally("robin A1, robin A2, wren B1, robin A3, house sparrow C1, robin A1");
    let mut out = Vec::new();
    write_summary(&mut out, &tally, 2)?;
    assert_eq!(
        String::from_utf8_lossy(&out),
        "3 species, 5 birds\nrobin 3\nhouse sparrow 1\nlast: robin A3, house sparrow C1, robin A1\n"
    );
    Ok(())
}

#[test]
fn a_summary_without_sightings_is_one_line() -> io::Result<()> {
    let mut out = Vec::new();
    write_summary(&mut out, &Tally::default(), 3)?;
    assert_eq!(String::from_utf8_lossy(&out), "0 species, 0 birds\n");
    Ok(())
}

/// Takes all bytes, but fails when it's flushed.
struct Full;

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::Error::other("the disk is full"))
    }
}

#[test]
fn a_summary_that_cannot_be_written_is_an_error() {
    let error = write_summary(Full, &tally("robin A1"), 3)
        .expect_err("the disk is full, but there is no error");
    assert_eq!(error.to_string(), "the disk is full");
    let missing = Path::new("no-such-folder");
    save(missing, &Tally::default(), 3).expect_err("the folder is missing, but there is no error");
}

#[test]
fn a_summary_is_saved() -> io::Result<()> {
    let folder = Scratch::with("saved", &[]);
    save(&folder.0, &tally("robin A1"), 3)?;
    let text = "1 species, 1 birds\nrobin 1\nlast: robin A1\n";
    assert_eq!(folder.text("summary.txt").as_deref(), Some(text));
    assert_eq!(folder.text("summary.old.txt"), None);
    Ok(())
}

#[test]
fn the_old_summary_is_kept() -> io::Result<()> {
    let files = [("summary.txt", "before"), ("summary.old.txt", "long ago")];
    let folder = Scratch::with("before", &files);
    save(&folder.0, &Tally::default(), 3)?;
    let text = "0 species, 0 birds\n";
    assert_eq!(folder.text("summary.txt").as_deref(), Some(text));
    assert_eq!(folder.text("summary.old.txt").as_deref(), Some("before"));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_summary_that_cannot_be_renamed_is_an_error() -> io::Result<()> {
    let files = [("summary.txt", "before"), ("summary.old.txt/x", "")];
    let folder = Scratch::with("aside", &files);
    save(&folder.0, &Tally::default(), 3)
        .expect_err("a folder has this name, but there is no error");
    let kept = folder.text("summary.txt");
    assert_eq!(kept.as_deref(), Some("before"), "the old summary was lost");
    Ok(())
}

fn call(arguments: &[&str], variable: Option<&str>) -> Result<Call, String> {
    let arguments = arguments.iter().map(OsString::from);
    Call::read(arguments, variable.map(OsString::from))
}

#[test]
fn a_call_names_a_folder() {
    let expected = |top| {
        let folder = PathBuf::from("notes");
        Ok(Call { folder, top })
    };
    assert_eq!(call(&["notes"], None), expected(3));
    assert_eq!(call(&["notes"], Some("8")), expected(8));
    assert_eq!(call(&["--top", "5", "notes"], None), expected(5));
    assert_eq!(
        call(&["--top", "5", "notes"], Some("8")),
        expected(5),
        "an option beats the variable"
    );
    assert_eq!(
        call(&["--top", "5", "notes"], Some("many")),
        expected(5),
        "a variable that isn't needed may have any value"
    );
}

#[test]
fn a_number_must_be_a_number() {
    let wrong = Err(String::from("many is not a number"));
    assert_eq!(call(&["notes"], Some("many")), wrong);
    assert_eq!(call(&["--top", "many", "notes"], Some("4")), wrong);
}

#[test]
fn any_other_call_gets_the_usage() {
    let usage = Err(String::from("usage: std_checkpoint [--top NUMBER] FOLDER"));
    for arguments in [
        &[][..],
        &["notes", "more"],
        &["--top", "5"],
        &["--first", "5", "notes"],
        &["--top", "5", "notes", "more"],
    ] {
        assert_eq!(call(arguments, None), usage, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_might_not_be_unicode() {
    use std::os::unix::ffi::OsStringExt;

    let odd = OsString::from_vec(b"caf\xe9".to_vec());
    let folder = PathBuf::from(&odd);
    assert_eq!(Call::read([odd.clone()], None), Ok(Call { folder, top: 3 }));
    let wrong = Err(String::from("caf\u{fffd} is not a number"));
    assert_eq!(Call::read([OsString::from("notes")], Some(odd)), wrong);
}

fn run(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_std_checkpoint"))
        .args(["--top", "1"])
        .arg(folder)
        .env_remove("BIRDS_TOP")
        .output()
        .expect("the program starts")
}

#[test]
fn the_program_joins_the_parts() {
    let files = [
        ("may/b.birds", "robin A1\nwren B1\n"),
        ("may/a.birds", "robin A2\n"),
        ("june.birds", "robin A9\nrobin\n"),
    ];
    let folder = Scratch::with("program", &files);
    let output = run(&folder.0);
    let text = "2 species, 3 birds\nrobin 2\nlast: robin A2, robin A1, wren B1\n";
    assert_eq!(String::from_utf8_lossy(&output.stdout), text);
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "birds: june.birds is left out: line 2 is not a sighting\n"
    );
    assert_eq!(folder.text("summary.txt").as_deref(), Some(text));
    assert_eq!(output.status.code(), Some(0));
}
