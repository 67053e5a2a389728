//! The pages beside the exercise's screen: what each of them shows, as lines.

use std::sync::Arc;

use super::Drawing;
use crate::commands::{explain, lesson, run, solution};
use crate::course::{Course, Exercise, Format};
use crate::error::{Error, Result};
use crate::judge::Toolchain;
use crate::learn::{Session, View};
use crate::ui::{ExerciseEffort, LevelEffort, Style, Traces};
use crate::{learn, ui};

impl Drawing {
    /// The title and the lines of a page.
    pub(super) fn text(
        &mut self,
        session: &Session,
        exercise: &Exercise,
        width: usize,
    ) -> (String, Vec<String>) {
        let style = self.terminal.style;
        let course = Arc::clone(&self.course);
        // A file that can't be read doesn't end the loop.
        let shown = |error: Error| ui::error(&error, width, style);
        match session.view.clone() {
            View::Exercise | View::List { .. } => (String::new(), Vec::new()),
            View::Task => {
                let text = self.task(session, exercise);
                (exercise.title.clone(), ui::markdown(&text, width, style))
            }
            View::Hints => ("Hints".to_owned(), hints(session, exercise, width, style)),
            View::Output => {
                let lines = session
                    .verdict
                    .as_ref()
                    .map(|verdict| ui::output(verdict, width, session.wraps, style));
                (
                    "What the tests printed".to_owned(),
                    lines.unwrap_or_default(),
                )
            }
            View::Backtrace => (
                "Backtrace".to_owned(),
                self.backtraces(session, exercise, width),
            ),
            View::Codes => {
                let verdict = session.verdict.as_ref();
                let lines =
                    verdict.map(|verdict| ui::codes(&session.codes(), verdict, width, style));
                ("Which error?".to_owned(), lines.unwrap_or_default())
            }
            View::Lesson => {
                let text = lesson::of_exercise(&course, &self.pristine, exercise);
                let lines = text.map(|text| ui::markdown(&text, width, style));
                ("Lesson".to_owned(), lines.unwrap_or_else(shown))
            }
            View::Explanation(code) => (
                format!("Error {code}"),
                self.explanation(session, &code, width),
            ),
            View::Solution => (
                "Your files and the solution".to_owned(),
                solution::compared(&course, &self.pristine, exercise, width, style)
                    .unwrap_or_else(shown),
            ),
            View::Help => ("Help".to_owned(), help(session, width, style)),
            View::ConfirmReset { exercise, .. } => {
                let entry = session.entries.get(exercise);
                let name = entry.map_or("", |entry| &entry.name);
                ("Reset".to_owned(), ui::reset_question(name, width, style))
            }
            View::LevelDone => {
                let title = format!("{} is done", ui::level_name(course.level_of(exercise)));
                (title, self.level_done(session, width))
            }
            View::Farewell => (
                course.title.clone(),
                farewell(&course, session, width, style),
            ),
        }
    }

    /// The pictures of the errors with this code, if it's about ownership, and the compiler's explanation.
    pub(super) fn explanation(
        &mut self,
        session: &Session,
        code: &str,
        width: usize,
    ) -> Vec<String> {
        let verdict = session.verdict.as_ref();
        let pictures =
            verdict.map(|found| explain::pictures(&self.course, found, code, width, self.terminal));
        let mut lines = pictures.unwrap_or_default();
        let style = self.terminal.style;
        lines.extend(match self.explained(code) {
            Ok(text) => ui::markdown(&text, width, style),
            Err(error) => ui::error(&error, width, style),
        });
        lines
    }

    /// How the tests got to their panics, or what is being done to find out.
    fn backtraces(&self, session: &Session, exercise: &Exercise, width: usize) -> Vec<String> {
        let style = self.terminal.style;
        match session.backtraces() {
            None => {
                let doing = "Running what panicked again, built with line numbers";
                ui::wrap(&format!("{doing} {}", style.ellipsis()), width)
            }
            Some(Err(error)) => ui::error(error, width, style),
            Some(Ok(traces)) => {
                let shown = Traces {
                    exercise: &exercise.name,
                    source: &|path, line| run::source_line(&self.course, path, line),
                    style,
                };
                shown.lines(traces, width)
            }
        }
    }

    /// What the current exercise's level took.
    fn level_done(&self, session: &Session, width: usize) -> Vec<String> {
        let worked = |name: &str| {
            let place = session.place_of(name);
            let practice = place.zip(self.history.as_ref());
            practice.and_then(|(place, history)| history.of(place).learned_in)
        };
        let in_words = |time: u64| (time > 0).then(|| learn::in_words(time));
        let entries = session.level_entries().into_iter();
        let (skipped, done): (Vec<_>, Vec<_>) =
            entries.partition(|entry| session.is_skipped(entry));
        let times = done.iter().map(|entry| worked(&entry.name).unwrap_or(0));
        let efforts = done
            .iter()
            .zip(times.clone())
            .map(|(entry, time)| ExerciseEffort {
                exercise: &entry.name,
                attempts: entry.attempts,
                hints: entry.shown,
                time: in_words(time),
            });
        let effort = LevelEffort {
            exercises: efforts.collect(),
            time: in_words(times.sum()),
            skipped: skipped.len(),
            comes_back: self.course.format == Format::Native,
        };
        ui::level_done(&effort, width, self.terminal.style)
    }

    fn explained(&mut self, code: &str) -> Result<String> {
        if let Some((known, text)) = &self.explained
            && known == code
        {
            return text.clone();
        }
        let text = Toolchain::find(&self.course.root).and_then(|toolchain| toolchain.explain(code));
        self.explained = Some((code.to_owned(), text.clone()));
        text
    }
}

fn help(session: &Session, width: usize, style: Style) -> Vec<String> {
    let unavailable = |key: &str| learn::unavailable(session, key);
    ui::help(&learn::all_keys(), &unavailable, width, style)
}

fn hints(session: &Session, exercise: &Exercise, width: usize, style: Style) -> Vec<String> {
    let mistake = session.helped_mistake();
    let mistake = mistake.map(|(mistake, _)| mistake.hint.as_str());
    let (all, shown) = session.hints();
    let (shown, numbers) = (&exercise.hints[shown], (0, all.len()));
    ui::hints(mistake, shown, numbers, width, style)
}

fn farewell(course: &Course, session: &Session, width: usize, style: Style) -> Vec<String> {
    let done = session.entries.iter().filter(|entry| entry.done).count();
    let counts = (done, session.skipped(), session.entries.len());
    let text = course.farewell.as_deref();
    ui::farewell(&course.title, text, counts, width, style)
}
