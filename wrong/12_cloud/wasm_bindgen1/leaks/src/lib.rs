//! Makes the text live forever, so each rhythm takes memory that never comes back; and the tempo is private to Rust.

use wasm_bindgen::prelude::wasm_bindgen;

/// A rhythm for a metronome.
#[wasm_bindgen]
pub struct Rhythm {
    pattern: &'static str,
    /// Beats per minute.
    pub tempo: u32,
}

#[wasm_bindgen]
impl Rhythm {
    /// Reads a pattern such as `x..x`. The tempo is 90.
    #[wasm_bindgen(constructor)]
    pub fn new(pattern: &str) -> Result<Rhythm, String> {
        if pattern.is_empty() || pattern.contains(|it| !matches!(it, 'x' | '.')) {
            return Err(format!("{pattern:?} isn't a rhythm"));
        }
        Ok(Rhythm {
            pattern: Box::leak(pattern.to_string().into_boxed_str()),
            tempo: 60,
        })
    }

    /// The pattern itself.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.pattern.to_uppercase()
    }

    /// The positions of the beats, from 0.
    #[wasm_bindgen(getter)]
    pub fn beats(&self) -> Vec<u32> {
        let positions = (0..).zip(self.pattern.chars());
        positions
            .filter(|(_, it)| *it == 'x')
            .map(|(at, _)| at)
            .collect()
    }
}
