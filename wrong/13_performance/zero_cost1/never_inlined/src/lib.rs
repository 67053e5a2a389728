//! Each pixel still goes through calls, because the parts aren't inlined.

/// A change of one pixel.
pub trait Filter {
    fn apply(&self, pixel: u8) -> u8;

    /// This filter, and then another one.
    fn then<N: Filter>(self, next: N) -> Then<Self, N>
    where
        Self: Sized,
    {
        Then { first: self, next }
    }
}

pub struct Then<F, N> {
    first: F,
    next: N,
}

impl<F: Filter, N: Filter> Filter for Then<F, N> {
    #[inline(never)]
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
    let filter = Brighter(20).then(Negative).then(Brighter(5));
    for pixel in photo {
        *pixel = filter.apply(*pixel);
    }
}
