//! The ticket machine of a ferry. The package holds two crates: the library in `src/lib.rs`, which knows the prices,
//! and the program in this file. The library's crate has the name of the package.
//!
//! The compiler does not find `ticket_text`, although the library offers it. Tell this crate where the function
//! lives. Change this file only; copy no function, and declare no `mod lib`.

fn main() {
    println!("{}", ticket_text(2, 0));
    println!("{}", ticket_text(5, 1));
}
