//! `Pristine`: exercises as their author shipped them.
//!
//! A learner may edit anything on disk, so for the course that the binary carries the binary's copy counts. For any other course,
//! and for authors, the folder itself is the only source.

use std::iter;
use std::path::{Path, PathBuf};

use super::pack::Pack;
use crate::course::model::{Course, Exercise, Files, Form, Level};
use crate::course::source::{Folder, Source};
use crate::error::Result;

/// Files of a level's folder that belong to no exercise.
const LEVEL_FILES: [&str; 4] = ["Cargo.lock", "Cargo.toml", "README.md", "info.toml"];

/// Where pristine files come from.
#[derive(Clone)]
pub enum Pristine {
    /// The course's own folder.
    Disk(PathBuf),
    /// The archive in the binary; what it does not hold is read from the course's folder.
    Packed {
        /// The course that the binary carries.
        pack: Pack,
        /// The course's own folder.
        root: PathBuf,
    },
}

impl Pristine {
    /// For learners: the binary's copy where this is the course that it carries, and the folder otherwise.
    pub fn for_learner(course: &Course) -> Result<Self> {
        Ok(if course.is_embedded {
            Self::Packed {
                pack: Pack::embedded()?,
                root: course.root.clone(),
            }
        } else {
            Self::on_disk(course)
        })
    }

    /// For authors: what is in the folder.
    pub fn on_disk(course: &Course) -> Self {
        Self::Disk(course.root.clone())
    }

    /// Whether an exercise's shipped files lie apart from the learner's, so that they can be put back.
    pub fn is_apart(&self, exercise: &Exercise) -> bool {
        matches!(self, Self::Packed { pack, .. } if pack.folder(&exercise.dir).is_inside())
    }

    /// All of an exercise's files as shipped, paths relative to the exercise's folder.
    pub fn exercise(&self, exercise: &Exercise) -> Result<Files> {
        match self {
            Self::Packed { pack, .. } if pack.folder(&exercise.dir).is_inside() => {
                pack.below(&exercise.dir)
            }
            Self::Disk(root) | Self::Packed { root, .. } => {
                exercise.files_in(&root.join(&exercise.dir), &|_| true)
            }
        }
    }

    /// What somebody hands in of an exercise: what they may edit, and what is shipped. What else is there is none of its business.
    pub fn handed_in(&self, course: &Course, exercise: &Exercise) -> Result<Files> {
        let ships = |path: &str| match self {
            Self::Packed { pack, .. } if self.is_apart(exercise) => {
                pack.holds(&exercise.path(path))
            }
            Self::Disk(_) | Self::Packed { .. } => true,
        };
        let wanted = |path: &str| exercise.may_edit(path) || ships(path);
        exercise.files_in(&course.dir(exercise), &wanted)
    }

    /// The files in which the solution differs, paths relative to the exercise's folder; empty where there is no solution.
    pub fn solution(&self, exercise: &Exercise) -> Result<Files> {
        match self {
            Self::Disk(root) | Self::Packed { root, .. } if !exercise.form.is_own() => {
                solution_of_others(root, exercise)
            }
            // An exercise and its solution are of one making: never a packed exercise with a solution from the folder.
            Self::Packed { pack, .. } if pack.folder(&exercise.dir).is_inside() => {
                pack.below(&exercise.solution_dir)
            }
            _ => self.below(&exercise.solution_dir),
        }
    }

    /// A level's own files: Cargo.toml, Cargo.lock, README.md, info.toml.
    pub fn level(&self, level: &Level) -> Result<Files> {
        let mut files = Files::default();
        for name in LEVEL_FILES {
            let path = format!("{}/{name}", level.dir);
            let content = match self {
                Self::Packed { pack, .. } if pack.folder(&level.dir).is_inside() => {
                    pack.file(&path)?
                }
                Self::Disk(root) | Self::Packed { root, .. } => Folder(root).file(&path)?,
            };
            if let Some(content) = content {
                files.insert(name, content);
            }
        }
        Ok(files)
    }

    /// The manifests on disk that are not as packed, and so do not count: their paths relative to the course's root.
    pub fn manifest_drift(&self, course: &Course) -> Result<Vec<String>> {
        let Self::Packed { pack, root } = self else {
            return Ok(Vec::new());
        };
        let levels = course
            .levels
            .iter()
            .map(|level| format!("{}/info.toml", level.dir));
        let mut drifted = Vec::new();
        for path in iter::once("info.toml".to_owned()).chain(levels) {
            let Some(packed) = pack.file(&path)? else {
                continue;
            };
            if Folder(root)
                .file(&path)?
                .is_none_or(|found| !lines(&found).eq(lines(&packed)))
            {
                drifted.push(path);
            }
        }
        Ok(drifted)
    }

    fn below(&self, dir: &str) -> Result<Files> {
        match self {
            Self::Packed { pack, .. } if pack.folder(dir).is_inside() => pack.below(dir),
            Self::Disk(root) | Self::Packed { root, .. } => Files::read(&root.join(dir)),
        }
    }
}

/// The files in which the solution of another format's exercise differs.
fn solution_of_others(root: &Path, exercise: &Exercise) -> Result<Files> {
    let mut solution = Files::default();
    match &exercise.form {
        Form::Program(program) => {
            let found = Files::read_one(&root.join(&exercise.solution_dir), &program.file)?;
            // A folder that `rustlings init` writes has these in place of solutions until an exercise is done.
            let is_stub = |text: &str| text.contains("// DON'T EDIT THIS SOLUTION FILE!");
            if !found.text(&program.file).is_some_and(is_stub) {
                solution = found;
            }
        }
        Form::Package(package) => {
            for (from, to) in &package.solution {
                if let Some(content) = Folder(root).file(&exercise.path(from))? {
                    solution.insert(to.as_str(), content);
                }
            }
        }
        Form::Crate | Form::Member(_) => {}
    }
    Ok(solution)
}

/// The lines of a text, whichever way they end: git on Windows changes that.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

#[cfg(test)]
mod tests {
    use super::super::pack::Pack;
    use super::Pristine;
    use crate::course::fixture::Fixture;
    use crate::course::model::Course;

    fn packed(fixture: &Fixture) -> (Course, Pristine) {
        let pack = Pack::write(&Pack::course_files(fixture.root()).unwrap()).unwrap();
        let pristine = Pristine::Packed {
            pack: Pack::from_bytes(pack).unwrap(),
            root: fixture.root().to_path_buf(),
        };
        (fixture.open().unwrap(), pristine)
    }

    #[test]
    fn the_packed_files_count_and_not_the_learners() {
        let fixture = Fixture::new();
        let (course, pristine) = packed(&fixture);
        let greet = course.exercise("greet1").unwrap();
        let shipped = pristine.exercise(greet).unwrap();
        fixture.write("exercises/01_first/greet1/tests/greet1.rs", "");
        fixture.write("exercises/01_first/Cargo.toml", "broken");
        assert_eq!(pristine.exercise(greet).unwrap(), shipped);
        assert!(
            shipped
                .text("tests/greet1.rs")
                .unwrap()
                .contains("assert_eq!")
        );
        let paths: Vec<&str> = shipped.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["Cargo.toml", "src/lib.rs", "tests/greet1.rs"]);
        assert!(
            pristine
                .level(&course.levels[0])
                .unwrap()
                .text("Cargo.toml")
                .unwrap()
                .contains("[workspace]")
        );
        assert_eq!(
            Pristine::on_disk(&course)
                .exercise(greet)
                .unwrap()
                .text("tests/greet1.rs"),
            Some("")
        );
    }

    #[test]
    fn an_exercise_that_the_pack_does_not_hold_is_read_from_the_folder() {
        let fixture = Fixture::new();
        let (_, pristine) = packed(&fixture);
        let course = fixture.add_exercise("own1");
        let own = course.exercise("own1").unwrap();
        assert!(!pristine.is_apart(own));
        assert!(pristine.is_apart(course.exercise("greet1").unwrap()));
        assert!(pristine.exercise(own).unwrap().get("src/lib.rs").is_some());
        assert!(pristine.solution(own).unwrap().get("src/lib.rs").is_some());
    }

    #[test]
    fn a_solution_holds_only_the_files_that_differ() {
        let fixture = Fixture::new();
        let course = fixture.open().unwrap();
        let solution = Pristine::on_disk(&course)
            .solution(course.exercise("greet1").unwrap())
            .unwrap();
        assert_eq!(
            solution.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            ["src/lib.rs"]
        );
    }

    #[test]
    fn a_levels_files_leave_its_exercises_out() {
        let fixture = Fixture::new();
        let course = fixture.open().unwrap();
        let files = Pristine::on_disk(&course).level(&course.levels[0]).unwrap();
        assert_eq!(
            files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            ["Cargo.toml", "README.md", "info.toml"]
        );
    }

    #[test]
    fn manifests_that_differ_from_the_packed_ones_are_named() {
        let fixture = Fixture::new();
        let (course, pristine) = packed(&fixture);
        assert_eq!(pristine.manifest_drift(&course).unwrap(), [] as [String; 0]);
        let path = "exercises/01_first/info.toml";
        fixture.write(path, fixture.read(path).replace('\n', "\r\n"));
        assert_eq!(
            pristine.manifest_drift(&course).unwrap(),
            [] as [String; 0],
            "line ends are no difference"
        );
        fixture.edit(path, "points = 2", "points = 1000");
        fixture.remove("info.toml");
        assert_eq!(
            pristine.manifest_drift(&course).unwrap(),
            ["info.toml", path]
        );
        assert_eq!(
            Pristine::on_disk(&course).manifest_drift(&course).unwrap(),
            [] as [String; 0]
        );
    }

    #[test]
    fn only_the_course_that_the_binary_carries_is_taken_from_it() {
        let other = Fixture::new().open().unwrap();
        assert!(matches!(
            Pristine::for_learner(&other).unwrap(),
            Pristine::Disk(_)
        ));
        let fixture = Fixture::embedded();
        let carried = Course::open_for_learner(fixture.root(), None).unwrap();
        assert!(matches!(
            Pristine::for_learner(&carried).unwrap(),
            Pristine::Packed { .. }
        ));
    }
}
