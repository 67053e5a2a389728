//! Checks the content of a course that can be opened, for its authors. Reads files, but builds and runs nothing.

mod crates;
mod folders;
mod imports;
mod inspections;
mod introductions;
mod kinds;
mod links;
mod oracles;
mod stages;
mod suites;
mod texts;
mod wording;

pub(super) use self::links::fault;
use super::wrong::{cases, wrong_dir};
use crate::course::formats;
use crate::course::model::{Course, Exercise, Files};
use crate::course::source::Folder;
use crate::course::store::Pristine;
use crate::error::{Problem, Result};

/// An exercise with its files, which are read once for all checks.
struct Content<'c> {
    exercise: &'c Exercise,
    shipped: Files,
    solution: Files,
}

impl Content<'_> {
    /// The files of the exercise, with its solution as an overlay.
    fn solved(&self) -> Files {
        let mut solved = self.shipped.clone();
        solved.overlay(self.solution.clone());
        solved
    }
}

impl Course {
    /// All problems of the course's folder that opening it doesn't find: stray and missing files, and lessons and hints that don't fit.
    pub fn lint(&self) -> Vec<Problem> {
        self.content_problems()
            .unwrap_or_else(|error| error.problems().to_vec())
    }

    fn content_problems(&self) -> Result<Vec<Problem>> {
        // Read it again: the course may have come from the binary, and the lines are those in the folder's manifests.
        let reading = formats::read(&Folder(&self.root), &self.root, None)?;
        if !reading.problems.is_empty() {
            return Ok(reading.problems);
        }
        let course = &reading.course;
        let mut problems = folders::strays(course)?;
        problems.extend(links::broken_in_documents(course)?);
        if course.levels.is_empty() {
            problems.push(
                Problem::new("the course has no levels")
                    .at("info.toml", None)
                    .next("add one to `levels`"),
            );
        }
        for text in [&course.welcome, &course.farewell].into_iter().flatten() {
            let used = wording::of_text(&course.avoided, "info.toml", text);
            problems.extend(
                used.into_iter()
                    .map(|problem| problem.at("info.toml", None)),
            );
        }
        for level in &course.levels {
            let contents = level
                .exercises
                .iter()
                .map(|exercise| content(course, exercise))
                .collect::<Result<Vec<_>>>()?;
            let pristine = Pristine::on_disk(course);
            for workspace in level.workspaces() {
                let files = pristine.workspace(workspace.dir)?;
                problems.extend(crates::workspace(level, &workspace, &files));
            }
            let files = pristine.level(level)?;
            problems.extend(texts::lessons(level, &files, &reading.lines));
            problems.extend(introductions::unmentioned(level, &files));
            problems.extend(links::broken_in_lessons(course, level, &files));
            problems.extend(wording::of_files(&course.avoided, &level.dir, &files));
            for content in &contents {
                let mut own = links::broken(course, content, &reading.lines);
                own.extend(crates::exercise(content));
                own.extend(texts::hints(content, &reading.lines));
                own.extend(imports::globs(content));
                own.extend(kinds::checks(content));
                own.extend(suites::checks(content));
                own.extend(oracles::checks(content));
                own.extend(stages::checks(content));
                own.extend(inspections::checks(content));
                own.extend(phrases(course, content)?);
                own.extend(course.faults_of_wrong(content.exercise, &content.solved())?);
                let name = &content.exercise.name;
                problems.extend(own.into_iter().map(|problem| problem.about(name)));
            }
            problems.extend(kinds::programs(&contents));
        }
        Ok(problems)
    }
}

/// The avoided phrases in the exercise, its solution and its wrong solutions.
fn phrases(course: &Course, content: &Content<'_>) -> Result<Vec<Problem>> {
    if course.avoided.is_empty() {
        return Ok(Vec::new());
    }
    let exercise = content.exercise;
    let wrong = wrong_dir(exercise);
    let used = |dir: &str, files: &Files| wording::of_files(&course.avoided, dir, files);
    let mut problems = used(&exercise.dir, &content.shipped);
    problems.extend(used(&exercise.solution_dir, &content.solution));
    for (case, files) in cases(&course.root.join(&wrong))? {
        problems.extend(used(&format!("{wrong}/{case}"), &files));
    }
    Ok(problems)
}

fn content<'c>(course: &Course, exercise: &'c Exercise) -> Result<Content<'c>> {
    let shipped = Files::read(&course.dir(exercise))?;
    let solution = Files::read(&course.root.join(&exercise.solution_dir))?;
    Ok(Content {
        exercise,
        shipped,
        solution,
    })
}

#[cfg(test)]
mod tests;
