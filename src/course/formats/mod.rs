//! One file per format. A format is recognised by what is in the folder, and each is read into the same `Course`.

mod exercism;
mod native;
mod reading;
mod rustlings;
mod surroundings;
mod words;
mod wr;

use std::path::Path;

use crate::course::model::{Course, Format};
use crate::course::source::{Presence, Source};
use crate::error::{Error, Problem, Result};

pub(super) use native::{check_name, check_workspace};
pub use reading::Imported;
pub use reading::{ManifestLines, Reading};

/// The format of the course in `source`; `None` if there is no course. To support another format, add it here.
fn recognise(source: &dyn Source) -> Result<Option<Format>> {
    if let Some(manifest) = source.file("info.toml")? {
        if rustlings::is_info(&manifest) || rustlings::is_info_of_5(&manifest) {
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

/// Whether `source` holds downloads of Exercism's. They are a course for someone who is in their folder, but not for someone below it: any folder may
/// have a download in it.
pub(super) fn holds_downloads(source: &dyn Source) -> Result<bool> {
    Ok(!exercism::downloads(source)?.is_empty())
}

/// Whether `source` holds a whole course. With a separate `info.toml` it's a rustlings course, and the exercises are enough.
pub(super) fn holds_course(source: &dyn Source, info: Option<&Path>) -> Result<bool> {
    Ok(match info {
        Some(_) => source.folder("exercises").is_inside(),
        None => recognise(source)?.is_some(),
    })
}

/// The title of a course in the runner's own format, if it can be read; `None` for all other courses.
pub(super) fn title(source: &dyn Source) -> Result<Option<String>> {
    match recognise(source)? {
        Some(Format::Native) => native::title(source),
        _ => Ok(None),
    }
}

/// Reads the course in `source`, whose folder is `root`. `info` is the path of a separate rustlings `info.toml`.
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
        None if holds_downloads(source)? => exercism::read_downloads(source, root),
        None => Err(no_course(root)),
    }
}

/// The learner's progress as recorded by the runner that the course was made for.
pub(super) fn imported(course: &Course) -> Result<Imported> {
    match course.format {
        Format::Rustlings => rustlings::imported(course),
        Format::Wr => wr::imported(course),
        Format::Native | Format::Track | Format::Exercism => Ok(Imported::default()),
    }
}

/// The error for a folder without a course.
pub(super) fn no_course(folder: &Path) -> Error {
    Problem::new("there is no course here: no info.toml with levels, and no course of rustlings, wr or Exercism")
        .at(folder, None)
        .next("change to a course's folder, name one with `--course DIR`, or create the built-in course with `runner init`")
        .into()
}
