//! One exception, on one item, for a reason that anyone can see. Everything else looks the way rustfmt
//! wants it, and so it looks the same in every project.

/// One number per pixel: 0 is sky, 1 is red.
#[rustfmt::skip]
pub const HEART: [u8; 48] = [
    0,1,1,0,0,1,1,0,
    1,1,1,1,1,1,1,1,
    1,1,1,1,1,1,1,1,
    0,1,1,1,1,1,1,0,
    0,0,1,1,1,1,0,0,
    0,0,0,1,1,0,0,0,
];

/// The picture as text, with one line per row.
pub fn drawing(pixels: &[u8], width: usize) -> String {
    let symbol = |pixel: &u8| if *pixel == 1 { '#' } else { '.' };
    let rows = pixels
        .chunks(width)
        .map(|row| row.iter().map(symbol).collect::<String>());
    rows.collect::<Vec<_>>().join("\n")
}
