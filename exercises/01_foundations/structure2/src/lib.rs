//! What both boards of the station share.

/// One line of a board: the time, then the place.
pub fn board_line(time: &str, place: &str) -> String {
    format!("{time}  {place}")
}
