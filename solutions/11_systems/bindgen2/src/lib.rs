//! The safe layer turns numbers back into an enum, and checks what four bits can hold: the generated setter
//! would silently cut off the rest. The list travels through C as a pointer.

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
        let sound = match sound {
            Sound::Kick => sys::drum_sound_DRUM_KICK,
            Sound::Snare => sys::drum_sound_DRUM_SNARE,
            Sound::Hat => sys::drum_sound_DRUM_HAT,
        };
        let step = self.pattern.steps.get_mut(step).filter(|_| volume < 16)?;
        step.set_sound(sound as u8);
        step.set_volume(volume);
        Some(())
    }

    /// Lets C play the pattern this many times, and returns what was played.
    pub fn play(&mut self, times: u32) -> Vec<Played> {
        self.pattern.repeat = times;
        let mut played: Vec<Played> = Vec::new();
        let list = (&raw mut played).cast::<c_void>();
        // SAFETY: the pattern is valid, and `listen` gets a pointer to a list, as it expects.
        unsafe { sys::drum_play(&self.pattern, Some(listen), list) }
        played
    }
}

/// C calls this for each sound.
unsafe extern "C" fn listen(time: u32, step: sys::drum_step, list: *mut c_void) {
    // SAFETY: `play` passes a pointer to a list, which nothing else uses until C returns.
    let played = unsafe { &mut *list.cast::<Vec<Played>>() };
    let sound = match u32::from(step.sound()) {
        sys::drum_sound_DRUM_KICK => Sound::Kick,
        sys::drum_sound_DRUM_SNARE => Sound::Snare,
        sys::drum_sound_DRUM_HAT => Sound::Hat,
        _ => return,
    };
    played.push((time, sound, step.volume()));
}
