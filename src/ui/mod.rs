//! The terminal: the only code that prints, reads keys and knows widths and colours.
//!
//! It judges nothing and decides nothing. What it shows comes in as plain values and leaves as lines of text, so that a test reads what a
//! person sees; `output`, `screen`, `keys` and `signals` alone touch the real terminal.

mod diff;
mod doctor;
mod failure;
mod findings;
#[cfg(test)]
mod fixtures;
mod hint;
mod keys;
mod lesson;
mod output;
mod screen;
mod signals;
mod style;
mod terminal;
mod tested;
mod text;
mod verdict;
mod words;

pub use diff::{Compared, diff};
pub use doctor::{Finding, Health, doctor};
pub use findings::Findings;
pub use hint::hints;
pub use keys::Keys;
pub use lesson::markdown;
pub use output::{Out, complain, say, unwritable};
pub use screen::{Before, Screen};
pub use signals::{Signal, listen};
pub use style::Style;
pub use terminal::{Environment, Size, Terminal};
pub use tested::Source;
pub use text::{Keep, cut, fold, harmless, strip, width, wrap};
pub use verdict::{findings, report};
