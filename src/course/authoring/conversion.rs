//! `Conversion`: a course in a foreign format, converted to the runner's own, as values. Writes and judges nothing.
//!
//! How a pristine exercise fails is only known once the written course is judged (see [`Planned::starts`]).

mod crates;
mod document;
mod explicit_imports;
mod helpers;
mod manifest;
mod moved_links;
mod naming;
mod test_functions;
mod texts;

use self::naming::CrateNames;
use crate::course::checks::may_hold_examples;
use crate::course::model::{Course, Excess, Exercise, Files, Form, Format, Level, Starts, is_rust};
use crate::course::store::Pristine;
use crate::course::syntax::rust;
use crate::error::{Problem, Result};

/// A converted course that isn't written yet.
#[derive(Debug)]
pub struct Conversion {
    pub title: String,
    welcome: Option<String>,
    farewell: Option<String>,
    /// In order.
    pub levels: Vec<PlannedLevel>,
    /// Which links were removed, in whole sentences.
    removed_links: Vec<String>,
}

/// A converted level.
#[derive(Debug)]
pub struct PlannedLevel {
    /// Its folder's name.
    pub id: String,
    title: String,
    /// The id, title and lesson of each topic.
    topics: Vec<(String, String, String)>,
    manifest: String,
    lock: Option<Vec<u8>>,
    /// In order.
    pub exercises: Vec<Planned>,
}

/// A converted exercise.
#[derive(Debug)]
pub struct Planned {
    /// Its name in the converted course.
    pub name: String,
    /// Its name in the original course.
    pub was: String,
    title: String,
    topic: String,
    hints: Vec<String>,
    /// Whether its tests are in the learner's file.
    holds_tests: bool,
    /// What couldn't be carried over, in whole sentences.
    remarks: Vec<String>,
    edit: Vec<String>,
    unsafe_code: bool,
    /// Whether every warning counts.
    pub strict: bool,
    /// Lints that count.
    pub deny: Vec<String>,
    /// How the pristine exercise fails; `None` until it has been judged.
    pub starts: Option<Starts>,
    time: Option<&'static str>,
    files: Files,
    /// The files that differ in the solution.
    pub solution: Files,
}

/// An exercise's files after the conversion of its form.
struct ConvertedCrate {
    files: Files,
    solution: Files,
    edit: Vec<String>,
}

/// Plans the conversion of a whole course.
pub fn conversion(course: &Course, pristine: &Pristine) -> Result<Conversion> {
    if course.format == Format::Native {
        return Err(
            Problem::new("this course is already in the runner's own format")
                .at(&course.root, None)
                .next("name a course of rustlings, wr or Exercism")
                .into(),
        );
    }
    let mut conversion = Conversion {
        title: course.title.clone(),
        welcome: course.welcome.clone(),
        farewell: course.farewell.clone(),
        levels: Vec::new(),
        removed_links: Vec::new(),
    };
    let mut names = CrateNames::default();
    for level in &course.levels {
        let around = around(pristine, level)?;
        let mut planned = PlannedLevel {
            id: names.level(&level.id),
            title: level.title.clone(),
            topics: Vec::new(),
            manifest: manifest::of_level(&around, course.format),
            lock: around.get("Cargo.lock").map(<[u8]>::to_vec),
            exercises: Vec::new(),
        };
        for exercise in &level.exercises {
            let exercise = plan(course, pristine, exercise, &around, &mut names)?;
            planned.add(course, exercise)?;
        }
        conversion.levels.push(planned);
    }
    Ok(conversion)
}

/// The workspace files that a level's pristine crates need.
fn around(pristine: &Pristine, level: &Level) -> Result<Files> {
    let mut shipped = Vec::new();
    for exercise in &level.exercises {
        shipped.push((exercise, pristine.exercise(exercise)?));
    }
    let crates: Vec<(&Exercise, &Files)> = shipped
        .iter()
        .map(|(exercise, files)| (*exercise, files))
        .collect();
    let files = pristine.workspace_files(level, &level.dir, &crates)?;
    Ok(files.files().clone())
}

/// Plans one exercise.
fn plan<'c>(
    course: &Course,
    pristine: &Pristine,
    exercise: &'c Exercise,
    around: &Files,
    names: &mut CrateNames,
) -> Result<(&'c Exercise, Planned)> {
    let mut remarks = Vec::new();
    let files = pristine.exercise(exercise)?;
    if let Some(excess) = Excess::of(&files) {
        return Err(Problem::new(excess.sentence)
            .at(exercise.path(&excess.file), None)
            .into());
    }
    let solution = pristine.solution(exercise)?;
    let name = names.exercise(exercise, &files);
    let made = match &exercise.form {
        Form::Program(program) => crates::program(&name, program, &files, &solution, around),
        _ => crates::package(&name, &files, &solution, around, exercise, &mut remarks),
    };
    let uses_unsafe = |files: &Files| any_source(files, &holds_unsafe);
    let release = exercise.form.is_release();
    remarks.extend(lost(exercise, &files));
    Ok((
        exercise,
        Planned {
            topic: naming::topic(course, exercise),
            was: exercise.name.clone(),
            title: naming::one_line(&exercise.title),
            hints: document::hints(&exercise.hints),
            holds_tests: matches!(&exercise.form, Form::Program(program) if program.test),
            remarks,
            edit: made.edit,
            unsafe_code: uses_unsafe(&made.files) || uses_unsafe(&made.solution),
            strict: exercise.form.is_strict(),
            deny: Vec::new(),
            starts: None,
            time: release.then_some("60s"),
            files: made.files,
            solution: made.solution,
            name,
        },
    ))
}

/// What the exercise loses when it's converted.
fn lost(exercise: &Exercise, files: &Files) -> Vec<String> {
    let mut remarks = Vec::new();
    if exercise.form.is_release() {
        let name = &exercise.name;
        let remark = format!("{name} was tested with optimizations, but isn't anymore");
        remarks.push(format!("{remark}; its tests may take 60 s."));
    }
    if exercise.form.tests_are_learners() && any_source(files, &test_functions::any_ignored) {
        let name = &exercise.name;
        let remark = format!("{name} has tests marked `#[ignore]`, which count now");
        remarks.push(format!("{remark}: remove the attribute or the test."));
    }
    if any_source(files, &test_functions::any_gated) {
        let name = &exercise.name;
        remarks.push(format!(
            "{name} may have tests behind a feature, and every test has to run now: remove the `#[cfg(feature = …)]`, or the test."
        ));
    }
    let documents = |(path, content): (&str, &[u8])| {
        path.starts_with("src/") && may_hold_examples(&String::from_utf8_lossy(content))
    };
    if !matches!(exercise.form, Form::Program(_)) && files.iter().any(documents) {
        let name = &exercise.name;
        remarks.push(format!(
            "{name} has documentation examples, which aren't run anymore: turn the important ones into tests."
        ));
    }
    if !exercise.form.commands().is_empty() {
        let lines: Vec<String> = exercise
            .form
            .commands()
            .iter()
            .map(|words| format!("`{}`", words.join(" ")))
            .collect();
        let lines = lines.join(", ");
        let name = &exercise.name;
        remarks.push(format!(
            "{name} was verified by {lines}, which wasn't carried over."
        ));
    }
    remarks
}

fn any_source(files: &Files, holds: &dyn Fn(&str) -> bool) -> bool {
    let mut sources = files.iter().filter(|(path, _)| is_rust(path));
    sources.any(|(_, content)| holds(&String::from_utf8_lossy(content)))
}

/// Whether a source uses the word outside comments and strings. If it can't be parsed, any use counts.
fn holds_unsafe(source: &str) -> bool {
    match rust::tokens(source) {
        Some(tokens) => tokens.iter().any(|token| token.text == "unsafe"),
        None => source.contains("unsafe"),
    }
}

impl Conversion {
    /// What couldn't be carried over, in whole sentences.
    pub fn remarks(&self) -> Vec<String> {
        let planned = || self.levels.iter().flat_map(|level| &level.exercises);
        let mut remarks: Vec<String> = planned()
            .flat_map(|exercise| &exercise.remarks)
            .chain(&self.removed_links)
            .cloned()
            .collect();
        let mut say = |is_meant: &dyn Fn(&&Planned) -> bool, what: &str| {
            let count = planned().filter(is_meant).count();
            if count > 0 {
                let exercises = if count == 1 { "exercise" } else { "exercises" };
                remarks.push(format!("{count} {exercises}: {what}"));
            }
        };
        say(
            &|exercise| exercise.hints == document::hints(&[]),
            "no hints, so two general ones were added.",
        );
        say(
            &|exercise| exercise.solution.is_empty(),
            "no solution, which `dev check` will report.",
        );
        say(
            &|exercise| exercise.holds_tests,
            "the tests stay in the learner's own file, and a test of the course checks that they are still there.",
        );
        remarks
    }

    /// All its files, with paths relative to the course's folder.
    pub fn files(&self) -> Files {
        let mut files = Files::default();
        files.insert("info.toml", document::of_course(self));
        for level in &self.levels {
            let dir = format!("exercises/{}", level.id);
            files.insert(format!("{dir}/info.toml"), document::of_level(level));
            files.insert(format!("{dir}/README.md"), document::lessons(level));
            files.insert(format!("{dir}/Cargo.toml"), level.manifest.as_str());
            if let Some(lock) = &level.lock {
                files.insert(format!("{dir}/Cargo.lock"), lock.as_slice());
            }
            for exercise in &level.exercises {
                for (path, content) in exercise.files.iter() {
                    files.insert(format!("{dir}/{}/{path}", exercise.name), content);
                }
                for (path, content) in exercise.solution.iter() {
                    let path = format!("solutions/{}/{}/{path}", level.id, exercise.name);
                    files.insert(path, content);
                }
            }
        }
        files
    }
}

impl PlannedLevel {
    fn add(&mut self, course: &Course, (exercise, planned): (&Exercise, Planned)) -> Result<()> {
        if !self.topics.iter().any(|(id, _, _)| *id == planned.topic) {
            let title = match course.format {
                Format::Track | Format::Exercism => planned.title.clone(),
                Format::Rustlings | Format::Wr | Format::Native => self.title.clone(),
            };
            let lesson = document::lesson(course, exercise)?;
            self.topics.push((planned.topic.clone(), title, lesson));
        }
        self.exercises.push(planned);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
