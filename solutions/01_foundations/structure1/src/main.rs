//! The ticket machine of a ferry.

// Two crates of one package are as separate as two packages: what is used is named with its crate.
use structure1::ticket_text;

fn main() {
    println!("{}", ticket_text(2, 0));
    println!("{}", ticket_text(5, 1));
}
