//! A gray image, row by row.

pub struct Image {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Image {
    /// An image whose pixels come from a formula.
    pub fn draw(width: usize, height: usize, brightness: impl Fn(usize, usize) -> u8) -> Image {
        let pixels = (0..width * height).map(|index| brightness(index % width, index / width));
        Image {
            width,
            height,
            pixels: pixels.collect(),
        }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.height
    }

    /// The brightness at column `x` of row `y`, without a check.
    ///
    /// # Safety
    ///
    /// `x` must be less than `width()`, and `y` must be less than `height()`.
    pub unsafe fn pixel_unchecked(&self, x: usize, y: usize) -> u8 {
        // SAFETY: the caller keeps `x` and `y` inside the image, and it has `width * height` pixels.
        unsafe { *self.pixels.get_unchecked(y * self.width + x) }
    }
}
