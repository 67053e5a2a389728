//! `News`: what is new since the last time, for watching without a screen. Pure: it compares the session with what was printed.

use std::fmt;
use std::ops::Range;

use super::{HelpedMistake, ListEntry, Session, Subject, View};
use crate::error::Error;
use crate::judge::Decision;

/// Something to print.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The learner came to the exercise with this index.
    Arrived(usize),
    /// A remark.
    Notice(String),
    /// The learner saved the exercise with this index, which isn't the current one.
    SavedElsewhere(usize),
    /// What goes on before the build, such as waiting for another cargo.
    Preparing(String),
    /// A run began: what is judged, and its number.
    Judging(String, u64),
    /// The session has a verdict.
    Verdict,
    /// A run couldn't judge.
    Broken(Error),
    /// A check of all exercises is over, and these didn't pass.
    NotPassed(Vec<String>),
    /// A run ended: what was judged, and how it ended.
    Done(String, RunEnd),
    /// The hint of the mistake that the verdict shows.
    Mistake(String),
    /// One more hint, or several: their indices in the exercise.
    Hints(Range<usize>),
    /// A page was opened.
    Page(View),
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunEnd {
    /// The exercise passed.
    Passed,
    /// It failed.
    Failed,
    /// A tool that it needs isn't installed.
    Skipped,
    /// The run was cancelled: by a save, or because the learner went elsewhere.
    Cancelled,
    /// It could not be judged.
    Error,
    /// The whole course was checked: how many exercises passed, of how many.
    Checked(usize, usize),
}

impl fmt::Display for RunEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed => f.write_str("failed"),
            Self::Skipped => f.write_str("skipped"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::Error => f.write_str("error"),
            Self::Checked(passed, all) => write!(f, "{passed} of {all} passed"),
        }
    }
}

/// What was printed.
#[derive(Debug, Default)]
pub struct Printed {
    current: Option<usize>,
    notice: Option<String>,
    elsewhere: Option<usize>,
    preparing: Option<String>,
    view: View,
    /// Whether the backtraces were known when that was printed.
    traced: bool,
    /// The hints of the current exercise.
    hints: usize,
    /// The mistake whose hint was printed last.
    mistake: Option<HelpedMistake>,
    /// The number of the latest run.
    run: u64,
    /// What that run judges, until it ends.
    running: Option<String>,
}

/// How lines call a run of the whole course.
const ALL: &str = "all";

impl Printed {
    /// What is new.
    pub fn news(&mut self, session: &Session) -> Vec<News> {
        let mut news = Vec::new();
        let began = session.latest_run() != self.run;
        if let Some(what) = self.running.take_if(|_| began || session.running.is_none()) {
            if began {
                news.push(News::Done(what, RunEnd::Cancelled));
            } else {
                news.extend(ended(what, session));
            }
        }
        if self.current != Some(session.current) {
            self.current = Some(session.current);
            self.hints = session.entry().map_or(0, |entry| entry.shown_hints().end);
            self.mistake = helped(session);
            news.push(News::Arrived(session.current));
        }
        // A remark stays until a key is pressed. It may be the same again afterwards.
        if self.notice != session.notice {
            self.notice.clone_from(&session.notice);
            news.extend(session.notice.clone().map(News::Notice));
        }
        // A line takes no key away, so it doesn't wait until a page is closed.
        if self.elsewhere != session.elsewhere {
            self.elsewhere = session.elsewhere;
            news.extend(self.elsewhere.map(News::SavedElsewhere));
        }
        if began {
            self.run = session.latest_run();
            let what = subject(session);
            news.push(News::Judging(what.clone(), self.run));
            // While an editor owns the terminal, a run may begin and end.
            if session.running.is_some() {
                self.running = Some(what);
            } else {
                news.extend(ended(what, session));
            }
        }
        let preparing = session
            .running
            .as_ref()
            .and_then(|run| run.preparing.as_ref());
        if self.preparing.as_ref() != preparing {
            self.preparing = preparing.cloned();
            news.extend(preparing.cloned().map(News::Preparing));
        }
        if self.mistake != helped(session) {
            self.mistake = helped(session);
            let mistake = session.helped_mistake();
            news.extend(mistake.map(|(mistake, _)| News::Mistake(mistake.hint.clone())));
        }
        let hints = session.entry().map(ListEntry::shown_hints);
        let hints = hints.unwrap_or_default();
        if hints.end > self.hints {
            news.push(News::Hints(hints.start.max(self.hints)..hints.end));
        }
        self.hints = hints.end;
        let traced = session.backtraces().is_some();
        let is_traced = traced && !self.traced && session.view == View::Backtrace;
        self.traced = traced;
        if self.view != session.view || is_traced {
            // Here, the list has no cursor. The verdicts that fill it during a check are printed when it's over.
            let is_list = matches!(session.view, View::List { .. });
            let is_same = is_list && matches!(self.view, View::List { .. });
            let fills = is_list && session.is_checking_all();
            self.view = session.view.clone();
            if self.view != View::Exercise && !is_same && !fills {
                news.push(News::Page(self.view.clone()));
            }
        }
        news
    }
}

/// The mistake whose hint was shown last.
fn helped(session: &Session) -> Option<HelpedMistake> {
    session.entry()?.helped.clone()
}

fn subject(session: &Session) -> String {
    match session.running.as_ref().map(|running| &running.subject) {
        Some(Subject::All) => ALL.to_owned(),
        _ => session.name_of(session.current).to_owned(),
    }
}

fn ended(what: String, session: &Session) -> Vec<News> {
    let (before, end) = match (session.check(), &session.error, &session.verdict) {
        (Some((passed, _)), _, _) if what == ALL => {
            let failed = session.entries.iter().filter(|entry| entry.has_failed());
            let failed: Vec<String> = failed.map(|entry| entry.name.clone()).collect();
            let news = (!failed.is_empty()).then_some(News::NotPassed(failed));
            (news, RunEnd::Checked(passed, session.entries.len()))
        }
        // What the session has is from an earlier run.
        _ if session.ended != session.latest_run() => (None, RunEnd::Cancelled),
        (_, Some(error), _) => (Some(News::Broken(error.clone())), RunEnd::Error),
        (_, _, Some(verdict)) if verdict.exercise == what => {
            let end = match verdict.decision {
                Decision::Passed => RunEnd::Passed,
                Decision::Failed(_) => RunEnd::Failed,
                Decision::Skipped(_) => RunEnd::Skipped,
            };
            (Some(News::Verdict), end)
        }
        _ => (None, RunEnd::Cancelled),
    };
    before.into_iter().chain([News::Done(what, end)]).collect()
}
