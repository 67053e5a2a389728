//! A small course in a scratch folder, for tests.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::course::{Checks, Course, Exercise, Level, Limits, Starts};

/// Two levels: `moves1` and `moves2` in the first, `loops1` in the second. Their folders exist, but are empty.
pub(crate) struct LearnerFixture {
    pub(crate) course: Course,
    _dir: TempDir,
}

impl LearnerFixture {
    pub(crate) fn new() -> Self {
        let dir = TempDir::new().expect("a scratch folder can be made");
        let root = dunce::canonicalize(dir.path()).expect("it exists");
        let course = course(root);
        for exercise in course.exercises() {
            fs::create_dir_all(course.dir(exercise)).expect("the scratch folder can be written");
        }
        Self { course, _dir: dir }
    }

    pub(crate) fn exercise(&self, name: &str) -> &Exercise {
        self.course
            .exercise(name)
            .expect("the fixture has this exercise")
    }

    /// Writes a file, relative to the course's root, and creates its folders.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it's in the course"))
            .expect("folders can be made");
        fs::write(path, content).expect("files can be written");
    }

    /// A path relative to the course's root.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.course.root.join(path)
    }
}

/// The fixture's course as a value, without files.
pub(crate) fn course(root: PathBuf) -> Course {
    let level = |id: &str, exercises: &[(&str, usize)]| Level {
        id: id.to_owned(),
        title: id.to_owned(),
        dir: format!("exercises/{id}"),
        exercises: exercises
            .iter()
            .map(|(name, hints)| exercise(id, name, *hints))
            .collect(),
        ..Level::default()
    };
    Course {
        root,
        title: "LearnerFixture".to_owned(),
        welcome: None,
        farewell: None,
        avoided: Vec::new(),
        is_embedded: false,
        state: None,
        format: crate::course::Format::Native,
        levels: vec![
            level("01_first", &[("moves1", 2), ("moves2", 1)]),
            level("02_second", &[("loops1", 0)]),
        ],
    }
}

fn exercise(level: &str, name: &str, hints: usize) -> Exercise {
    Exercise {
        name: name.to_owned(),
        was: vec![format!("old_{name}")],
        title: name.to_owned(),
        level: level.to_owned(),
        dir: format!("exercises/{level}/{name}"),
        solution_dir: format!("solutions/{level}/{name}"),
        workspace_dir: format!("exercises/{level}"),
        topics: Vec::new(),
        starts: Some(Starts::Format),
        form: crate::course::Form::Crate,
        docs: Vec::new(),
        hints: (0..hints).map(|number| format!("hint {number}")).collect(),
        stages: Vec::new(),
        edit: vec!["src/**".to_owned()],
        editable: [glob::Pattern::new("src/**").expect("a pattern")]
            .into_iter()
            .collect(),
        points: 1,
        needs: Vec::new(),
        uses: Vec::new(),
        os: Vec::new(),
        limits: Limits::default(),
        unsafe_code: false,
        checks: Checks::default(),
        accepted: Vec::new(),
        mistakes: Vec::new(),
    }
}
