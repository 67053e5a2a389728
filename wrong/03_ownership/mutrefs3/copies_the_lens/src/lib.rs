//! A photographer takes things out of a camera: the shots, the lens, the flash. The camera is only lent to the methods.
//!
//! What is behind a `&mut` cannot be moved away, because the owner would get back a camera with a hole. But it can
//! be moved away if something else is left in its place. Find for each method what that something is.

use std::mem;

pub struct Shot {
    pub title: String,
}

pub struct Lens {
    pub name: String,
}

pub struct Flash {
    pub serial: String,
}

pub struct Camera {
    pub shots: Vec<Shot>,
    pub lens: Lens,
    pub flash: Option<Flash>,
}

// `take` leaves the default value behind, `replace` the value that it is given, `Option::take` leaves `None`.
impl Camera {
    /// Hands all shots over. The camera starts again with none.
    pub fn unload(&mut self) -> Vec<Shot> {
        mem::take(&mut self.shots)
    }

    /// Mounts a lens and returns the one that was mounted before.
    pub fn change_lens(&mut self, lens: Lens) -> Lens {
        let before = Lens {
            name: self.lens.name.clone(),
        };
        self.lens = lens;
        before
    }

    /// Takes the flash off, if there is one.
    pub fn detach_flash(&mut self) -> Option<Flash> {
        self.flash.take()
    }
}
