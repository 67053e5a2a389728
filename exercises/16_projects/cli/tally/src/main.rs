//! Which address asks your server most often? Which of your songs did you hear most? The answers are in a log, one
//! line per event, and `tally` counts them: it replaces `sort | uniq -c | sort -rn`, draws bars, and reads settings.
//!
//! You build it in stages. The head of each test file is the task of its stage, and `runner` shows it. All tests start
//! the real program, so how you divide it into modules is up to you.

use clap::Parser;

/// Counts lines, and prints the commonest first.
#[derive(Parser)]
struct Arguments {}

fn main() {
    let Arguments {} = Arguments::parse();
    todo!("count the lines of the standard input");
}
