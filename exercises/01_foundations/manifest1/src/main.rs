//! This program shows what its own `Cargo.toml` says: cargo passes the metadata to the compiler, and `env!` reads it.
//!
//! Leave this file as it is, and complete `Cargo.toml`. The description is "Shows the phase of the moon", and the
//! license is MIT. You're also preparing a new release: since 1.4.2 you've added a function, and all programs that
//! use the package still work. Which version comes next?

fn main() {
    println!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    println!("{}", env!("CARGO_PKG_DESCRIPTION"));
    println!("License: {}", env!("CARGO_PKG_LICENSE"));
}
