//! This program shows what its own `Cargo.toml` says: cargo hands the metadata to the compiler, and `env!` reads it.
//!
//! Leave this file as it is and complete `Cargo.toml`. The description is "Shows when the ferry leaves", the licence
//! is MIT. And a new release is due: since 1.4.2 you added a function, and all programs that use the package still
//! work with it. Which version comes next?

fn main() {
    println!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    println!("{}", env!("CARGO_PKG_DESCRIPTION"));
    println!("License: {}", env!("CARGO_PKG_LICENSE"));
}
