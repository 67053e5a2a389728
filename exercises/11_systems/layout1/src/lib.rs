//! The task is in `answers.toml`.
