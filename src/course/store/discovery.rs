//! How a course is found and opened.

use std::path::{Path, PathBuf};

use super::pack::Pack;
use crate::course::formats;
use crate::course::formats::Imported;
use crate::course::model::Course;
use crate::course::source::{Folder, Presence, Source, absolute};
use crate::error::{Error, Result};

impl Course {
    /// The course that `from` is in, found upwards from there. For authors: what is in the folder counts.
    pub fn find(from: &Path, info: Option<&Path>) -> Result<Self> {
        Self::open(
            &root_of(from, |folder| formats::holds_course(folder, info))?,
            info,
        )
    }

    /// The course in this folder; everything that keeps it from being opened is reported at once. For authors: what is in the folder counts.
    /// `info` is an `info.toml` of rustlings' that is elsewhere.
    pub fn open(root: &Path, info: Option<&Path>) -> Result<Self> {
        let root = absolute(root)?;
        read(&Folder(&root), &root, info)
    }

    /// Whether a course, sound or broken, is found from a folder upwards.
    pub fn is_around(from: &Path) -> bool {
        root_of(from, |folder| formats::holds_course(folder, None)).is_ok()
    }

    /// As [`Course::find`], but for learners: see [`Course::open_for_learner`].
    pub fn find_for_learner(from: &Path, info: Option<&Path>) -> Result<Self> {
        let pack = Pack::embedded()?;
        let holds_course = |folder: &Folder<'_>| {
            Ok(formats::holds_course(folder, info)?
                || info.is_none() && is_embedded(folder, &pack)?)
        };
        Self::open_for_learner(&root_of(from, holds_course)?, info)
    }

    /// As [`Course::open`], but for learners: where this is the course that the binary carries, the binary's manifests count. So a
    /// manifest or folder that a learner changed or lost harms nothing, and `reset` can bring it back.
    pub fn open_for_learner(root: &Path, info: Option<&Path>) -> Result<Self> {
        let root = absolute(root)?;
        let folder = Folder(&root);
        let pack = Pack::embedded()?;
        if info.is_none() && is_embedded(&folder, &pack)? {
            Self::carried(&root)
        } else {
            read(&folder, &root, info)
        }
    }

    /// What the runner that the course was made for knows of the learner's progress; its files are read and left alone.
    pub fn imported(&self) -> Result<Imported> {
        formats::imported(self)
    }

    /// The course that the binary carries, as it is going to be in a folder; nothing need be there yet.
    pub fn carried(root: &Path) -> Result<Self> {
        let course = read(&Pack::embedded()?, root, None)?;
        Ok(Self {
            is_embedded: true,
            ..course
        })
    }
}

/// Whether a folder's course is the packed one. Its manifest alone doesn't decide that, because a learner can edit it: a folder with one of
/// the packed exercises is the packed course, whatever its manifest says.
fn is_embedded(folder: &dyn Source, pack: &Pack) -> Result<bool> {
    let title = formats::title(folder)?;
    Ok(title.is_some() && title == formats::title(pack)?
        || pack
            .exercises()
            .any(|dir| folder.folder(dir) != Presence::Missing))
}

fn read(source: &dyn Source, root: &Path, info: Option<&Path>) -> Result<Course> {
    let reading = formats::read(source, root, info)?;
    Error::of(reading.problems).map_or(Ok(reading.course), Err)
}

/// The nearest folder from `from` upwards that holds a course.
fn root_of(from: &Path, holds_course: impl Fn(&Folder<'_>) -> Result<bool>) -> Result<PathBuf> {
    let from = absolute(from)?;
    for folder in from.ancestors() {
        if holds_course(&Folder(folder))? {
            return Ok(folder.to_path_buf());
        }
    }
    Err(formats::no_course(&from))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::pack::Pack;
    use super::is_embedded;
    use crate::course::fixture::Fixture;
    use crate::course::model::Course;
    use crate::course::source::Folder;

    #[test]
    fn a_course_is_found_from_any_folder_in_it() {
        let fixture = Fixture::new();
        for folder in [
            "",
            "exercises",
            "exercises/01_first",
            "exercises/01_first/greet1/src",
            "solutions/02_second",
        ] {
            let course = Course::find(&fixture.root().join(folder), None).unwrap();
            assert_eq!(
                course.root,
                fixture.root().canonicalize().unwrap(),
                "from {folder:?}"
            );
            assert_eq!(course.title, "Fixture");
        }
    }

    #[test]
    fn a_course_is_found_from_a_level_whose_manifest_is_broken() {
        let fixture = Fixture::new();
        fixture.write("exercises/01_first/info.toml", "title =\n[[exercises]]");
        let error = Course::find(&fixture.root().join("exercises/01_first"), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("exercises/01_first/info.toml:1: this is not valid TOML"),
            "{error}"
        );
    }

    #[test]
    fn a_course_whose_own_manifest_is_broken_is_told_and_not_overlooked() {
        let fixture = Fixture::new();
        fixture.write("info.toml", "title = \"Fixture\nlevels");
        let error = Course::find(&fixture.root().join("exercises"), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("info.toml:1: this is not valid TOML"),
            "{error}"
        );
    }

    #[test]
    fn where_there_is_no_course_the_next_step_is_told() {
        let empty = tempfile::tempdir().unwrap();
        for error in [
            Course::find(empty.path(), None),
            Course::open(empty.path(), None),
        ] {
            let error = error.unwrap_err().to_string();
            assert!(
                error.contains("no course is here") && error.contains("runner init"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let error = Course::open(Path::new("/nowhere/at/all"), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("/nowhere/at/all: could not open the folder"),
            "{error}"
        );
    }

    #[test]
    fn a_learner_who_lost_a_folder_of_the_carried_course_can_still_open_it() {
        let fixture = Fixture::embedded();
        let course = Course::open(fixture.root(), None).unwrap();
        let first = course.exercises().next().unwrap();
        fixture.remove(&first.dir);
        fixture.remove(&format!("{}/info.toml", course.level_of(first).dir));
        assert!(
            Course::open(fixture.root(), None).is_err(),
            "an author has to be told"
        );
        let learners = Course::find_for_learner(fixture.root(), None).unwrap();
        assert_eq!(learners.root, course.root);
        assert_eq!(learners.exercises().count(), course.exercises().count());
    }

    #[test]
    fn a_course_of_another_title_is_read_from_its_folder() {
        let fixture = Fixture::new();
        assert_eq!(
            Course::open_for_learner(fixture.root(), None)
                .unwrap()
                .title,
            "Fixture"
        );
        assert!(!is_embedded(&Folder(fixture.root()), &Pack::embedded().unwrap()).unwrap());
    }
}
