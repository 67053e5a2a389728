//! A tide table for a harbour.

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

// The name is fixed: the program begins with `main`, wherever in the file it stands.
fn main() {
    print_title();
    print_tides();
    print_warning();
}
