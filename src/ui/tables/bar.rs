//! `Bar`: a progress bar on standard error, if that is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::error::Result;
use crate::ui::terminal::{Style, Terminal, print, text_of};

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

/// A bar in the style that all commands share.
pub fn drawn(total: usize, visible: bool, style: Style) -> ProgressBar {
    let target = if visible {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(total as u64), target);
    let chars = if style.unicode { "█▌░" } else { "#>-" };
    // The template is a constant that the tests parse.
    if let Ok(look) = ProgressStyle::with_template(TEMPLATE) {
        bar.set_style(look.progress_chars(chars));
    }
    bar
}

const TEMPLATE: &str = "{bar:20} {pos}/{len}  {wide_msg}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_can_be_parsed() {
        assert!(ProgressStyle::with_template(TEMPLATE).is_ok());
    }
}
