//! The display of a tram has room for ten letters. This worked for years in a town whose stops have plain names. Now
//! the tram is sold to another town, and the display panics: "byte index 10 is not a char boundary".
//!
//! Cut the name after ten letters, not after ten bytes. A shorter name stays whole.

/// The first ten letters of the name of a stop.
pub fn on_display(stop: &str) -> String {
    if stop.len() <= 10 {
        return stop.to_string();
    }
    stop[..10].to_string()
}
