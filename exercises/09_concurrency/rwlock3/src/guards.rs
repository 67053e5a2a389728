//! What a visitor and a cleaner hold while they are in the hall. Dropping it means leaving.

use crate::Hall;

/// A visitor is in the hall, perhaps with others.
pub struct Visit<'a>(pub(crate) &'a Hall);

/// The cleaner is in the hall, alone.
pub struct Cleaning<'a>(pub(crate) &'a Hall);

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        self.0.leave(|inside| inside.visitors -= 1);
    }
}

impl Drop for Cleaning<'_> {
    fn drop(&mut self) {
        self.0.leave(|inside| inside.cleaning = false);
    }
}
