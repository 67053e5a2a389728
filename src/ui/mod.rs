//! The terminal: the only code that prints, reads keys and knows widths and colours.
//!
//! It judges nothing and decides nothing. What it shows comes in as plain values and leaves as lines of text, so that a test reads what a
//! person sees; `output`, `screen`, `keys` and `signals` alone touch the real terminal.

mod bar;
mod blocks;
mod diff;
mod doctor;
mod emphasis;
mod error;
mod failure;
mod findings;
#[cfg(test)]
mod fixtures;
mod harmless;
mod hint;
mod keys;
mod legend;
mod lesson;
mod list;
mod measures;
mod output;
mod page;
mod prose;
mod screen;
mod signals;
#[cfg(test)]
mod sizes;
mod style;
mod table;
mod talk;
mod terminal;
mod tested;
mod text;
mod trials;
mod verdict;
mod verify;
mod watch;
mod words;

pub use bar::Bar;
pub use diff::{Compared, change, diff};
pub use doctor::{Finding, Health, doctor};
pub use error::error;
pub use failure::Failure;
pub use findings::Findings;
pub use harmless::{Keep, harmless};
pub use hint::hints;
pub use keys::Keys;
pub use lesson::markdown;
pub use list::List;
pub use measures::measures;
pub use output::{Out, complain, say, unwritable, when_unread};
pub use page::Page;
pub use screen::Screen;
pub use signals::{Signal, listen};
pub use style::Style;
pub use talk::{farewell, help, reset_question};
pub use terminal::{Size, Terminal};
pub use tested::Source;
pub use text::{cut, fold, strip, width, wrap};
pub use trials::trials;
pub use verdict::report;
pub use verify::{Github, Human, Json, Listener, Whole};
pub use watch::{Place, State, Watch, watch};
pub use words::{count, level as level_name};

/// Lines as one text, each with its end.
pub fn text_of(lines: &[String]) -> String {
    lines
        .iter()
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}

/// The first of the lines, as many as there is room for.
fn lines_of(mut lines: Vec<String>, height: usize) -> Vec<String> {
    lines.truncate(height);
    lines
}

/// One JSON object in one line.
fn to_json(value: &impl serde::Serialize) -> String {
    // It fails for maps with keys that are no text, which none of ours has.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}
