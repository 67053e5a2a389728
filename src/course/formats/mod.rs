//! One file a format on disk, recognised by what is in the folder. Each reads into the same `Course`.

mod exercism;
mod native;
mod reading;
mod rustlings;
mod words;
mod wr;

use std::path::Path;

use crate::course::model::{Course, Format};
use crate::course::source::{Presence, Source};
use crate::error::{Error, Problem, Result};

pub(super) use native::check_name;
pub use reading::Imported;
pub use reading::{ManifestLines, Reading};

/// The format of the course that is in `source`; `None` where no course does. To read one more format, add it here.
fn recognise(source: &dyn Source) -> Result<Option<Format>> {
    if let Some(manifest) = source.file("info.toml")? {
        if rustlings::is_info(&manifest) {
            return Ok(Some(Format::Rustlings));
        }
        if native::is_course(&manifest, source) {
            return Ok(Some(Format::Native));
        }
    }
    if wr::is_course(source)? {
        return Ok(Some(Format::Wr));
    }
    if source.folder("exercises") != Presence::Missing {
        if rustlings::is_official(source)? {
            return Ok(Some(Format::Rustlings));
        }
        if exercism::is_track(source)? {
            return Ok(Some(Format::Track));
        }
    }
    Ok(source
        .file(".exercism/config.json")?
        .is_some()
        .then_some(Format::Exercism))
}

/// Whether `source` holds a course, and not only a part of one. With an `info.toml` from elsewhere it is one of rustlings', and then
/// its exercises suffice.
pub(super) fn holds_course(source: &dyn Source, info: Option<&Path>) -> Result<bool> {
    Ok(match info {
        Some(_) => source.folder("exercises").is_inside(),
        None => recognise(source)?.is_some(),
    })
}

/// What a course of our own is called, where that much can be read; `None` for all others.
pub(super) fn title(source: &dyn Source) -> Result<Option<String>> {
    match recognise(source)? {
        Some(Format::Native) => native::title(source),
        _ => Ok(None),
    }
}

/// Reads the course in `source`; it gets `root` as its folder. `info` is an `info.toml` of rustlings' that is elsewhere.
pub(super) fn read(source: &dyn Source, root: &Path, info: Option<&Path>) -> Result<Reading> {
    if info.is_some() {
        return rustlings::read(source, root, info);
    }
    match recognise(source)? {
        Some(Format::Native) => Ok(native::read(source, root)),
        Some(Format::Rustlings) => rustlings::read(source, root, None),
        Some(Format::Wr) => wr::read(source, root),
        Some(Format::Track) => exercism::read_track(source, root),
        Some(Format::Exercism) => exercism::read_one(source, root),
        None => Err(no_course(root)),
    }
}

/// What the runner that a course was made for knows of the learner's progress.
pub(super) fn imported(course: &Course) -> Result<Imported> {
    match course.format {
        Format::Rustlings => rustlings::imported(course),
        Format::Wr => wr::imported(course),
        Format::Native | Format::Track | Format::Exercism => Ok(Imported::default()),
    }
}

/// There is no course in `folder`.
pub(super) fn no_course(folder: &Path) -> Error {
    Problem::new("no course is here: there is no info.toml of a course, and nothing of rustlings', wr's or Exercism's")
        .at(folder, None)
        .next("go into a course's folder, name one with `--course DIR`, or write the course that comes with the runner: `runner init`")
        .into()
}
