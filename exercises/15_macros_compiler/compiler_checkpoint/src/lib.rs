//! Pip is complete on paper: numbers, lists, functions, `if` and `while`. You have written its parts before,
//! each for a smaller language. Now put them together. A source goes through `lexer` (finished), `parser`,
//! `compiler` and `vm`, and the lists of a running program are in the `heap`.
//!
//! Each file says in its head what is missing. Begin with the parser, and follow the order above: the tests
//! do, too. When they pass, write a program of your own: `cargo run -- your.pip`.

mod compiler;
mod heap;
mod lexer;
mod parser;
mod tree;
mod vm;

pub use compiler::compile;
pub use heap::{Handle, Heap, Value};
pub use lexer::tokens;
pub use parser::parse;
pub use vm::{Limits, run};

/// What can be wrong with a program.
#[derive(Debug, PartialEq)]
pub enum Error {
    /// At this byte, the source makes no sense. At its end, something is missing.
    Unexpected { at: usize },
    /// A variable or a function that doesn't exist.
    Unknown(String),
    /// A function that is called with another number of arguments than it has parameters.
    Arguments(String),
    /// A division by zero, a number that is too large, a number in place of a list, or the other way around.
    Arithmetic,
    /// An index that isn't in the list.
    Index(i64),
    /// Functions that call each other too deeply.
    TooDeep,
    /// More lists than the limit allows, all of which can be reached.
    TooManyLists,
    /// More instructions than the limit allows.
    TooLong,
}

/// What a source prints, line by line.
pub fn execute(source: &str, limits: Limits) -> Result<Vec<String>, Error> {
    let tokens = tokens(source)?;
    let program = parse(&tokens, source.len())?;
    run(&compile(&program)?, limits)
}
