//! People on the network ask an album for its pictures, by names such as "2024/beach.jpg".
//!
//! The album builds its paths as text, and that goes wrong: a name can lead out of the folder to all files of the machine,
//! `photos2` counts as a part of `photos`, and dots in folders are taken for extensions. Let `Path` do the work:
//! `components`, `join`, `strip_prefix`, `file_stem` and their sisters.

use std::path::{Path, PathBuf};

/// The path of a picture in the album, or `None` for a name that could lead out of it or that is no name at all. A "." in
/// between changes nothing, and a ".." is always refused.
pub fn inside(album: &Path, name: &str) -> Option<PathBuf> {
    if name.is_empty() {
        return None;
    }
    Some(PathBuf::from(format!("{}/{name}", album.display())))
}

/// The path of the small version of a picture, beside it: "2024/beach.jpg" has "2024/beach-small.jpg". `None` if the
/// path ends without a file name.
pub fn small(picture: &Path) -> Option<PathBuf> {
    let text = picture.display().to_string();
    match text.rsplit_once('.') {
        Some((stem, extension)) => Some(PathBuf::from(format!("{stem}-small.{extension}"))),
        None => Some(PathBuf::from(format!("{text}-small"))),
    }
}

/// The title of a picture of the album: "2024/beach.jpg" has "2024 > beach". `None` for a path that is not below
/// the album's folder.
pub fn title(album: &Path, picture: &Path) -> Option<String> {
    let picture = picture.display().to_string();
    let below = picture.strip_prefix(&album.display().to_string())?;
    let (stem, _) = below.rsplit_once('.').unwrap_or((below, ""));
    Some(stem.trim_start_matches('/').replace('/', " > "))
}
