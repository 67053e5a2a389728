//! The schedule of a concert. Every function is complete, but the program doesn't compile: the compiler doesn't know
//! which function to run first.
//!
//! Fix it. The title should come first, then the two bands, then the note at the end.

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
