use std::path::{Path, PathBuf};

use paths2::{inside, small, title};

fn in_album(name: &str) -> Option<PathBuf> {
    inside(Path::new("/srv/photos"), name)
}

#[test]
fn a_picture_is_in_the_album() {
    assert_eq!(
        in_album("2024/beach.jpg"),
        Some(PathBuf::from("/srv/photos/2024/beach.jpg"))
    );
    assert_eq!(
        inside(Path::new("photos"), "./a/./b.png"),
        Some(PathBuf::from("photos/a/b.png"))
    );
}

#[test]
fn a_name_cannot_lead_out_of_the_album() {
    for name in ["../secret.txt", "2024/../../secret.txt", "2024/..", ".."] {
        assert_eq!(in_album(name), None, "{name} could lead out of the album");
    }
}

#[test]
fn two_dots_are_rejected_within_the_album_too() {
    // If 2024 is a link, the folder above it isn't the album.
    assert_eq!(in_album("2024/../beach.jpg"), None);
}

#[test]
fn a_name_cannot_start_at_the_root() {
    for name in ["/etc/passwd", "/", "//2024/beach.jpg"] {
        assert_eq!(in_album(name), None, "{name} starts at the root");
    }
}

#[test]
fn dots_within_a_name_are_harmless() {
    for name in ["beach..evening.jpg", "...", "..jpg", "2024.08../x"] {
        assert_eq!(
            in_album(name),
            Some(Path::new("/srv/photos").join(name)),
            "{name} stays in the album"
        );
    }
}

#[test]
fn without_a_name_there_is_no_picture() {
    for name in ["", ".", "./."] {
        assert_eq!(in_album(name), None, "{name:?} isn't the name of a picture");
    }
}

#[test]
fn the_small_version_is_in_the_same_folder() {
    for (picture, expected) in [
        ("2024/beach.jpg", "2024/beach-small.jpg"),
        ("beach.evening.png", "beach.evening-small.png"),
        ("/beach", "/beach-small"),
    ] {
        assert_eq!(small(Path::new(picture)), Some(PathBuf::from(expected)));
    }
}

#[test]
fn a_dot_in_a_folder_does_not_begin_an_extension() {
    assert_eq!(
        small(Path::new("summer.2024/beach")),
        Some(PathBuf::from("summer.2024/beach-small"))
    );
    assert_eq!(
        small(Path::new("2024/.beach")),
        Some(PathBuf::from("2024/.beach-small")),
        "a dot at the start is part of the name"
    );
}

#[test]
fn without_a_file_name_there_is_no_small_version() {
    assert_eq!(small(Path::new("2024/..")), None);
    assert_eq!(small(Path::new("/")), None);
}

#[cfg(unix)]
#[test]
fn a_name_might_not_be_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let picture = Path::new(OsStr::from_bytes(b"2024/caf\xe9.jpg"));
    let expected = Path::new(OsStr::from_bytes(b"2024/caf\xe9-small.jpg"));
    assert_eq!(small(picture).as_deref(), Some(expected));
}

#[test]
fn a_title_has_all_folders_and_the_name() {
    let album = Path::new("/srv/photos");
    for (picture, expected) in [
        ("/srv/photos/2024/beach.jpg", "2024 > beach"),
        ("/srv/photos//2024/./july/a.b.png", "2024 > july > a.b"),
        ("/srv/photos/summer.2024/beach", "summer.2024 > beach"),
    ] {
        assert_eq!(title(album, Path::new(picture)).as_deref(), Some(expected));
    }
}

#[test]
fn a_picture_elsewhere_has_no_title() {
    let album = Path::new("/srv/photos");
    for picture in ["/srv/photos2/beach.jpg", "/srv/beach.jpg", "/srv/photos"] {
        assert_eq!(title(album, Path::new(picture)), None, "{picture}");
    }
}
