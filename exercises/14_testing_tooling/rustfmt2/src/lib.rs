//! A team wants its code to look like `data/after.txt`. By default, rustfmt makes something else of
//! `data/before.txt`. Compare the two: how wide may a line be, what is it indented with, how is a field
//! written that has the name of its variable, and what comes after the block of a match arm?
//!
//! Write what rustfmt needs to know into `team/rustfmt.toml`. What is there now has no effect: this setting
//! exists only in nightly builds of rustfmt. `rustfmt --help=config` lists all that are stable.
