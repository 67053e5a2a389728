//! `_` isn't a variable, so it doesn't own anything, and the light would go off immediately. `_light` is one. `drop`
//! ends a value before its block does.

mod studio;

pub use studio::{RedLight, Studio};

/// Records a song; the light is on during the song.
pub fn record(studio: &Studio, song: &str) {
    let _light = studio.red_light();
    studio.note(song);
}

/// Records a song with the light on. People talk only after the light has gone off.
pub fn record_and_talk(studio: &Studio, song: &str) {
    let light = studio.red_light();
    studio.note(song);
    drop(light);
    studio.note("talk");
}
