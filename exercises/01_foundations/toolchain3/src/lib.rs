//! A team wants the same tools on every computer. It adds a file called `rust-toolchain.toml` to its repository, and
//! `rustup` follows it in that folder and below. Yours is `src/team/rust-toolchain.toml`, where it affects nothing
//! else.
//!
//! Write down what the team agreed on: exactly release 1.85.0; the profile `minimal`; the components `rustfmt` and
//! `clippy`, and no others; and code for the web browser, whose target is called `wasm32-unknown-unknown`.

/// The team's file.
pub const TOOLCHAIN_FILE: &str = include_str!("team/rust-toolchain.toml");
