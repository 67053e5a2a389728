//! The questions are in `answers.toml`, and the programs are in `programs/`.
