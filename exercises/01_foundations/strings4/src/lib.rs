//! The scoreboard of a game has room for ten characters of a player's name. It worked until players from other
//! countries joined. Now it panics: "byte index 10 is not a char boundary".
//!
//! Cut the name after ten characters, not after ten bytes. Shorter names stay whole.

/// The first ten characters of a player's name.
pub fn on_scoreboard(name: &str) -> String {
    if name.len() <= 10 {
        return name.to_string();
    }
    name[..10].to_string()
}
