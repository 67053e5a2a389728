//! JavaScript has to call methods where it should read properties.

use wasm_bindgen::prelude::wasm_bindgen;

/// A rhythm for a metronome.
#[wasm_bindgen]
pub struct Rhythm {
    pattern: String,
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
            pattern: pattern.to_string(),
            tempo: 90,
        })
    }

    /// The pattern itself.
    pub fn name(&self) -> String {
        self.pattern.clone()
    }

    /// The positions of the beats, from 0.
    pub fn beats(&self) -> Vec<u32> {
        let positions = (0..).zip(self.pattern.chars());
        positions
            .filter(|(_, it)| *it == 'x')
            .map(|(at, _)| at)
            .collect()
    }
}
