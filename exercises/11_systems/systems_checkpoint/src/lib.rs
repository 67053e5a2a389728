//! A small shell. It runs programs, connects them with pipes, sends their input and output to files, and
//! survives Ctrl-C: `sort < names.txt | uniq >> all.txt && echo done`.
//!
//! `syntax.rs` and `main.rs` are finished. Write the rest, in any order: `status` turns the end of a
//! program into a number, `files` opens what is behind `<` and `>`, `pipeline` starts programs (without the
//! help of another shell) and waits for them, `signals` takes care of Ctrl-C, and `shell` puts everything
//! together. Only `signals` may use unsafe code.

#![deny(unsafe_code)]

mod files;
mod pipeline;
mod shell;
#[expect(unsafe_code, reason = "what a signal does is set by a function of C")]
mod signals;
mod status;
mod syntax;

pub use shell::Shell;
pub use signals::ignore_interrupts;
pub use syntax::{Call, Output, SyntaxError, When, parse};
