//! Right, but without a comment that says why.

mod image;

pub use image::Image;

pub fn pixel(image: &Image, x: usize, y: usize) -> Option<u8> {
    if x < image.width() && y < image.height() {
        Some(unsafe { image.pixel_unchecked(x, y) })
    } else {
        None
    }
}
