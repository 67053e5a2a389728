//! `Bar`: how far a long work is, on standard error, where there is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ui::terminal::{Style, Terminal};

/// How far a long work is. Dropping it takes it from the screen.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that counts to `total`; where there is no terminal it shows nothing.
    pub fn new(total: usize, terminal: Terminal) -> Self {
        Self(drawn(total, terminal.bars, terminal.error_style))
    }

    /// Says what is being done.
    pub fn tell(&self, what: &str) {
        self.0.set_message(what.to_owned());
        self.0.tick();
    }

    /// One more is done.
    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The bar as all long works show it.
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
