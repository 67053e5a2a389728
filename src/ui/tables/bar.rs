//! `Bar`: a progress bar on standard error, if that is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::error::Result;
use crate::ui::terminal::{Style, Terminal, one_line, print, print_error, text_of};

/// A progress bar. Dropping it clears it from the screen.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that counts to `total`. Without a terminal, it shows nothing.
    pub fn new(total: usize, terminal: Terminal) -> Self {
        Self(drawn(total, terminal.bars, terminal.error_style))
    }

    /// Shows what is being done.
    pub fn set_message(&self, what: &str) {
        self.0.set_message(what.to_owned());
        self.0.tick();
    }

    /// Prints lines to standard output, above the bar.
    pub fn print(&self, lines: &[String]) -> Result<()> {
        self.0.suspend(|| print(&text_of(lines)))
    }

    /// Counts one more as done.
    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The progress of work that takes long: a bar with rate and time left, or one line per step where there's no terminal.
pub struct Meter {
    bar: ProgressBar,
    is_visible: bool,
    done: usize,
    total: usize,
}

impl Meter {
    /// Counts to `total`.
    pub fn new(total: usize, terminal: Terminal) -> Self {
        let is_visible = terminal.bars;
        Self {
            bar: drawn_with(METER, total, is_visible, terminal.error_style),
            is_visible,
            done: 0,
            total,
        }
    }

    /// Counts one more as done, and says what it was. Control characters in it are shown as such.
    pub fn step(&mut self, what: &str) {
        self.done += 1;
        let what = one_line(what);
        if self.is_visible {
            self.bar.set_message(what);
            self.bar.inc(1);
        } else {
            print_error(&format!("{}/{} {what}\n", self.done, self.total));
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// A bar in the style that all commands share.
pub fn drawn(total: usize, visible: bool, style: Style) -> ProgressBar {
    drawn_with(TEMPLATE, total, visible, style)
}

fn drawn_with(template: &str, total: usize, visible: bool, style: Style) -> ProgressBar {
    let target = if visible {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(total as u64), target);
    let chars = if style.unicode { "█▌░" } else { "#>-" };
    // The templates are constants that the tests parse.
    if let Ok(look) = ProgressStyle::with_template(template) {
        bar.set_style(look.progress_chars(chars));
    }
    bar
}

const TEMPLATE: &str = "{bar:20} {pos}/{len}  {wide_msg}";
const METER: &str = "{bar:20} {pos}/{len}  {per_sec}, {eta} left  {wide_msg}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_can_be_parsed() {
        for template in [TEMPLATE, METER] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
