//! A team wants the same tools on every computer. It puts a file `rust-toolchain.toml` into its repository, and
//! `rustup` obeys it in this folder and below. Yours is `src/team/rust-toolchain.toml`; there it disturbs nobody.
//!
//! Write what the team agreed on: release 1.85.0 and no other; the profile `minimal`; the components `rustfmt` and
//! `clippy`, and no further ones; and code for the web browser, whose target is called `wasm32-unknown-unknown`.

/// The file of the team.
pub const TOOLCHAIN_FILE: &str = include_str!("team/rust-toolchain.toml");
