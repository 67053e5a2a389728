//! A photographer takes things out of a camera: the shots, the lens, the flash. The methods only borrow the camera.
//!
//! You can't move a value out of a `&mut`, because the owner would be left with a hole. But you can move it if you
//! leave something else in its place. Find out for each method what that is.

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
        self.shots
    }

    /// Mounts a lens, and returns the one that was mounted before.
    pub fn change_lens(&mut self, lens: Lens) -> Lens {
        let before = self.lens;
        self.lens = lens;
        before
    }

    /// Takes the flash off, if there is one.
    pub fn detach_flash(&mut self) -> Option<Flash> {
        self.flash
    }
}
