//! The terminal: the only code that prints, reads keys and knows widths and colours.
//!
//! It judges nothing and decides nothing. What it shows comes in as plain values and leaves as lines of text, so that a test reads what a
//! person sees; `output`, `screen`, `keys` and `signals` alone touch the real terminal.

#[cfg(test)]
mod fixtures;
mod markdown;
mod report;
mod screens;
#[cfg(test)]
mod sizes;
mod tables;
mod terminal;
mod verify;

pub use markdown::markdown;
pub use report::{Compared, count, diff, error, hints, level as level_name, report};
pub use screens::{
    List, Page, RoadPosition, WatchState, WatchView, farewell, help, reset_question, watch,
};
pub use tables::{Bar, Finding, Health, doctor, gate, gate_sides};
pub use terminal::{
    Keys, Out, Screen, Signal, Size, Style, Terminal, complain, forward, is_ci, listen, say,
    text_of, unwritable, when_unread, wrap,
};
pub use verify::{Github, Human, Json, Listener, RunSummary};
