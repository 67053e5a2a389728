//! Checks the index, and not the contract: a column too far to the right is a pixel of the next row.

mod image;

pub use image::Image;

pub fn pixel(image: &Image, x: usize, y: usize) -> Option<u8> {
    let index = y.checked_mul(image.width())?.checked_add(x)?;
    if index < image.width() * image.height() {
        // SAFETY: the index is less than the number of pixels.
        Some(unsafe { image.pixel_unchecked(x, y) })
    } else {
        None
    }
}
