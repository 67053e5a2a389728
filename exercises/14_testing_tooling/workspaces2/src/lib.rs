//! The crate in `chart/` has two features, and both are trouble. `color` changes the signature of `bar`;
//! and because cargo builds a crate once, with all features that anyone asks for, a package that wants
//! color breaks another one that doesn't. `plain` takes a function away, which is as bad. A feature may
//! only *add*.
//!
//! Change `chart/Cargo.toml` and `chart/src/lib.rs`:
//! 1. `bar(length)` is always there, and `colored_bar(length, color)` only with the feature `color`.
//! 2. `table` is a feature that adds `table`; `plain` is gone. `full` is `color` and `table`. None is on by
//!    default.
//! 3. The crate `colors` is needed for `color` only, and isn't a feature of its own.
