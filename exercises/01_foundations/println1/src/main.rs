//! The cash desk of a bakery prints a receipt. The lines of the receipt come from `src/lib.rs`: that is where you work.

use println1::{item_line, number_line, total_line};

fn main() {
    println!("{}", number_line(42));
    println!("{}", item_line("Rye bread", 3.8));
    println!("{}", item_line("Coffee, 250 g", 7.45));
    println!("{}", total_line(11.25));
}
