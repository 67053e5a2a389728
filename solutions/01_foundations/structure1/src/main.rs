//! Two crates of one package are as separate as two packages: `use` names the crate, and then what you need from it.

use structure1::receipt;

fn main() {
    println!("{}", receipt(2, 0));
    println!("{}", receipt(5, 1));
}
