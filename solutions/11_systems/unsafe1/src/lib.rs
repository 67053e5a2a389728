//! The condition says word for word what the contract demands, so the comment has nothing left to
//! argue. Multiplying first would accept a column of the next row, and could overflow.

mod image;

pub use image::Image;

/// The brightness at column `x` of row `y`, or `None` outside the image.
pub fn pixel(image: &Image, x: usize, y: usize) -> Option<u8> {
    if x < image.width() && y < image.height() {
        // SAFETY: `x` and `y` were compared with the width and the height.
        Some(unsafe { image.pixel_unchecked(x, y) })
    } else {
        None
    }
}
