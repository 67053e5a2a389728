//! A body returns its last expression, without a semicolon. A result in the middle of a body needs `return`.

/// How long the dough rises: 45 minutes, and one more for every 25 grams.
pub fn rising(grams: u32) -> u32 {
    45 + grams / 25
}

/// How long to knead: one minute for every 100 grams.
pub fn kneading(grams: u32) -> u32 {
    grams / 100
}

/// How long the bread bakes: 20 minutes, and one more for every 50 grams. An empty tin doesn't bake at all.
pub fn baking(grams: u32) -> u32 {
    if grams == 0 {
        return 0;
    }
    20 + grams / 50
}
