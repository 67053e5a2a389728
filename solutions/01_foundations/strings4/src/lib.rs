//! `take` stops by itself at the end of a shorter name, so there's no need for an `if`.

/// The first ten characters of a player's name.
pub fn on_scoreboard(name: &str) -> String {
    name.chars().take(10).collect()
}
