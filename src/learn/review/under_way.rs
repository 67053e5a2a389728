//! `ReviewUnderWay`: an exercise that is being solved again, and where the old answer is meanwhile.
//!
//! That's a fact about this machine's folder and not about the learner, so it isn't in the log, which can be merged with another machine's. It's
//! written down before the first file is replaced: a kill at any moment loses nothing.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::course::{Course, Exercise, Files, Pristine, StateFolder};
use crate::error::{Error, Problem, Result};
use crate::learn::backup::{Backup, restore};
use crate::learn::durable::create;

const SCHEMA: &str = "runner/review/v1";

/// A review that has begun.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct ReviewUnderWay {
    schema: String,
    /// The exercise's name.
    pub exercise: String,
    /// The name of the backup with the old answer; `None` if that was the exercise as shipped.
    backup: Option<String>,
    /// Whether the old answer passed when the review began.
    passed: bool,
}

impl ReviewUnderWay {
    /// The review that has begun in this course, if there's one.
    pub fn read(course: &Course) -> Result<Option<Self>> {
        let path = StateFolder::of(course)?.review();
        let text = match fs::read(&path) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text.map_err(|cause| Error::io("read the review", &path, &cause))?,
        };
        let read: Option<Self> = serde_json::from_slice(&text).ok();
        let is_ours =
            |review: &Self| review.schema == SCHEMA && review.backup.as_deref().is_none_or(is_name);
        match read.filter(is_ours) {
            Some(review) => Ok(Some(review)),
            None => Err(Problem::new("this doesn't say which review is under way")
                .at(&path, None)
                .next("delete this file; your old answer is in the latest folder of .runner/backup")
                .into()),
        }
    }

    /// The error for something that can't be done to an exercise under review.
    pub fn refused(&self) -> Error {
        Problem::new(format!("`{}` is under review", self.exercise))
            .next("solve it and type `runner review`, or leave the review with `runner review --leave`")
            .into()
    }

    /// Whether there's an old answer.
    pub fn has_old_answer(&self) -> bool {
        self.backup.is_some()
    }

    /// Whether the old answer comes back even if the new one passes.
    pub fn old_answer_passed(&self) -> bool {
        self.has_old_answer() && self.passed
    }

    /// The folder with the old answer.
    pub fn old_answer_dir(&self, course: &Course) -> Result<Option<PathBuf>> {
        let backup = StateFolder::of(course)?.backup();
        Ok(self.backup.as_ref().map(|name| backup.join(name)))
    }

    /// Backs up the learner's answer, and puts the exercise as shipped in its place. `passed` says whether that answer passes.
    ///
    /// # Errors
    /// If a review is under way, also one that another process has begun a moment ago.
    pub fn begin(
        course: &Course,
        pristine: &Pristine,
        exercise: &Exercise,
        passed: bool,
        now: SystemTime,
    ) -> Result<Self> {
        let state = StateFolder::of(course)?;
        let path = state.review();
        let mut begun = None;
        let mut note = |backup: Option<&Path>| {
            let name = backup.and_then(Path::file_name);
            let review = Self {
                schema: SCHEMA.to_owned(),
                exercise: exercise.name.clone(),
                backup: name.map(|name| name.to_string_lossy().into_owned()),
                passed,
            };
            let text = serde_json::to_string(&review).expect("it has only text");
            state
                .make()
                .map_err(|cause| Error::io("make the folder", state.dir(), &cause))?;
            if !create(&path, text.as_bytes())? {
                let other = Self::read(course)?;
                return Err(other.unwrap_or(review).refused());
            }
            begun = Some(review);
            Ok(())
        };
        restore(
            course,
            &pristine.exercise(exercise)?,
            exercise,
            now,
            &mut note,
        )?;
        Ok(begun.expect("it was noted before the files were replaced"))
    }

    /// Ends the review, and leaves the files as they are.
    pub fn end_here(course: &Course) -> Result<()> {
        let path = StateFolder::of(course)?.review();
        fs::remove_file(&path).map_err(|cause| Error::io("end the review", &path, &cause))
    }

    /// Puts the old answer back, after backing up what is there now.
    pub fn end(
        &self,
        course: &Course,
        pristine: &Pristine,
        exercise: &Exercise,
        now: SystemTime,
    ) -> Result<Backup> {
        let mut answer = pristine.exercise(exercise)?;
        if let Some(dir) = self.old_answer_dir(course)? {
            answer.overlay(old_answer(&dir.join(&exercise.dir))?);
        }
        let backup = restore(course, &answer, exercise, now, &mut |_| Ok(()))?;
        Self::end_here(course)?;
        Ok(backup)
    }
}

/// The files of a backup. A link was backed up as a file with its content, and one with its target, which isn't part of the answer.
fn old_answer(dir: &Path) -> Result<Files> {
    StateFolder::check_folder(dir)?;
    if !dir.is_dir() {
        return Err(Problem::new("the backup of your old answer is missing")
            .at(dir, None)
            .next("delete .runner/review.json to keep what is in the exercise now; nothing was changed")
            .into());
    }
    let mut files = Files::read(dir)?;
    let all = files.clone();
    files.retain(|path| {
        let is_target = path
            .strip_suffix(".link")
            .is_some_and(|link| all.get(link).is_some());
        !is_target
    });
    Ok(files)
}

/// Whether this is the name of a folder, and not a path: the file may have come with a checkout.
fn is_name(text: &str) -> bool {
    let mut parts = Path::new(text).components();
    matches!(
        (parts.next(), parts.next()),
        (Some(Component::Normal(_)), None)
    )
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::learn::fixture::LearnerFixture;

    const SOURCE: &str = "exercises/01_first/moves1/src/lib.rs";

    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_709_208_000)
    }

    /// A learner's course, and another one with the same exercise as shipped.
    fn courses() -> (LearnerFixture, LearnerFixture) {
        let (learners, shipped) = (LearnerFixture::new(), LearnerFixture::new());
        shipped.write(SOURCE, "as shipped");
        learners.write(SOURCE, "my answer");
        learners.write("exercises/01_first/moves1/src/more.rs", "my module");
        (learners, shipped)
    }

    fn source(fixture: &LearnerFixture) -> String {
        fs::read_to_string(fixture.path(SOURCE)).expect("it's there")
    }

    #[test]
    fn the_old_answer_comes_back_and_the_new_one_is_backed_up() {
        let (learners, shipped) = courses();
        let pristine = Pristine::Disk(shipped.course.root.clone());
        let (course, exercise) = (&learners.course, learners.exercise("moves1"));
        assert_eq!(ReviewUnderWay::read(course).expect("no review"), None);
        let begun =
            ReviewUnderWay::begin(course, &pristine, exercise, true, now()).expect("it begins");
        assert!(begun.has_old_answer() && begun.old_answer_passed());
        assert_eq!(source(&learners), "as shipped");
        assert!(
            !learners
                .path("exercises/01_first/moves1/src/more.rs")
                .exists()
        );
        assert_eq!(
            ReviewUnderWay::read(course).expect("a review"),
            Some(begun.clone())
        );

        learners.write(SOURCE, "my new answer");
        let backup = begun
            .end(course, &pristine, exercise, now())
            .expect("it ends");
        assert_eq!(source(&learners), "my answer");
        let more = fs::read_to_string(learners.path("exercises/01_first/moves1/src/more.rs"));
        assert_eq!(more.expect("it's back"), "my module");
        let kept = backup.dir.expect("a backup").join(SOURCE);
        assert_eq!(
            fs::read_to_string(kept).expect("it's kept"),
            "my new answer"
        );
        assert_eq!(ReviewUnderWay::read(course).expect("no review"), None);
    }

    #[test]
    fn of_two_reviews_that_begin_at_once_one_is_refused_and_no_answer_is_lost() {
        let (learners, shipped) = courses();
        let pristine = Pristine::Disk(shipped.course.root.clone());
        let (course, first) = (&learners.course, learners.exercise("moves1"));
        let other = learners.exercise("moves2");
        shipped.write("exercises/01_first/moves2/src/lib.rs", "as shipped");
        learners.write("exercises/01_first/moves2/src/lib.rs", "my other answer");
        let begun =
            ReviewUnderWay::begin(course, &pristine, first, true, now()).expect("it begins");
        for exercise in [first, other] {
            let refused = ReviewUnderWay::begin(course, &pristine, exercise, true, now());
            let error = refused.expect_err("one is under way").to_string();
            assert!(error.contains("`moves1` is under review"), "{error}");
        }
        let untouched = fs::read_to_string(learners.path("exercises/01_first/moves2/src/lib.rs"));
        assert_eq!(untouched.expect("it's there"), "my other answer");
        begun.end(course, &pristine, first, now()).expect("it ends");
        assert_eq!(source(&learners), "my answer");
    }

    #[test]
    fn an_exercise_as_shipped_is_no_old_answer() {
        let (learners, shipped) = courses();
        shipped.write(SOURCE, "my answer");
        shipped.write("exercises/01_first/moves1/src/more.rs", "my module");
        let pristine = Pristine::Disk(shipped.course.root.clone());
        let (course, exercise) = (&learners.course, learners.exercise("moves1"));
        let begun =
            ReviewUnderWay::begin(course, &pristine, exercise, true, now()).expect("it begins");
        assert!(!begun.has_old_answer() && !begun.old_answer_passed());
        learners.write(SOURCE, "my new answer");
        ReviewUnderWay::end_here(course).expect("it ends");
        assert_eq!(source(&learners), "my new answer");
        assert_eq!(ReviewUnderWay::read(course).expect("no review"), None);
    }

    #[test]
    fn a_lost_backup_or_a_strange_note_changes_nothing() {
        let (learners, shipped) = courses();
        let pristine = Pristine::Disk(shipped.course.root.clone());
        let (course, exercise) = (&learners.course, learners.exercise("moves1"));
        let begun =
            ReviewUnderWay::begin(course, &pristine, exercise, true, now()).expect("it begins");
        learners.write(SOURCE, "my new answer");
        fs::remove_dir_all(learners.path(".runner/backup")).expect("it's there");
        let error = begun.end(course, &pristine, exercise, now());
        assert!(
            error
                .expect_err("it's lost")
                .to_string()
                .contains("nothing was changed")
        );
        assert_eq!(source(&learners), "my new answer");
        for strange in [
            "",
            r#"{"schema":"runner/review/v1","exercise":"moves1","backup":"../..","passed":true}"#,
            r#"{"schema":"runner/review/v1","exercise":"moves1","backup":"/etc","passed":true}"#,
            r#"{"schema":"runner/review/v1","exercise":"moves1","backup":"","passed":true}"#,
        ] {
            learners.write(".runner/review.json", strange);
            assert!(ReviewUnderWay::read(course).is_err(), "{strange}");
        }
    }
}
