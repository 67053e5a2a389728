//! What both boards of the station share.

/// One line of a board: the time, then the place. On wide boards, the environment variable `GAP` holds what stands
/// between them.
pub fn board_line(time: &str, place: &str) -> String {
    let gap = std::env::var("GAP").unwrap_or(String::from("  "));
    format!("{time}{gap}{place}")
}
