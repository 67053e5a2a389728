//! People on a network ask a photo album for its pictures by name, for example "2024/beach.jpg".
//!
//! The album treats paths as strings, and that goes wrong: a name can lead out of the folder to any file on the
//! machine, `photos2` counts as part of `photos`, and dots in folder names are taken for extensions. Let `Path` do
//! the work, with `components`, `strip_prefix`, `file_stem` and others.

use std::path::{Path, PathBuf};

/// The path of a picture in the album, or `None` for a name that's empty or could lead out of the album. A "." changes
/// nothing, and a ".." is always rejected.
pub fn inside(album: &Path, name: &str) -> Option<PathBuf> {
    if name.is_empty() {
        return None;
    }
    Some(PathBuf::from(format!("{}/{name}", album.display())))
}

/// The path of the small version of a picture, which is in the same folder: "2024/beach-small.jpg" for
/// "2024/beach.jpg". `None` if the path doesn't end with a file name.
pub fn small(picture: &Path) -> Option<PathBuf> {
    let text = picture.display().to_string();
    match text.rsplit_once('.') {
        Some((stem, extension)) => Some(PathBuf::from(format!("{stem}-small.{extension}"))),
        None => Some(PathBuf::from(format!("{text}-small"))),
    }
}

/// The title of a picture in the album: "2024 > beach" for "2024/beach.jpg". `None` for a path that isn't below the
/// album's folder.
pub fn title(album: &Path, picture: &Path) -> Option<String> {
    let picture = picture.display().to_string();
    let below = picture.strip_prefix(&album.display().to_string())?;
    let (stem, _) = below.rsplit_once('.').unwrap_or((below, ""));
    Some(stem.trim_start_matches('/').replace('/', " > "))
}
