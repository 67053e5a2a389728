//! `develop` does without `Then`, which keeps its boxes.

/// A change of one pixel.
pub trait Filter {
    fn apply(&self, pixel: u8) -> u8;

    /// This filter, and then another one.
    fn then(self, next: impl Filter + 'static) -> Then
    where
        Self: Sized + 'static,
    {
        Then {
            first: Box::new(self),
            next: Box::new(next),
        }
    }
}

pub struct Then {
    first: Box<dyn Filter>,
    next: Box<dyn Filter>,
}

impl Filter for Then {
    fn apply(&self, pixel: u8) -> u8 {
        self.next.apply(self.first.apply(pixel))
    }
}

pub struct Brighter(pub u8);

impl Filter for Brighter {
    fn apply(&self, pixel: u8) -> u8 {
        pixel.saturating_add(self.0)
    }
}

pub struct Negative;

impl Filter for Negative {
    fn apply(&self, pixel: u8) -> u8 {
        255 - pixel
    }
}

/// Develops a photo: brighter, negative, and a little brighter again.
pub fn develop(photo: &mut [u8]) {
    for pixel in photo {
        *pixel = Brighter(5).apply(Negative.apply(Brighter(20).apply(*pixel)));
    }
}
