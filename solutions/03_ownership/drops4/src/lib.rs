//! In a studio, the red light is on while a `RedLight` lives: it goes on when the value is made, off when it ends.
//!
//! In `record` the light goes off too early, in `record_and_talk` too late. Both functions need a change of one
//! line. `studio.rs` is not yours to change.

mod studio;

pub use studio::{RedLight, Studio};

/// Records a song; the light is on during the song.
pub fn record(studio: &Studio, song: &str) {
    // `_` is no variable and owns nothing, so the light would end at once. `_light` is one.
    let _light = studio.red_light();
    studio.note(song);
}

/// Records a song under the red light; people talk only after the light has gone off.
pub fn record_and_talk(studio: &Studio, song: &str) {
    let light = studio.red_light();
    studio.note(song);
    drop(light);
    studio.note("talk");
}
