//! A game reads millions of pixels per second. `pixel_unchecked` in `image.rs` is fast because it checks
//! nothing. In return it has a contract: its section `# Safety`.
//!
//! Call it in an `unsafe` block, and write a comment `// SAFETY: …` above the block that says why the
//! contract is kept. Then make sure that it's true: compare the `if` with the contract.

mod image;

pub use image::Image;

/// The brightness at column `x` of row `y`, or `None` outside the image.
pub fn pixel(image: &Image, x: usize, y: usize) -> Option<u8> {
    if y * image.width() + x < image.width() * image.height() {
        Some(image.pixel_unchecked(x, y))
    } else {
        None
    }
}
