//! Prints all lines in a new `main`, and leaves the old functions without a caller.

fn print_title() {
    println!("Tonight in the cellar");
}

fn print_bands() {
    println!("19:30  Glass Parade");
    println!("21:00  The Slow Moths");
}

fn print_note() {
    println!("doors open at 19:00");
}

fn start() {
    print_title();
    print_bands();
    print_note();
}

fn main() {
    println!("Tonight in the cellar");
    println!("19:30  Glass Parade");
    println!("21:00  The Slow Moths");
    println!("doors open at 19:00");
}
