//! A drum machine in C: `build.rs` lets bindgen translate `c/drums.h` while this crate is built. The result
//! has surprises: an `enum` of C becomes numbers, bit fields become methods (`sound`, `set_sound`, and so
//! on), and a function pointer becomes an `Option`, because in C it may be null.
//!
//! Write `hit` and `play` on top of it.

mod sys;

use std::ffi::c_void;

pub use sys::DRUM_STEPS;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    Kick,
    Snare,
    Hat,
}

/// Which sounds are played at which step. Begins without any.
#[derive(Default)]
pub struct Pattern {
    pattern: sys::drum_pattern,
}

/// A sound that was played: when, what, and how loud.
pub type Played = (u32, Sound, u8);

impl Pattern {
    /// Plays this sound at this step. `None` if there is no such step, or if the volume is more than 15.
    pub fn hit(&mut self, step: usize, sound: Sound, volume: u8) -> Option<()> {
        todo!("hit {sound:?} at step {step} with volume {volume}")
    }

    /// Lets C play the pattern this many times, and returns what was played.
    pub fn play(&mut self, times: u32) -> Vec<Played> {
        self.pattern.repeat = times;
        todo!("pass a listener, and a pointer to a list")
    }
}
