//! A metronome for web pages: JavaScript should write `new Rhythm("x..x")`, where each `x` is a beat and each `.` is a
//! rest, and read `rhythm.name`, `rhythm.beats` and `rhythm.tempo`, which it may also set. But a class of JavaScript
//! has no lifetimes, and a value that's handed over has to be a copy.
//!
//! Make `Rhythm` own its data, and give it a getter for each field that isn't `Copy`. A pattern that's
//! empty or has other characters isn't a rhythm: return an `Err` with a `String` that names it, which becomes an exception.

use wasm_bindgen::prelude::wasm_bindgen;

/// A rhythm for a metronome.
#[wasm_bindgen]
pub struct Rhythm<'a> {
    pattern: &'a str,
    /// Beats per minute.
    pub tempo: u32,
}

#[wasm_bindgen]
impl<'a> Rhythm<'a> {
    /// Reads a pattern such as `x..x`. The tempo is 90.
    #[wasm_bindgen(constructor)]
    pub fn new(pattern: &'a str) -> Rhythm<'a> {
        Rhythm { pattern, tempo: 90 }
    }

    /// The pattern itself.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> &'a str {
        self.pattern
    }

    /// The positions of the beats, from 0.
    #[wasm_bindgen(getter)]
    pub fn beats(&self) -> impl Iterator<Item = u32> {
        (0..)
            .zip(self.pattern.chars())
            .filter(|(_, it)| *it == 'x')
            .map(|(index, _)| index)
    }
}
