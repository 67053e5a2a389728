// The task is in `answers.toml`, and the programs are in `programs/`.
