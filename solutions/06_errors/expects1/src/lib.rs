//! Each `expect` names what the author relies on. If it's ever wrong, the message says which assumption was the
//! mistake. What a person typed isn't an assumption, so it gets a value instead.

/// The colors that come with the program.
const PALETTE: [(&str, &str); 3] = [
    ("sky", "#87ceeb"),
    ("moss", "#8a9a5b"),
    ("brick", "#cb4154"),
];

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Color(pub u8, pub u8, pub u8);

/// Reads a color such as "#87ceeb": two hexadecimal digits for red, green and blue.
pub fn read_color(text: &str) -> Option<Color> {
    let has_form = text.len() == 7 && text.starts_with('#');
    if !has_form || !text[1..].chars().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let number =
        u32::from_str_radix(&text[1..], 16).expect("six hexadecimal digits fit into a u32");
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Color(red, green, blue))
}

/// All colors of the palette, in order.
pub fn palette() -> Vec<(&'static str, Color)> {
    let mut colors = Vec::new();
    for (name, text) in PALETTE {
        colors.push((name, read_color(text).expect("the palette is correct")));
    }
    colors
}

/// The color of the brush after someone typed a new one.
pub fn next_color(before: Color, typed: &str) -> Color {
    read_color(typed).unwrap_or(before)
}
