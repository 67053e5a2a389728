//! Colors of a terminal.

pub enum Color {
    Red,
    Green,
}

pub fn paint(text: &str, color: Color) -> String {
    let code = match color {
        Color::Red => 31,
        Color::Green => 32,
    };
    format!("\x1b[{code}m{text}\x1b[0m")
}
