//! A bakery prints a receipt. Its lines come from `src/lib.rs`, which is the file to edit.

use println1::{item_line, number_line, total_line};

fn main() {
    println!("^^^^^^^^^^^^^^^^^^^^^^");
    println!("{}", number_line(42));
    println!("{}", item_line("Rye bread", 3.8));
    println!("{}", item_line("Coffee, 250 g", 7.45));
    println!("{}", total_line(11.25));
    println!("vvvvvvvvvvvvvvvvvvvvvv");
}
