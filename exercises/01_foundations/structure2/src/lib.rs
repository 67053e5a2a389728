//! What both programs of the planetarium share.

/// One line of a schedule: the time, then the title.
pub fn show_line(time: &str, title: &str) -> String {
    format!("{time}  {title}")
}
