//! Make `unpack` write entries into a folder. Missing parents are created. Files and directories get their time, and
//! the lowest nine bits of their mode. A file or a link replaces a file or a link that's already there. A directory never
//! takes the place of a file, nor a file or a link the place of a directory: that's the error `Io`.
//!
//! Nothing may be written outside the folder. An absolute path, or one with the part `..`, is the error `Outside`, and
//! then no entry is written at all. A link may have any target, but nothing is written through it: a path that leads
//! through a link is `Outside`, and so is a directory if there's already a link in its place.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use archiver::{Entry, Error, Kind, unpack};

mod folder;
mod support;

use folder::empty_folder;
use support::file;

fn directory(path: &str) -> Entry {
    Entry {
        mode: 0o750,
        kind: Kind::Directory,
        ..file(path, "")
    }
}

fn link(path: &str, target: &Path) -> Entry {
    let target = target.to_str().expect("it's text");
    Entry {
        kind: Kind::Link(target.to_owned()),
        ..file(path, "")
    }
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).expect("the file can be read")
}

/// Mode and time of what is there.
fn mode_and_time(path: &Path) -> (u32, i64) {
    let metadata = fs::metadata(path).expect("it's there");
    (metadata.mode() & 0o7777, metadata.mtime())
}

#[test]
fn a_file_is_written() {
    let folder = empty_folder("file");
    assert_eq!(unpack(&[file("moon.txt", "full")], &folder), Ok(()));
    assert_eq!(content(&folder.join("moon.txt")), "full");
}

#[test]
fn parents_that_are_missing_are_created() {
    let folder = empty_folder("parents");
    assert_eq!(unpack(&[file("sky/2026/moon.txt", "new")], &folder), Ok(()));
    assert_eq!(content(&folder.join("sky/2026/moon.txt")), "new");
}

#[test]
fn a_link_is_made() {
    let folder = empty_folder("link");
    let entries = [
        file("moon.txt", "half"),
        link("latest", Path::new("moon.txt")),
    ];
    assert_eq!(unpack(&entries, &folder), Ok(()));
    let target = fs::read_link(folder.join("latest"));
    assert_eq!(target.expect("it's a link"), Path::new("moon.txt"));
}

#[test]
fn a_file_gets_its_mode_and_time() {
    let folder = empty_folder("mode");
    let mode = 0o640;
    let entry = Entry {
        mode,
        ..file("moon.txt", "")
    };
    assert_eq!(unpack(&[entry], &folder), Ok(()));
    let expected = (0o640, 1_000_000_000);
    assert_eq!(mode_and_time(&folder.join("moon.txt")), expected);
}

#[test]
fn a_program_does_not_run_as_its_owner() {
    let folder = empty_folder("program");
    let mode = 0o4755;
    let entry = Entry {
        mode,
        ..file("telescope", "")
    };
    assert_eq!(unpack(&[entry], &folder), Ok(()));
    assert_eq!(mode_and_time(&folder.join("telescope")).0, 0o755);
}

#[test]
fn a_directory_keeps_its_time_when_it_is_filled() {
    let folder = empty_folder("time");
    let entries = [directory("sky"), file("sky/moon.txt", "full")];
    assert_eq!(unpack(&entries, &folder), Ok(()));
    assert_eq!(mode_and_time(&folder.join("sky")), (0o750, 1_000_000_000));
}

#[test]
fn a_directory_that_may_not_be_written_to_is_filled() {
    let folder = empty_folder("read-only");
    let mut entries = [
        directory("sky"),
        directory("sky/2026"),
        file("sky/2026/moon.txt", "full"),
    ];
    entries[0].mode = 0o555;
    entries[1].mode = 0o555;
    assert_eq!(unpack(&entries, &folder), Ok(()));
    assert_eq!(mode_and_time(&folder.join("sky")).0, 0o555);
    // So that the folder can be removed.
    for path in ["sky", "sky/2026"] {
        fs::set_permissions(folder.join(path), fs::Permissions::from_mode(0o755))
            .expect("it's ours");
    }
}

#[test]
fn what_is_there_is_replaced() {
    let folder = empty_folder("replaced");
    let entries = [
        directory("sky"),
        file("sky/moon.txt", "full"),
        link("latest", Path::new("sky")),
    ];
    assert_eq!(unpack(&entries, &folder), Ok(()));
    let again = [
        directory("sky"),
        file("sky/moon.txt", "new"),
        link("latest", Path::new("sky/moon.txt")),
    ];
    assert_eq!(unpack(&again, &folder), Ok(()));
    assert_eq!(content(&folder.join("latest")), "new");
}

#[test]
fn nothing_is_written_if_a_path_leads_out() {
    let outside = empty_folder("out");
    let folder = outside.join("folder");
    fs::create_dir(&folder).expect("it can be created");
    let absolute = outside.join("evil").display().to_string();
    for path in ["../evil", "sky/../../evil", "sky/..", &absolute] {
        let entries = [file("moon.txt", "full"), file(path, "ha")];
        let result = unpack(&entries, &folder);
        assert_eq!(result, Err(Error::Outside(path.to_owned())));
        assert!(!outside.join("evil").exists(), "{path} was written");
        assert!(
            !folder.join("moon.txt").exists(),
            "a file was written before {path}"
        );
    }
}

#[test]
fn a_name_may_contain_dots() {
    let folder = empty_folder("dots");
    assert_eq!(unpack(&[file("to be continued...", "")], &folder), Ok(()));
    assert!(folder.join("to be continued...").exists());
}

#[test]
fn a_path_does_not_lead_through_a_link() {
    let outside = empty_folder("outside");
    let folder = empty_folder("through");
    let entries = [link("door", &outside), file("door/evil", "ha")];
    let result = unpack(&entries, &folder);
    assert!(matches!(result, Err(Error::Outside(_))), "{result:?}");
    assert!(
        !outside.join("evil").exists(),
        "it was written through the link"
    );
}

#[test]
fn a_directory_is_not_a_link() {
    let outside = empty_folder("room");
    let before = mode_and_time(&outside);
    let folder = empty_folder("directory");
    let result = unpack(&[link("door", &outside), directory("door")], &folder);
    assert!(matches!(result, Err(Error::Outside(_))), "{result:?}");
    assert_eq!(mode_and_time(&outside), before, "the room was changed");
}

#[test]
fn a_directory_that_becomes_a_link_is_left_alone() {
    let outside = empty_folder("attic");
    let before = mode_and_time(&outside);
    let folder = empty_folder("becomes-a-link");
    let entries = [file("door", ""), directory("door"), link("door", &outside)];
    let result = unpack(&entries, &folder);
    let after = mode_and_time(&outside);
    assert!(after == before, "the attic was changed");
    assert!(matches!(result, Err(Error::Io(..))), "{result:?}");
}

#[test]
fn a_directory_is_not_replaced() {
    let outside = empty_folder("cellar");
    let before = mode_and_time(&outside);
    for door in [link("door", &outside), file("door", "shut")] {
        let folder = empty_folder("not-replaced");
        let result = unpack(&[directory("door"), door], &folder);
        let after = mode_and_time(&outside);
        assert!(after == before, "the cellar was changed");
        assert!(matches!(result, Err(Error::Io(..))), "{result:?}");
    }
}

#[test]
fn a_file_is_not_written_through_a_link() {
    let outside = empty_folder("secrets");
    let secret = outside.join("secret.txt");
    fs::write(&secret, "the key").expect("it can be written");
    let folder = empty_folder("overwritten");
    let entries = [link("moon.txt", &secret), file("moon.txt", "full")];
    assert_eq!(unpack(&entries, &folder), Ok(()));
    assert_eq!(content(&secret), "the key");
    assert_eq!(content(&folder.join("moon.txt")), "full");
}
