//! A pancake recipe is written for 4 people. `cargo run -- 6` prints it for 6.
//!
//! `main` calls two functions that don't exist yet. Write them below `main`, the way `main` uses them:
//! - `scaled` takes the grams for 4 people and the number of people, and returns the grams for that many. Multiply
//!   before you divide, or a remainder gets lost.
//! - `print_line` takes a name and the grams, and prints one line such as `flour 525 g`. It returns nothing.

fn main() {
    let people = number(1);
    print_line("flour", scaled(350, people));
    print_line("milk", scaled(610, people));
    print_line("butter", scaled(30, people));
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> u32 {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
