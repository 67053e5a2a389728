//! The makers of a game have rules that no lint knows by itself. Clippy can learn some of them from a file
//! `clippy.toml` beside `Cargo.toml`. Here it's called `team/lints.toml`, and the tests use it for
//! `data/game.txt`.
//!
//! 1. `std::thread::sleep` stops the picture. The reason that clippy shows should name `Timer` instead.
//! 2. `std::collections::HashMap` has another order in every run, so replays differ.
//! 3. A function has at most four parameters.
//! 4. `unwrap` is fine in tests, and nowhere else. (The lint `unwrap_used` is on already.)
