//! A cinema prints its receipts. The package has two crates: the library in `src/lib.rs`, which knows the prices, and
//! the program in this file. The library crate has the name of the package.
//!
//! The compiler can't find `receipt`, although the library offers it. Tell this crate where the function is. Change
//! only this file, copy nothing, and don't declare a `mod lib`.

fn main() {
    println!("{}", receipt(2, 0));
    println!("{}", receipt(5, 1));
}
