//! The rows above the findings: the verdict, the position in the course, the task.

use super::{JudgingNow, WatchState, WatchView};
use crate::ui::markdown::markdown;
use crate::ui::report::{count, words};
use crate::ui::screens::window::rule;
use crate::ui::terminal::{Size, Style, cut, width, wrap};

/// The rows above the findings. The verdict is always there; the lower the terminal, the less of the rest.
pub fn head(view: &WatchView<'_>, size: Size, style: Style) -> Vec<String> {
    let columns = size.width;
    let mut lines = verdict(view, size, style);
    if size.height >= 5 {
        lines.push(position(view, columns, style));
    }
    if size.height >= 7 {
        lines.extend(view.project.map(|project| project.path(columns, style)));
    }
    if size.height >= 10 {
        lines.extend(task(view.task, columns, style));
    }
    if size.height >= 8 {
        lines.push(rule(None, columns, style));
    }
    if let Some(doing) = view.judging.and_then(|judging| step(judging, style)) {
        lines.push(cut(&doing, columns, style.ellipsis()));
    }
    lines.truncate(size.height.saturating_sub(1).max(1));
    lines
}

/// `✗ structs  2 of 2 tests fail      #14 · 12:03:41 · 0.21 s`.
fn verdict(view: &WatchView<'_>, size: Size, style: Style) -> Vec<String> {
    let columns = size.width;
    let exercise = view.position.exercise;
    let left = match view.state {
        WatchState::Judged(verdict) => {
            let next = view.next.map(|next| format!(", press n: {next}"));
            let text = words::headline(verdict, &next.unwrap_or_default());
            match verdict.decision.cause() {
                None => format!("{} {}", style.pass_mark(), style.good(&text)),
                Some(_) if verdict.lacking().is_some() => {
                    format!("{} {}", style.skip_mark(), style.warn(&text))
                }
                Some(_) => format!("{} {}", style.fail_mark(), style.bad(&text)),
            }
        }
        WatchState::Partial { tests, .. } if !tests.is_empty() => {
            let text = format!("{exercise}  {} so far", count(tests.len(), "test"));
            style.strong(&text)
        }
        WatchState::Partial { .. } | WatchState::Waiting(_) => style.strong(exercise),
        WatchState::Broken(_) => {
            let text = format!("{exercise} could not be judged");
            format!("{} {}", style.skip_mark(), style.warn(&text))
        }
    };
    let dot = if style.unicode { " · " } else { " - " };
    let right: Vec<String> = match (view.judging, view.run) {
        (Some(now), _) => {
            let number = format!("#{}", now.number);
            vec![format!("{number}{dot}{} s", now.seconds), number]
        }
        (None, Some(run)) => {
            let number = format!("#{}", run.number);
            let took = words::seconds(run.seconds);
            vec![
                [&number, run.time, &took].join(dot),
                [&number, run.time].join(dot),
                number,
            ]
        }
        (None, None) => Vec::new(),
    };
    let fits = |right: &&String| width(&left) + 2 + width(right) <= columns;
    let shortest = right.last().filter(|_| columns >= 40);
    let right = right.iter().find(fits).or(shortest);
    let right = right.map(String::as_str).unwrap_or_default();
    // If there's some room, the number stays: without it, the same verdict twice would look as if nothing had happened.
    let room = match width(right) {
        0 => columns,
        used => columns.saturating_sub(used + 2).max(1),
    };
    let rows = if size.height < 9 || width(&left) <= room {
        vec![cut(&left, room, style.ellipsis())]
    } else {
        super::shortened(wrap(&left, room), 2, room, style)
    };
    let with_number = |(row, line): (usize, String)| {
        if row > 0 || right.is_empty() {
            return line;
        }
        let gap = " ".repeat(columns.saturating_sub(width(&line) + width(right)));
        let whole = format!("{line}{gap}{}", style.dim(right));
        cut(&whole, columns, style.ellipsis())
    };
    rows.into_iter().enumerate().map(with_number).collect()
}

/// `Level 01 Foundations  ███░  8/45 · structs1/src/lib.rs   [judging ▪]`, as much as fits. The path leaves room for the sign, so that nothing
/// moves when it appears.
fn position(view: &WatchView<'_>, columns: usize, style: Style) -> String {
    let sign = match view.judging {
        Some(_) => style.warn(if style.unicode {
            "[judging ▪]"
        } else {
            "[judging *]"
        }),
        None if view.is_new_topic => style.warn("new lesson: t"),
        None => String::new(),
    };
    let position = &view.position;
    let (done, all) = position.level_done;
    let level = |bar: usize| {
        let bar = if bar > 0 {
            style.bar(done, all, bar) + "  "
        } else {
            String::new()
        };
        format!("{}  {bar}{done}/{all}", position.level)
    };
    let short = position.path.find(&format!("/{}/", position.exercise));
    let short = short.map_or(position.path, |at| &position.path[at + 1..]);
    let path = |path: &str| style.accent(&style.link(path, position.target));
    let dot = if style.unicode { " · " } else { " - " };
    let forms = [
        format!("{}{dot}{}", level(10), path(position.path)),
        format!("{}{dot}{}", level(10), path(short)),
        format!("{}{dot}{}", level(0), path(short)),
        path(short),
    ];
    let room = columns.saturating_sub(15);
    let left = forms.iter().find(|form| width(form) <= room);
    let left = left.unwrap_or(&forms[3]);
    let left = if sign.is_empty() {
        cut(left, columns, style.ellipsis())
    } else {
        cut(
            left,
            columns.saturating_sub(width(&sign) + 2),
            style.ellipsis(),
        )
    };
    let gap = columns.saturating_sub(width(&left) + width(&sign));
    let line = format!(
        "{left}{}{sign}",
        " ".repeat(if sign.is_empty() { 0 } else { gap })
    );
    cut(&line, columns, style.ellipsis())
}

/// `Task: Give each station its region. (T shows all of it)`.
fn task(sentence: &str, columns: usize, style: Style) -> Option<String> {
    let line = markdown(sentence, usize::MAX, style).into_iter().next()?;
    if line.is_empty() {
        return None;
    }
    let more = style.dim(" (T shows all of it)");
    let line = format!("Task: {line}");
    let room = columns.saturating_sub(width(&more));
    Some(if width(&line) <= room {
        format!("{line}{more}")
    } else {
        cut(&line, columns, style.ellipsis())
    })
}

fn step(judging: JudgingNow<'_>, style: Style) -> Option<String> {
    let text = format!("{} {}", style.pointer(), judging.doing);
    let bar = judging.crates.filter(|_| style.unicode);
    let bar = bar.map(|(done, all)| format!("  {}", style.bar(done, all, 20)));
    (!judging.doing.is_empty()).then(|| style.warn(&text) + &bar.unwrap_or_default())
}
