//! Finding and opening a course.

use std::path::{Path, PathBuf};

use super::pack::Pack;
use crate::course::formats;
use crate::course::formats::Imported;
use crate::course::model::Course;
use crate::course::source::{Folder, Presence, Source, absolute};
use crate::error::{Error, Result};

impl Course {
    /// The course that contains `from`, searched upwards. For authors: the folder's contents count.
    pub fn find(from: &Path, info: Option<&Path>) -> Result<Self> {
        Self::open(
            &root_of(from, |folder| formats::holds_course(folder, info))?,
            info,
        )
    }

    /// The course in this folder. All problems are reported at once. For authors: the folder's contents count. `info` is the path of a
    /// rustlings `info.toml` that isn't in the folder.
    pub fn open(root: &Path, info: Option<&Path>) -> Result<Self> {
        let root = absolute(root)?;
        read(&Folder(&root), &root, info)
    }

    /// Whether a folder or one above it has a course, valid or broken.
    pub fn is_around(from: &Path) -> bool {
        root_of(from, |folder| formats::holds_course(folder, None)).is_ok()
    }

    /// Like [`Course::find`], but for learners: see [`Course::open_for_learner`].
    pub fn find_for_learner(from: &Path, info: Option<&Path>) -> Result<Self> {
        let pack = Pack::embedded()?;
        let holds_course = |folder: &Folder<'_>| {
            Ok(formats::holds_course(folder, info)?
                || info.is_none() && is_embedded(folder, &pack)?)
        };
        Self::open_for_learner(&root_of(from, holds_course)?, info)
    }

    /// Like [`Course::open`], but for learners: if this is the embedded course, the binary's manifests count. A manifest or folder that
    /// the learner changed or lost does no harm then, and `reset` can restore it.
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

    /// The learner's progress as recorded by the runner that the course was made for. Its files are only read.
    pub fn imported(&self) -> Result<Imported> {
        formats::imported(self)
    }

    /// The embedded course as it will be in a folder, which needn't exist yet.
    pub fn carried(root: &Path) -> Result<Self> {
        let course = read(&Pack::embedded()?, root, None)?;
        Ok(Self {
            is_embedded: true,
            ..course
        })
    }
}

/// Whether a folder's course is the packed one. The manifest alone doesn't decide that, because a learner can edit it: a folder with any of
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

/// The nearest folder with a course, from `from` upwards.
fn root_of(from: &Path, holds_course: impl Fn(&Folder<'_>) -> Result<bool>) -> Result<PathBuf> {
    let from = absolute(from)?;
    for folder in from.ancestors() {
        if holds_course(&Folder(folder))? {
            return Ok(folder.to_path_buf());
        }
    }
    if formats::holds_downloads(&Folder(&from))? {
        return Ok(from);
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
                dunce::canonicalize(fixture.root()).unwrap(),
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
    fn a_course_whose_own_manifest_is_broken_is_reported() {
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
    fn without_a_course_the_error_suggests_the_next_step() {
        let empty = tempfile::tempdir().unwrap();
        for error in [
            Course::find(empty.path(), None),
            Course::open(empty.path(), None),
        ] {
            let error = error.unwrap_err().to_string();
            assert!(
                error.contains("there is no course here") && error.contains("runner init"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_missing_folder_is_reported() {
        let error = Course::open(Path::new("/nowhere/at/all"), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("/nowhere/at/all: could not open the folder"),
            "{error}"
        );
    }

    #[test]
    fn a_learner_can_open_the_embedded_course_without_one_of_its_folders() {
        let fixture = Fixture::embedded();
        let course = Course::open(fixture.root(), None).unwrap();
        let first = course.exercises().next().unwrap();
        fixture.remove(&first.dir);
        fixture.remove(&course.level_of(first).manifest());
        assert!(
            Course::open(fixture.root(), None).is_err(),
            "an author gets an error"
        );
        let learners = Course::find_for_learner(fixture.root(), None).unwrap();
        assert_eq!(learners.root, course.root);
        assert_eq!(learners.exercises().count(), course.exercises().count());
    }

    #[test]
    fn a_course_with_another_title_is_read_from_its_folder() {
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
