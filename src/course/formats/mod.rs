//! One file a format on disk, recognised by what lies in the folder. Each reads into the same `Course`.

mod native;
mod reading;

use std::path::Path;

use super::source::Source;
use crate::error::{Error, Problem, Result};

pub(super) use native::check_name;
pub(super) use reading::{Lines, Reading};

/// A layout of a course on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// The runner's own: `info.toml` for the course and for every level.
    Native,
}

/// The format of the course that lies in `source`; `None` where no course does. To read one more format, add it here.
fn recognise(source: &dyn Source) -> Result<Option<Format>> {
    let Some(manifest) = source.file("info.toml")? else {
        return Ok(None);
    };
    Ok(native::is_course(&manifest, source).then_some(Format::Native))
}

/// Whether `source` holds a course, and not only a part of one.
pub(super) fn holds_course(source: &dyn Source) -> Result<bool> {
    Ok(recognise(source)?.is_some())
}

/// What the course is called, where that much can be read.
pub(super) fn title(source: &dyn Source) -> Result<Option<String>> {
    match recognise(source)? {
        Some(Format::Native) => native::title(source),
        None => Ok(None),
    }
}

/// Reads the course in `source`; it gets `root` as its folder.
pub(super) fn read(source: &dyn Source, root: &Path) -> Result<Reading> {
    match recognise(source)? {
        Some(Format::Native) => Ok(native::read(source, root)),
        None => Err(no_course(root)),
    }
}

/// There is no course in `folder`.
pub(super) fn no_course(folder: &Path) -> Error {
    Problem::new("no course is here: there is no info.toml of a course")
        .at(folder, None)
        .next("go into a course's folder, name one with `--course DIR`, or write the course that comes with the runner: `runner init`")
        .into()
}
