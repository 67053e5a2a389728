//! A tide table for a harbour. Every function is complete, and yet the compiler refuses the program: it does not
//! know where the program begins.
//!
//! Repair it. The table has its title at the top, then the two lines of the tides, then the warning.

fn print_title() {
    println!("Tides of today");
}

fn print_tides() {
    println!("high water 05:41");
    println!("low water  11:58");
}

fn print_warning() {
    println!("strong wind from the west");
}

fn start() {
    print_title();
    print_tides();
    print_warning();
}
