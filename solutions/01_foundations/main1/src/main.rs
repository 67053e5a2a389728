//! A program starts with the function called `main`. It doesn't matter where in the file that is.

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

fn main() {
    print_title();
    print_bands();
    print_note();
}
