//! `mem::take` leaves the default value, `mem::replace` leaves the value that you pass, and `Option::take` leaves
//! `None`.

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

impl Camera {
    /// Returns all shots. The camera starts again without any.
    pub fn unload(&mut self) -> Vec<Shot> {
        mem::take(&mut self.shots)
    }

    /// Mounts a lens, and returns the one that was mounted before.
    pub fn change_lens(&mut self, lens: Lens) -> Lens {
        mem::replace(&mut self.lens, lens)
    }

    /// Takes the flash off, if there is one.
    pub fn detach_flash(&mut self) -> Option<Flash> {
        self.flash.take()
    }
}
