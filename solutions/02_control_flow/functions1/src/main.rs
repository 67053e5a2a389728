//! A pancake recipe is written for 4 people. `cargo run -- 6` prints it for 6.

fn main() {
    let people = number(1);
    print_line("flour", scaled(350, people));
    print_line("milk", scaled(610, people));
    print_line("butter", scaled(30, people));
}

/// The grams for so many people, when `grams` are right for 4.
fn scaled(grams: u32, people: u32) -> u32 {
    // The last expression, without a semicolon, is what the caller gets.
    grams * people / 4
}

fn print_line(name: &str, grams: u32) {
    println!("{name} {grams} g");
}

/// Given: the word at this place of the command line, as a number. Level 08 explains how it works.
fn number(place: usize) -> u32 {
    std::env::args()
        .nth(place)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
