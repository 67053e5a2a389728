//! Times for baking bread, in minutes.

/// How long the dough rises: 45 minutes, and one more for every 25 grams.
pub fn rising(grams: u32) -> u32 {
    45 + grams / 25
}

/// How long one kneads: one minute for every 100 grams.
pub fn kneading(grams: u32) -> u32 {
    grams / 100
}

/// How long the bread bakes: 20 minutes, and one more for every 50 grams. An empty tin does not bake at all.
pub fn baking(grams: u32) -> u32 {
    // This `if` is not the last expression, so its result must be sent out with `return`.
    if grams == 0 {
        return 0;
    }
    20 + grams / 50
}
