//! Watching without a screen: prints what is new, each line once, and answers the words that are typed.

use super::super::typed::WORDS;
use super::Drawing;
use super::list::with_list;
use crate::commands::{editor_places, list, run};
use crate::course::Exercise;
use crate::error::Result;
use crate::judge::Verdict;
use crate::learn::{News, Session, View};
use crate::{learn, ui};

impl Drawing {
    /// Prints what is new since the last time.
    pub(super) fn print(&mut self, session: &Session) -> Result<()> {
        for news in self.printed.news(session) {
            let lines = self.lines_of(session, news)?;
            say(&lines)?;
        }
        Ok(())
    }

    /// Prints a remark.
    pub(in crate::commands::watch) fn remark(&self, text: &str) -> Result<()> {
        say(&ui::wrap(text, self.width()))
    }

    /// Prints the whole report about the current exercise.
    pub(in crate::commands::watch) fn details(&self, session: &Session) -> Result<()> {
        match &session.verdict {
            Some(verdict) => {
                let stages = session.entry().map_or(0, |entry| entry.stages);
                ui::print(&run::report(&self.course, verdict, stages, self.terminal))
            }
            None => self.remark("There is no verdict yet."),
        }
    }

    /// Prints the compiler's explanation of a code, below what the exercise has of it.
    pub(in crate::commands::watch) fn explain(
        &mut self,
        session: &Session,
        code: &str,
    ) -> Result<()> {
        say(&self.explanation(session, code, self.width()))
    }

    fn width(&self) -> usize {
        self.terminal.size().width
    }

    fn lines_of(&mut self, session: &Session, news: News) -> Result<Vec<String>> {
        let (width, style) = (self.width(), self.terminal.style);
        let course = std::sync::Arc::clone(&self.course);
        let Some(exercise) = course.exercises().nth(session.current) else {
            return Ok(Vec::new());
        };
        Ok(match news {
            News::Arrived(_) => {
                let path = learn::main_file(&course, &self.pristine, exercise);
                let mut lines = ui::arrival(&exercise.name, &exercise.title, &path);
                // The first time.
                if session.latest_run() == 0 {
                    let welcome = self.welcome(session);
                    lines.extend(welcome.iter().flat_map(|text| ui::wrap(text, width)));
                    lines.extend(ui::wrap(&help_line(), width));
                }
                lines
            }
            News::Notice(text) | News::Preparing(text) => ui::wrap(&text, width),
            News::SavedElsewhere(index) => {
                let saved = session.name_of(index);
                let text = ui::saved_elsewhere(saved, &exercise.name);
                ui::wrap(&format!("{text} Type `go {saved}` to go there."), width)
            }
            News::Judging(what, run) => vec![ui::judging(&what, run)],
            News::Verdict => match &session.verdict {
                Some(verdict) => self.verdict(exercise, verdict, session)?,
                None => Vec::new(),
            },
            News::Broken(error) => ui::error(&error, width, style),
            News::NotPassed(names) => {
                ui::wrap(&format!("These don't pass: {}.", names.join(", ")), width)
            }
            News::Done(what, end) => vec![ui::done(&what, &end.to_string())],
            News::Mistake(hint) => ui::hints(Some(&hint), &[], (0, 0), width, style),
            News::Hints(range) => {
                let Some(entry) = session.entry() else {
                    return Ok(Vec::new());
                };
                let all = entry.current_hints();
                let numbers = (range.start - all.start, all.len());
                ui::hints(None, &exercise.hints[range], numbers, width, style)
            }
            News::Page(View::List { .. }) => {
                // Without them, the list is still useful.
                let needs = list::needs(&course).unwrap_or_default();
                with_list(&course, session, |list| list.lines(&needs, width, style))
            }
            News::Page(View::Help) => ui::wrap(&help_line(), width),
            News::Page(view) => {
                let next = match view {
                    View::ConfirmReset { .. } => {
                        Some("Type `yes` to do it, or anything else to keep your files.")
                    }
                    View::Codes => Some("Type `explain CODE`, or the number of the one you want."),
                    _ => None,
                };
                let (_, mut lines) = self.text(session, exercise, width);
                lines.extend(next.map(str::to_owned));
                lines
            }
        })
    }

    /// A line for each problem, what the verdict is, and how to go on.
    fn verdict(
        &self,
        exercise: &Exercise,
        verdict: &Verdict,
        session: &Session,
    ) -> Result<Vec<String>> {
        let main_file = learn::main_file(&self.course, &self.pristine, exercise);
        let mut lines = editor_places::lines(&self.course, exercise, &main_file, verdict)?;
        lines.push(ui::sentence(verdict));
        if verdict.passed() {
            let next = session
                .next()
                .and_then(|index| session.entries.get(index))
                .map(|entry| entry.name.as_str());
            lines.push(next.map_or_else(
                || "next: everything is done".to_owned(),
                |next| format!("next: type `next` for {next}"),
            ));
        }
        Ok(lines)
    }
}

fn say(lines: &[String]) -> Result<()> {
    ui::print(&ui::text_of(lines))
}

/// Everything that can be typed.
pub(in crate::commands::watch) fn help_line() -> String {
    let all = WORDS.map(|(word, _)| match word {
        "explain" => "explain CODE",
        "go" => "go NAME",
        word => word,
    });
    ui::words_to_type(&all)
}
