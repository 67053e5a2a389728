//! In a studio, the red light is on while a `RedLight` exists: it turns on when the value is created, and off when
//! it's dropped.
//!
//! In `record`, the light goes off too early; in `record_and_talk`, too late. Change one line in each function. Leave
//! `studio.rs` as it is.

mod studio;

pub use studio::{RedLight, Studio};

/// Records a song; the light is on during the song.
pub fn record(studio: &Studio, song: &str) {
    let _ = studio.red_light();
    studio.note(song);
}

/// Records a song with the light on. People talk only after the light has gone off.
pub fn record_and_talk(studio: &Studio, song: &str) {
    let _light = studio.red_light();
    studio.note(song);
    studio.note("talk");
}
