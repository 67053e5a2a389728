//! The terminal itself: what it can do, how text is styled and wrapped, what is printed, which keys are pressed.

mod keys;
mod output;
mod sanitized;
mod screen;
mod signals;
mod style;
mod terminal;
mod text;

pub use keys::{Keys, read_input, read_line};
pub use output::{Out, forward, print, print_error, to_json, unwritable, when_unread};
pub use sanitized::{Keep, joined, one_line, path_in_line, sanitize};
pub use screen::Screen;
pub use signals::{Signal, listen};
pub use style::Style;
pub use terminal::{Size, Terminal, is_ci};
pub use text::{cut, fold, strip, text_of, width, wrap, wrap_hanging};
