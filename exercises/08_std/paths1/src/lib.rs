//! What is asked stands in `answers.toml`, and the programs lie in `programs/`.
