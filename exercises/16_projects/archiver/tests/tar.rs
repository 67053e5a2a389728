//! Make `pack` return everything in a folder: first a directory, then what is in it, with names in ascending order.
//! Paths begin below the folder, such as `beds/peas.txt`. The mode has nine bits. Links are packed as links, never
//! followed. What is neither file, directory nor link, such as a socket, is left out.
//!
//! Then the real `tar` is the judge: it lists and extracts your archives, and you list and extract those of `tar`. It
//! does two things in another way: it writes spaces after the `ustar` of a header, and its paths may begin with `./`.

use std::env;
use std::fs::{self, File, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use archiver::{Entry, Error, Kind, list, pack, read, unpack, write};

mod folder;

use folder::empty_folder;

/// A path that fits only with a prefix.
const LONG: &str = "a-path-of-more-than-a-hundred-bytes-has-to-be-divided/\
                    at-the-slash-before-the-name-of-this-directory/stone.txt";

/// Sets the mode of a file or directory, and a time in the year 2001.
fn set(path: &Path, mode: u32) {
    let file = File::open(path).expect("it can be opened");
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    file.set_modified(time).expect("it's ours");
    file.set_permissions(Permissions::from_mode(mode))
        .expect("it's ours");
}

/// Writes a file, and the directories that it's in.
fn write_file(path: &Path, content: &str, mode: u32) {
    let parent = path.parent().expect("it's in a folder");
    fs::create_dir_all(parent).expect("it can be created");
    fs::write(path, content).expect("it can be written");
    set(path, mode);
}

/// A folder with a bit of everything.
fn garden(test: &str) -> PathBuf {
    let folder = empty_folder(test);
    write_file(&folder.join("beds/peas.txt"), "green", 0o644);
    write_file(&folder.join("beds/roses.txt"), &"red ".repeat(300), 0o640);
    write_file(&folder.join("water.sh"), "", 0o755);
    symlink("beds/peas.txt", folder.join("latest")).expect("it can be linked");
    set(&folder.join("beds"), 0o750);
    folder
}

/// What is in a folder, without the times of links, which can't be set everywhere.
fn contents(folder: &Path) -> Vec<Entry> {
    let mut entries = pack(folder).expect("it can be packed");
    for entry in &mut entries {
        if let Kind::Link(_) = entry.kind {
            entry.modified = 0;
        }
    }
    entries
}

fn paths(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.path.as_str()).collect()
}

/// What `tar` prints when it's called with these arguments in this folder.
fn tar(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("tar");
    // The variable keeps the `tar` of macOS from adding files of its own.
    command
        .args(arguments)
        .current_dir(folder)
        .env("COPYFILE_DISABLE", "1");
    let output = command.output().expect("`tar` can be started");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`tar` reports: {message}");
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Whether lines of `tar tv` look like yours. It's another `tar` on macOS.
fn is_gnu() -> bool {
    let is_gnu = tar(Path::new("/"), &["--version"]).contains("GNU");
    if !is_gnu {
        println!("skipped: this `tar` isn't GNU tar");
    }
    is_gnu
}

/// Where a test keeps its archive: beside the folder, not in it.
fn beside(folder: &Path) -> String {
    format!("{}.tar", folder.display())
}

/// Writes an archive with what is in the folder, and returns its name.
fn archive_of(folder: &Path) -> String {
    let name = beside(folder);
    let entries = pack(folder).expect("it can be packed");
    let archive = write(&entries).expect("it can be written");
    fs::write(&name, archive).expect("it can be written");
    name
}

/// The entries of an archive that `tar` makes of the folder.
fn packed_by_tar(folder: &Path, format: &str) -> Vec<Entry> {
    let name = beside(folder);
    tar(folder, &["-cf", &name, "--format", format, "."]);
    let archive = fs::read(&name).expect("`tar` wrote it");
    read(&archive).expect("it can be read")
}

#[test]
fn a_folder_is_packed_in_order() {
    let entries = pack(&garden("order")).expect("it can be packed");
    let expected = [
        "beds",
        "beds/peas.txt",
        "beds/roses.txt",
        "latest",
        "water.sh",
    ];
    assert_eq!(paths(&entries), expected);
    assert_eq!(entries[0].kind, Kind::Directory);
    assert_eq!(entries[1].kind, Kind::File(b"green".to_vec()));
    assert_eq!(entries[3].kind, Kind::Link("beds/peas.txt".to_owned()));
}

#[test]
fn what_is_in_a_directory_comes_right_after_it() {
    let folder = garden("right-after");
    write_file(&folder.join("beds.txt"), "two", 0o644);
    write_file(&folder.join("beds-of-last-year/peas.txt"), "", 0o644);
    let entries = pack(&folder).expect("it can be packed");
    let expected = [
        "beds",
        "beds/peas.txt",
        "beds/roses.txt",
        "beds-of-last-year",
        "beds-of-last-year/peas.txt",
        "beds.txt",
    ];
    assert_eq!(paths(&entries)[..6], expected);
}

#[test]
fn mode_time_and_owner_are_packed() {
    let folder = garden("mode");
    let entries = pack(&folder).expect("it can be packed");
    let modes = [0, 1, 2, 4].map(|index| entries[index].mode);
    assert_eq!(modes, [0o750, 0o644, 0o640, 0o755]);
    assert_eq!(entries[0].modified, 1_000_000_000);
    let metadata = fs::metadata(folder.join("beds")).expect("it's there");
    let owner = (metadata.uid(), metadata.gid());
    assert_eq!((entries[0].user, entries[0].group), owner);
}

#[test]
fn a_mode_has_nine_bits() {
    let folder = empty_folder("bits");
    write_file(&folder.join("water.sh"), "", 0o4755);
    let entries = pack(&folder).expect("it can be packed");
    assert_eq!(format!("{:o}", entries[0].mode), "755");
}

#[test]
fn a_socket_is_left_out() {
    let folder = empty_folder("socket");
    write_file(&folder.join("water.sh"), "", 0o755);
    // The name of a socket can't be longer than about a hundred bytes, and the folder's path may be.
    env::set_current_dir(&folder).expect("it can be entered");
    // It's there as long as this variable.
    let _socket = UnixListener::bind("pump").expect("it can be bound");
    let paths = pack(&folder).map(|entries| entries.into_iter().map(|entry| entry.path).collect());
    assert_eq!(paths, Ok(vec!["water.sh".to_owned()]));
}

#[test]
fn a_link_is_not_followed() {
    let folder = empty_folder("circle");
    symlink(".", folder.join("circle")).expect("it can be linked");
    symlink("nowhere", folder.join("dangling")).expect("it can be linked");
    let entries = pack(&folder).expect("it can be packed");
    assert_eq!(paths(&entries), ["circle", "dangling"]);
}

#[test]
fn a_folder_that_is_missing_is_an_error() {
    let missing = empty_folder("missing").join("garden");
    let result = pack(&missing);
    assert_eq!(result, Err(Error::Io(missing, ErrorKind::NotFound)));
}

#[test]
fn tar_finds_a_long_path() {
    let folder = garden("long");
    write_file(&folder.join(LONG), "gray", 0o644);
    let found = tar(&folder, &["-tf", &archive_of(&folder)]);
    assert!(found.lines().any(|path| path == LONG), "{found}");
}

#[test]
fn tar_prints_the_same_lines() {
    let folder = garden("lines");
    if is_gnu() {
        let options = [
            "-tv",
            "--utc",
            "--numeric-owner",
            "-f",
            &archive_of(&folder),
        ];
        let entries = pack(&folder).expect("it can be packed");
        assert_eq!(list(&entries), tar(&folder, &options));
    }
}

#[test]
fn tar_extracts_what_the_program_packed() {
    let source = garden("source");
    let archive = beside(&source);
    let mut program = Command::new(env!("CARGO_BIN_EXE_archiver"));
    let output = File::create(&archive).expect("it can be created");
    let status = program.arg("c").arg(&source).stdout(output).status();
    assert!(status.expect("it can be started").success());
    let folder = empty_folder("extracted");
    tar(&folder, &["-xp", "--no-same-owner", "-f", &archive]);
    assert_eq!(contents(&folder), contents(&source));
}

#[test]
fn you_list_what_tar_packed() {
    let folder = garden("listed");
    if is_gnu() {
        let entries = packed_by_tar(&folder, "gnu");
        let options = ["-tv", "--utc", "--numeric-owner", "-f", &beside(&folder)];
        assert_eq!(list(&entries), tar(&folder, &options));
    }
}

#[test]
fn you_extract_what_tar_packed() {
    let source = garden("packed");
    write_file(&source.join(LONG), "gray", 0o644);
    let entries = packed_by_tar(&source, "ustar");
    let folder = empty_folder("unpacked");
    assert_eq!(unpack(&entries, &folder), Ok(()));
    assert_eq!(contents(&folder), contents(&source));
}
