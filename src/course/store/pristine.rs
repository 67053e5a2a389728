//! `Pristine`: exercises as shipped by their author.
//!
//! A learner can edit anything on disk, so for the embedded course, the binary's copy counts. For any other course, and for authors,
//! the folder is the only source.

use std::iter;
use std::path::{Path, PathBuf};

use super::pack::Pack;
use crate::course::model::{Course, Exercise, Files, Form, Level, is_same_text};
use crate::course::source::{Folder, Source};
use crate::error::Result;

/// Where pristine files come from.
#[derive(Clone)]
pub enum Pristine {
    /// The course's own folder.
    Disk(PathBuf),
    /// The archive in the binary. What isn't in it is read from the course's folder.
    Packed {
        /// The embedded course.
        pack: Pack,
        /// The course's own folder.
        root: PathBuf,
    },
}

impl Pristine {
    /// For learners: the binary's copy of the embedded course, or the folder of any other course.
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

    /// For authors: the folder.
    pub fn on_disk(course: &Course) -> Self {
        Self::Disk(course.root.clone())
    }

    /// Whether an exercise's pristine files are stored separately from the learner's, so that they can be restored.
    pub fn is_apart(&self, exercise: &Exercise) -> bool {
        matches!(self, Self::Packed { pack, .. } if pack.folder(&exercise.dir).is_inside())
    }

    /// All pristine files of an exercise, with paths relative to the exercise's folder.
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

    /// A submission's files: those that may be edited, and those that ship with the exercise. Any other file is ignored.
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

    /// The files that differ in the solution, with paths relative to the exercise's folder; empty if there is no solution.
    pub fn solution(&self, exercise: &Exercise) -> Result<Files> {
        match self {
            Self::Disk(root) | Self::Packed { root, .. } if !exercise.form.is_own() => {
                foreign_solution(root, exercise)
            }
            // An exercise and its solution belong together: never mix a packed exercise with a solution from the folder.
            Self::Packed { pack, .. } if pack.folder(&exercise.dir).is_inside() => {
                pack.below(&exercise.solution_dir)
            }
            _ => self.below(&exercise.solution_dir),
        }
    }

    /// The paths of a solution's files: that of the file which each replaces, and its own. Both are relative to the course's root.
    pub fn solution_paths(&self, exercise: &Exercise) -> Result<Vec<(String, String)>> {
        let from = |replaced: &str| match &exercise.form {
            Form::Package(package) => {
                let mut pairs = package.solution.iter();
                let pair = pairs.find(|(_, to)| to == replaced);
                pair.map(|(from, _)| exercise.path(from))
            }
            _ => Some(format!("{}/{replaced}", exercise.solution_dir)),
        };
        let solution = self.solution(exercise)?;
        let pair = |(path, _): (&str, &[u8])| Some((exercise.path(path), from(path)?));
        Ok(solution.iter().filter_map(pair).collect())
    }

    /// A level's own files.
    pub fn level(&self, level: &Level) -> Result<Files> {
        self.files(&level.dir, &Level::FILES)
    }

    /// The files of a level's cargo workspace, which is a folder relative to the course's root.
    pub fn workspace(&self, dir: &str) -> Result<Files> {
        self.files(dir, &Level::WORKSPACE_FILES)
    }

    /// The files with these names in a folder relative to the course's root, as far as they exist.
    fn files(&self, dir: &str, names: &[&str]) -> Result<Files> {
        let mut files = Files::default();
        for &name in names {
            let path = format!("{dir}/{name}");
            let content = match self {
                Self::Packed { pack, .. } if pack.folder(dir).is_inside() => pack.file(&path)?,
                Self::Disk(root) | Self::Packed { root, .. } => Folder(root).file(&path)?,
            };
            if let Some(content) = content {
                files.insert(name, content);
            }
        }
        Ok(files)
    }

    /// The manifests on disk that differ from the packed ones, and so are ignored. The paths are relative to the course's root.
    pub fn manifest_drift(&self, course: &Course) -> Result<Vec<String>> {
        let Self::Packed { pack, root } = self else {
            return Ok(Vec::new());
        };
        let levels = course.levels.iter().map(Level::manifest);
        let mut drifted = Vec::new();
        for path in iter::once("info.toml".to_owned()).chain(levels) {
            let Some(packed) = pack.file(&path)? else {
                continue;
            };
            if Folder(root)
                .file(&path)?
                .is_none_or(|found| !is_same_text(&found, &packed))
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

/// The solution of an exercise in a foreign format.
fn foreign_solution(root: &Path, exercise: &Exercise) -> Result<Files> {
    let mut solution = Files::default();
    match &exercise.form {
        Form::Program(program) => {
            let found = Files::read_one(&root.join(&exercise.solution_dir), &program.file)?;
            // `rustlings init` writes these stubs in place of solutions until an exercise is done.
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

#[cfg(test)]
mod tests {
    use super::super::pack::Pack;
    use super::Pristine;
    use crate::course::fixture::Fixture;
    use crate::course::model::Course;

    fn packed(fixture: &Fixture) -> (Course, Pristine) {
        let pack = Pack::write(&Pack::course_files(fixture.root()).unwrap()).unwrap();
        let pristine = Pristine::Packed {
            pack: Pack::from_bytes(pack.leak()).unwrap(),
            root: fixture.root().to_path_buf(),
        };
        (fixture.open().unwrap(), pristine)
    }

    #[test]
    fn packed_files_count_rather_than_the_learners() {
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
    fn an_exercise_that_is_not_packed_is_read_from_the_folder() {
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
    fn a_solution_has_only_the_files_that_differ() {
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
    fn a_levels_files_exclude_its_exercises() {
        let fixture = Fixture::new();
        let course = fixture.open().unwrap();
        let files = Pristine::on_disk(&course).level(&course.levels[0]).unwrap();
        assert_eq!(
            files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            ["Cargo.toml", "README.md", "info.toml"]
        );
    }

    #[test]
    fn manifests_that_differ_from_the_packed_ones_are_listed() {
        let fixture = Fixture::new();
        let (course, pristine) = packed(&fixture);
        assert_eq!(pristine.manifest_drift(&course).unwrap(), [] as [String; 0]);
        let path = "exercises/01_first/info.toml";
        fixture.write(path, fixture.read(path).replace('\n', "\r\n"));
        assert_eq!(
            pristine.manifest_drift(&course).unwrap(),
            [] as [String; 0],
            "line endings don't count"
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
    fn only_the_embedded_course_is_read_from_the_binary() {
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
