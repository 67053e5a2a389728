//! Lets ".." remove the component before it.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// The path of a picture in the album, or `None` for a name that's empty or could lead out of the album. A "." changes
/// nothing, and a ".." is always rejected.
pub fn inside(album: &Path, name: &str) -> Option<PathBuf> {
    let mut path = album.to_path_buf();
    let mut parts = 0;
    for component in Path::new(name).components() {
        match component {
            Component::Normal(part) => {
                path.push(part);
                parts += 1;
            }
            Component::CurDir => {}
            Component::ParentDir if parts > 0 => {
                path.pop();
                parts -= 1;
            }
            _ => return None,
        }
    }
    (parts > 0).then_some(path)
}

/// The path of the small version of a picture, which is in the same folder: "2024/beach-small.jpg" for
/// "2024/beach.jpg". `None` if the path doesn't end with a file name.
pub fn small(picture: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(picture.file_stem()?);
    name.push("-small");
    if let Some(extension) = picture.extension() {
        name.push(".");
        name.push(extension);
    }
    Some(picture.with_file_name(name))
}

/// The title of a picture in the album: "2024 > beach" for "2024/beach.jpg". `None` for a path that isn't below the
/// album's folder.
pub fn title(album: &Path, picture: &Path) -> Option<String> {
    let below = picture.strip_prefix(album).ok()?.with_extension("");
    let parts = below.iter().map(|part| part.to_string_lossy());
    let title = parts.collect::<Vec<_>>().join(" > ");
    (!title.is_empty()).then_some(title)
}
