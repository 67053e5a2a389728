//! The range of the hours ends too early.

fn main() {
    print_schedule(number(1), number(2), number(3));
}

/// Prints one row per hour from `first` to `last`, with a jingle every `gap` minutes.
fn print_schedule(first: usize, last: usize, gap: usize) {
    for hour in first..last {
        print!("{hour:02}:");
        for minute in (0..60).step_by(gap) {
            print!(" {minute:02}");
        }
        println!();
    }
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> usize {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
