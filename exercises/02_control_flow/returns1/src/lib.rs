//! Times for baking bread, in minutes. Each of the three functions loses its result in a different way, and the
//! compiler reports all of them with the same code.
//!
//! Fix them: one has a character too many, one doesn't say what it returns, and one calculates a result for the empty
//! tin and then goes on as if nothing had happened.

/// How long the dough rises: 45 minutes, and one more for every 25 grams.
pub fn rising(grams: u32) -> u32 {
    45 + grams / 25;
}

/// How long to knead: one minute for every 100 grams.
pub fn kneading(grams: u32) {
    grams / 100
}

/// How long the bread bakes: 20 minutes, and one more for every 50 grams. An empty tin doesn't bake at all.
pub fn baking(grams: u32) -> u32 {
    if grams == 0 {
        0
    }
    20 + grams / 50
}
