//! `cargo fmt` settles every question of layout, and your editor can run it at each save. Format this file.
//!
//! One thing should stay as it is: a picture that was laid out by hand. Before you format, put
//! `#[rustfmt::skip]` above `HEART`, and only there.

/// One number per pixel: 0 is sky, 1 is red.
pub const HEART: [u8; 48] = [
    0,1,1,0,0,1,1,0,
    1,1,1,1,1,1,1,1,
    1,1,1,1,1,1,1,1,
    0,1,1,1,1,1,1,0,
    0,0,1,1,1,1,0,0,
    0,0,0,1,1,0,0,0,
];

/// The picture as text, with one line per row.
pub fn drawing( pixels:&[u8],width:usize )->String
{
    let symbol=|pixel:&u8| if *pixel==1 {'#'} else {'.'};
    let rows=pixels.chunks(width).map(|row| row.iter().map(symbol).collect::<String>());
    rows.collect::<Vec<_>>().join( "\n" )
}
