//! The current exercise's screen: what the session and the clock know, as a view.

use std::time::{Duration, Instant};

use super::Drawing;
use crate::commands::run;
use crate::course::{Course, Exercise};
use crate::judge::{BuildProgress, TestOutcome};
use crate::learn::{Running, Session, Subject};
use crate::ui::{
    CoursePosition, Frame, JudgingNow, ProjectView, RunStamp, Size, WatchState, WatchView,
};
use crate::{learn, ui};

/// A run that takes longer than this is mentioned. Before that, nothing changes on the screen, so that it doesn't flicker.
const UNMENTIONED: Duration = Duration::from_millis(200);

/// After this long, the screen says what the run is doing.
const SLOW: Duration = Duration::from_secs(1);

/// What happened when: the session has no clock.
#[derive(Default)]
pub(super) struct Times {
    /// When the run with this number was first drawn.
    began: Option<(u64, Instant)>,
    /// The local time when the run with this number had ended.
    ended: Option<(u64, String)>,
}

impl Times {
    /// How long the current run has taken.
    fn elapsed(&mut self, running: &Running) -> Duration {
        match self.began {
            Some((run, at)) if run == running.run => at.elapsed(),
            _ => {
                self.began = Some((running.run, Instant::now()));
                Duration::ZERO
            }
        }
    }

    /// The local time at which a run ended, which is now if it's a new one.
    fn ended(&mut self, run: u64) -> &str {
        if self.ended.as_ref().is_none_or(|(known, _)| *known != run) {
            let now = jiff::ZonedDateTime::now().strftime("%H:%M:%S").to_string();
            self.ended = Some((run, now));
        }
        self.ended.as_ref().map_or("", |(_, time)| time)
    }

    /// How long it takes until the current run changes the screen without an event: the sign appears, or another second is over.
    pub(super) fn until_next(&self, running: &Running) -> Duration {
        let elapsed = match self.began {
            Some((run, at)) if run == running.run => at.elapsed(),
            _ => Duration::ZERO,
        };
        match UNMENTIONED.checked_sub(elapsed) {
            Some(left) if !left.is_zero() => left,
            _ => SLOW.saturating_sub(Duration::from_nanos(elapsed.subsec_nanos().into())),
        }
    }
}

impl Drawing {
    pub(super) fn exercise(&mut self, session: &Session, exercise: &Exercise, size: Size) -> Frame {
        let running = session.running.as_ref();
        let elapsed = running.map(|running| self.times.elapsed(running));
        let mentioned = elapsed.filter(|elapsed| *elapsed >= UNMENTIONED);
        let state = state(session, mentioned.is_some());
        let is_first = session.verdict.is_none() && session.error.is_none();
        let doing = running.zip(mentioned).map(|(running, elapsed)| {
            (
                running.run,
                doing(session, running, (elapsed, is_first)),
                elapsed.as_secs(),
            )
        });
        let crates = running.and_then(crates);
        let task = self.task(session, exercise);
        let time = self.times.ended(session.ended).to_owned();
        let level = self.course.level_of(exercise);
        let done = level.exercises.iter();
        let done = done
            .filter(|exercise| session.is_done(&exercise.name))
            .count();
        let path = learn::main_file(&self.course, &self.pristine, exercise);
        let target = self.course.root.join(&path);
        let entry = session.entry();
        let (hints, shown) = session.hints();
        let mistake = session.helped_mistake();
        let mistake = mistake.filter(|(_, helped)| helped.after == shown.end);
        let done_stages = entry.map_or(0, |entry| entry.stages);
        let next = session.passed().then(|| self.next(session));
        let prompt = super::prompt(session);
        let message = self.message(session, exercise);
        let view = WatchView {
            position: CoursePosition {
                level: &ui::level_name(level),
                level_done: (done, level.exercises.len()),
                exercise: &exercise.name,
                path: &path,
                target: &target,
            },
            project: ProjectView::of(exercise, done_stages, &task),
            task: first_sentence(&task),
            state,
            run: session.verdict.as_ref().map(|verdict| RunStamp {
                number: session.ended,
                time: &time,
                seconds: verdict.seconds,
            }),
            judging: doing.as_ref().map(|(number, doing, seconds)| JudgingNow {
                number: *number,
                doing,
                crates,
                seconds: *seconds,
            }),
            next: next.as_deref(),
            is_new_topic: self.is_new_topic(session, exercise),
            mistake: mistake.map(|(mistake, _)| mistake.hint.as_str()),
            hints: &exercise.hints[shown],
            hints_total: hints.len(),
            message: message.as_deref(),
            keys: &learn::keys(session),
            prompt: prompt.as_deref(),
            source: &|path: &str, line: u32| run::source_line(&self.course, path, line),
            offset: session.scroll,
            wraps: session.wraps,
            search: session.search.as_ref().map_or("", |search| &search.text),
        };
        ui::watch(&view, size, self.terminal.style)
    }

    /// The task in Markdown. It's cached, because it may have to be unpacked.
    pub(super) fn task(&mut self, session: &Session, exercise: &Exercise) -> String {
        let stages = session.entry().map_or(0, |entry| entry.stages);
        let key = (session.current, stages);
        if let Some((known, text)) = &self.known_task
            && *known == key
        {
            return text.clone();
        }
        let text = learn::task(&self.course, &self.pristine, exercise, stages);
        self.known_task = Some((key, text.clone()));
        text
    }

    /// Where `n` leads: `structs2 "Lend it"`.
    fn next(&self, session: &Session) -> String {
        let next = session.next();
        let next = next.and_then(|index| self.course.exercises().nth(index));
        match next {
            Some(next) if next.title == next.name => next.name.clone(),
            Some(next) => format!("{} \"{}\"", next.name, next.title),
            None => "the end".to_owned(),
        }
    }

    /// Whether no exercise before this one is about one of its topics.
    fn is_new_topic(&self, session: &Session, exercise: &Exercise) -> bool {
        let has_lesson = session.entry().is_some_and(|entry| entry.has_lesson);
        has_lesson && !session.passed() && has_new_topic(&self.course, session.current, exercise)
    }
}

/// Whether one of the topics of the exercise with this index is in no exercise before it.
fn has_new_topic(course: &Course, index: usize, exercise: &Exercise) -> bool {
    let is_known = |topic: &String| {
        let mut before = course.exercises().take(index);
        before.any(|earlier| earlier.topics.contains(topic))
    };
    !exercise.topics.iter().all(is_known)
}

/// What is shown of the findings: those of the run before, until the current one has found something and takes long enough to be mentioned.
fn state(session: &Session, is_mentioned: bool) -> WatchState<'_> {
    let known = match (&session.verdict, &session.error) {
        (Some(verdict), _) => Some(WatchState::Judged(verdict)),
        (None, Some(error)) => Some(WatchState::Broken(error)),
        (None, None) => None,
    };
    let Some(running) = &session.running else {
        return known.unwrap_or(WatchState::Waiting("waiting for you to save"));
    };
    let fails = running.diagnostics.iter().any(|found| found.blocks)
        || running
            .results
            .iter()
            .any(|test| test.outcome != TestOutcome::Passed);
    let partial = WatchState::Partial {
        diagnostics: &running.diagnostics,
        tests: &running.results,
    };
    match known {
        Some(known) if !(fails && is_mentioned) => known,
        _ => partial,
    }
}

/// How many crates are built, and how many there are, while cargo builds them.
fn crates(running: &Running) -> Option<(usize, usize)> {
    let is_building = running.tests.is_empty() && running.preparing.is_none();
    let progress = running.compiling.as_ref().filter(|_| is_building)?;
    Some((progress.done, progress.total))
}

/// What a run is doing, once it's worth mentioning.
fn doing(session: &Session, running: &Running, (elapsed, is_first): (Duration, bool)) -> String {
    let is_slow = elapsed >= SLOW;
    match (&running.preparing, &running.subject) {
        (Some(what), _) => what.clone(),
        (None, Subject::All) => {
            let (_, judged) = session.check().unwrap_or_default();
            format!("checking all: {judged} of {}", session.entries.len())
        }
        (None, Subject::Current { .. }) if !is_slow && !is_first => String::new(),
        (None, Subject::Current { .. }) if running.tests.is_empty() => match &running.compiling {
            Some(BuildProgress {
                done,
                total,
                crates,
            }) => format!("compiling {done}/{total}: {crates}"),
            None => "building".to_owned(),
        },
        (None, Subject::Current { .. }) => {
            let done = running.results.len();
            let all = ui::count(running.tests.len(), "test");
            let is_open =
                |name: &&String| running.results.iter().all(|result| result.name != **name);
            match running.tests.iter().find(is_open).filter(|_| is_slow) {
                Some(name) => format!("testing, {done} of {all}, waiting for {name}"),
                None => format!("testing, {done} of {all}"),
            }
        }
    }
}

/// The first sentence of a text in Markdown, without headings.
fn first_sentence(text: &str) -> &str {
    let start = text
        .split("\n\n")
        .map(str::trim)
        .find(|paragraph| !paragraph.is_empty() && !paragraph.starts_with('#'));
    let paragraph = start.unwrap_or_default();
    let ends = paragraph.match_indices(['.', '!', '?']);
    let is_end = |at: usize| paragraph[at + 1..].starts_with(char::is_whitespace);
    let end = ends.map(|(at, _)| at).find(|at| is_end(*at));
    end.map_or(paragraph, |end| &paragraph[..=end])
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;

    #[test]
    fn topics_are_new_in_the_first_exercise_about_them() {
        let fixture = Fixture::new();
        let mut course = fixture.add_exercise("greet2");
        let topics = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let level = &mut course.levels[0].exercises;
        level[0].topics = topics(&["a", "b"]);
        level[1].topics = topics(&["a", "b"]);
        let is_new = |course: &Course| {
            let exercise = course.exercises().nth(1).expect("two exercises");
            has_new_topic(course, 1, exercise)
        };
        assert!(!is_new(&course), "both are known from the exercise before");
        course.levels[0].exercises[1].topics = topics(&["b", "c"]);
        assert!(is_new(&course));
    }

    #[test]
    fn the_first_sentence_is_not_a_heading() {
        for (text, sentence) in [
            ("Count it. Then sort.", "Count it."),
            (
                indoc! {"
                    # Two

                    Use `a.b` in v1.2
                    only! Not more."},
                "Use `a.b` in v1.2\nonly!",
            ),
            ("Take it apart: first this.", "Take it apart: first this."),
            ("no end", "no end"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), sentence);
        }
    }
}
