//! `Human`: one line per exercise while they are judged, a summary at the end, and a progress bar if there is a terminal.

use std::io;
use std::io::Write;
use std::path::Path;

use indicatif::ProgressBar;

use super::first_error::complaints;
use super::{Listener, RunSummary, Sums};
use crate::judge::{Decision, Event, Verdict};
use crate::ui::report::{count, words};
use crate::ui::tables::bar;
use crate::ui::terminal::{Style, cut, joined, print_error, wrap};

/// Reports for people.
pub struct Human<'a, W> {
    out: W,
    bar: ProgressBar,
    root: &'a Path,
    width: usize,
    style: Style,
}

impl<'a, W: Write> Human<'a, W> {
    /// Writes lines of `width` columns to `out`. `root` is the course's folder, for links. The bar, if any, counts to `total` on standard error.
    pub fn new(
        out: W,
        root: &'a Path,
        width: usize,
        style: Style,
        total: usize,
        with_bar: bool,
    ) -> Self {
        let bar = bar::drawn(total, with_bar, style);
        Self {
            out,
            bar,
            root,
            width,
            style,
        }
    }

    /// Prints lines above the bar.
    fn print(&mut self, lines: &[String]) -> io::Result<()> {
        let out = &mut self.out;
        self.bar.suspend(|| {
            lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
            out.flush()
        })
    }
}

impl<W: Write> Listener for Human<'_, W> {
    fn on_event(&mut self, event: &Event) -> io::Result<()> {
        match event {
            Event::Preparing(what) => {
                let what = joined(what);
                self.bar.set_message(what.clone());
                // Without a bar, a long wait would look like a hang. The report gets no line that the next run doesn't have.
                if self.bar.is_hidden() {
                    print_error(&format!("{what}\n"));
                }
            }
            Event::Building { exercises } => self
                .bar
                .set_message(format!("building {}", count(*exercises, "exercise"))),
            Event::Testing { exercise, .. } => self.bar.set_message(format!("testing {exercise}")),
            Event::Judged(verdict) => {
                self.bar.inc(1);
                let line = cut(&row(verdict, self.style), self.width, self.style.ellipsis());
                return self.print(&[line]);
            }
            Event::Compiling(_) | Event::Diagnosed { .. } | Event::Tested { .. } => {}
        }
        Ok(())
    }

    fn finish(&mut self, whole: &RunSummary<'_>) -> io::Result<()> {
        self.bar.finish_and_clear();
        let mut lines = summary(
            whole.verdicts,
            whole.seconds,
            self.root,
            self.width,
            self.style,
        );
        let judged_by = format!("judged by {}, {}", whole.toolchain, whole.origin);
        let judged_by = joined(&judged_by);
        let judged_by = wrap(&judged_by, self.width);
        lines.extend(judged_by.iter().map(|line| self.style.dim(line)));
        self.print(&lines)
    }
}

/// A verdict in one line.
fn row(verdict: &Verdict, style: Style) -> String {
    let name = style.strong(&verdict.exercise);
    match &verdict.decision {
        Decision::Passed => format!(
            "{} {name}  {}",
            style.pass_mark(),
            style.dim(&words::seconds(verdict.seconds))
        ),
        Decision::Failed(cause) => format!(
            "{} {name} {}",
            style.fail_mark(),
            words::reason(*cause, verdict)
        ),
        Decision::Skipped(skip) => format!(
            "{} {name} was skipped: {}",
            style.skip_mark(),
            words::skipped(skip)
        ),
    }
}

/// The notes of all verdicts, each once.
fn notes(verdicts: &[Verdict], width: usize) -> Vec<String> {
    let mut notes: Vec<&str> = Vec::new();
    for note in verdicts.iter().flat_map(|verdict| &verdict.notes) {
        if !notes.contains(&note.as_str()) {
            notes.push(note);
        }
    }
    let mut lines = Vec::new();
    for note in &notes {
        if lines.is_empty() {
            lines.push(String::new());
        }
        let note = joined(note);
        lines.extend(wrap(&format!("note: {note}"), width));
    }
    lines
}

/// What did not pass, each with its first error and its location, and the totals. Also the summary after `watch` checked everything.
pub fn summary(
    verdicts: &[Verdict],
    seconds: f64,
    root: &Path,
    width: usize,
    style: Style,
) -> Vec<String> {
    let mut lines = Vec::new();
    for verdict in verdicts
        .iter()
        .filter(|verdict| matches!(verdict.decision, Decision::Failed(_)))
    {
        lines.push(String::new());
        lines.extend(wrap(&row(verdict, style), width));
        if let Some(first) = complaints(verdict).first() {
            lines.extend(
                wrap(&first.message, width.saturating_sub(2))
                    .iter()
                    .map(|line| indented(line, width)),
            );
            if let (Some(place), Some(file)) = (first.place(), &first.file) {
                let link = style.accent(&style.link(&place, &root.join(file)));
                lines.extend(
                    wrap(&link, width.saturating_sub(2))
                        .iter()
                        .map(|line| indented(line, width)),
                );
            }
        }
    }
    lines.extend(notes(verdicts, width));
    let sums = Sums::of(verdicts);
    let parts = [
        (sums.passed > 0).then(|| style.good(&format!("{} passed", sums.passed))),
        (sums.failed > 0).then(|| style.bad(&format!("{} failed", sums.failed))),
        (sums.skipped > 0).then(|| style.warn(&format!("{} skipped", sums.skipped))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let colon = if parts.is_empty() { "" } else { ": " };
    let text = format!(
        "{}{colon}{}; {} of {}; {}",
        count(sums.exercises, "exercise"),
        parts.join(", "),
        sums.points,
        count(sums.max_points as usize, "point"),
        words::seconds(seconds)
    );
    lines.push(String::new());
    lines.extend(wrap(&text, width));
    lines
}

fn indented(line: &str, width: usize) -> String {
    if width > 2 {
        format!("  {line}")
    } else {
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;
    use crate::ui::terminal::text_of;

    fn printed(verdicts: &[Verdict], style: Style) -> String {
        let mut out = Vec::new();
        let mut human = Human::new(
            &mut out,
            Path::new("/course"),
            70,
            style,
            verdicts.len(),
            false,
        );
        human
            .on_event(&Event::Preparing(
                "fetching what level 06 depends on".into(),
            ))
            .expect("written");
        human
            .on_event(&Event::Building {
                exercises: verdicts.len(),
            })
            .expect("written");
        for verdict in verdicts {
            human
                .on_event(&Event::Judged(verdict.clone()))
                .expect("written");
        }
        human
            .finish(&RunSummary {
                course: "Rust roadmap",
                toolchain: "rustc 1.95.0",
                origin: "stable-x86_64-unknown-linux-gnu",
                verdicts,
                seconds: 12.345,
            })
            .expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn people_see_one_line_per_exercise_and_a_summary() {
        let verdicts = [
            fixtures::passed(),
            fixtures::does_not_compile(),
            fixtures::test_fails(),
            fixtures::skipped(),
        ];
        assert_eq!(
            printed(
                &verdicts,
                Style {
                    unicode: true,
                    ..Style::PLAIN
                }
            ),
            "\
✓ moves1  0.21 s
✗ moves1 does not compile: 2 errors (E0382, E0277)
✗ moves1 is not right yet: 2 of 3 tests fail
– moves1 was skipped: `cc` is not installed

✗ moves1 does not compile: 2 errors (E0382, E0277)
  error[E0382]: use of moved value: `parcel`
  exercises/03_ownership/moves1/src/lib.rs:6:6

✗ moves1 is not right yet: 2 of 3 tests fail
  test adds: assertion `left == right` failed: sum of 1 and 2
  exercises/03_ownership/moves1/tests/moves1.rs:2:47

4 exercises: 1 passed, 2 failed, 1 skipped; 1 of 4 points; 12.3 s
judged by rustc 1.95.0, stable-x86_64-unknown-linux-gnu
"
        );
    }

    #[test]
    fn the_summary_shows_the_first_error_of_every_cause() {
        let lines = summary(
            &fixtures::one_of_each_cause(),
            1.0,
            Path::new("/course"),
            200,
            Style::PLAIN,
        );
        let firsts: Vec<&str> = lines
            .iter()
            .filter(|line| line.starts_with("  "))
            .map(|line| line.trim())
            .collect();
        assert_eq!(
            firsts,
            [
                "error[E0382]: use of moved value: `parcel`",
                "exercises/03_ownership/moves1/src/lib.rs:6:6",
                "test adds: assertion `left == right` failed: sum of 1 and 2",
                "exercises/03_ownership/moves1/tests/moves1.rs:2:47",
                "test ends: did not end in time",
                "test deep: ended by SIGABRT: stack overflow",
                "test chatty: more than 1 MiB",
                "test greedy: more than 1 GiB",
                "error[clippy::needless_clone]: redundant clone",
                "exercises/03_ownership/moves1/src/lib.rs:6:6",
                "moves1 passes its tests, but is not formatted the way `rustfmt` does it",
                "test quits: the program ended with exit code 0",
                "moves1 cannot be checked: a tool that the check needs is missing",
                "error: the compiler was still at work after 60 s, and was ended",
                "exercises/03_ownership/moves1/src/lib.rs",
            ]
        );
    }

    #[test]
    fn paths_are_links_if_the_terminal_supports_them() {
        let style = Style {
            links: true,
            ..Style::PLAIN
        };
        let text = text_of(&summary(
            &[fixtures::does_not_compile()],
            1.0,
            Path::new("/course"),
            80,
            style,
        ));
        assert_eq!(
            text.contains("\x1b]8;;file:///course/exercises/03_ownership/moves1/src/lib.rs\x1b\\"),
            cfg!(unix)
        );
    }

    #[test]
    fn a_run_without_exercises_has_a_summary_too() {
        let lines = summary(&[], 0.0, Path::new("/course"), 80, Style::PLAIN);
        assert_eq!(lines, ["", "0 exercises; 0 of 0 points; 0.00 s"]);
    }
}
