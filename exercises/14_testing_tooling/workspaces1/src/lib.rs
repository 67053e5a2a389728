//! A game consists of two packages in `game/`: `engine` has the rules, and `app` plays. They repeat
//! everything: version, edition, lints, and where the engine is. Make them one workspace, so that each fact
//! is in one place.
//!
//! 1. Both are members of the workspace in `game/Cargo.toml`.
//! 2. Version 1.3.0, edition 2024 and Rust 1.85 are facts of the workspace, and both packages inherit them.
//! 3. So is the path of the engine, for any member that depends on it.
//! 4. And so are lints: `unused_must_use` is an error in both packages.
