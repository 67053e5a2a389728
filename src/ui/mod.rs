//! The terminal: the only code that prints, reads keys, and knows widths and colors.
//!
//! It judges nothing and decides nothing. Plain values come in, and lines of text go out, so tests can read what a person would see. Only
//! `output`, `screen`, `keys` and `signals` touch the real terminal.

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
pub use report::{
    Compared, ProjectView, Telling, Traces, are, codes, count, diff, error, found, hints,
    level as level_name, output, ownership, report, sentence,
};
pub use screens::{
    CoursePosition, ExerciseEffort, Frame, JudgingNow, LevelEffort, List, ListScreen, Page,
    RunStamp, WatchState, WatchView, Window, arrival, done, farewell, goodbye, help, judging,
    level_done, reset_question, saved_elsewhere, watch, words_to_type,
};
pub use tables::{
    Bar, ClaimRow, Finding, Health, LayerRow, LayerStrength, Meter, claims, doctor, findings, gate,
    gate_sides, layers, mutated, side_by_side,
};
pub use terminal::{
    Keys, Out, Screen, Signal, Size, Style, Terminal, forward, is_ci, listen, one_line,
    path_in_line, print, print_error, read_input, read_line, text_of, unwritable, when_unread,
    wrap,
};
pub use verify::{EditorPlaces, FileLine, Github, Human, Json, Listener, RunSummary, short};
