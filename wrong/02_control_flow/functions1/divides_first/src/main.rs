//! Divides before it multiplies, so a remainder gets lost.

fn main() {
    let people = number(1);
    print_line("flour", scaled(350, people));
    print_line("milk", scaled(610, people));
    print_line("butter", scaled(30, people));
}

/// The grams for this many people, if `grams` are right for 4.
fn scaled(grams: u32, people: u32) -> u32 {
    grams / 4 * people
}

fn print_line(name: &str, grams: u32) {
    println!("{name} {grams} g");
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> u32 {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
