//! A package of its own: it knows how much of the moon is bright.

/// How much of the moon is bright on a day of its cycle, in percent. Day 0 is the new moon, day 15 the full moon.
pub fn bright(day: u32) -> u32 {
    let from_full = (day % 30).abs_diff(15);
    100 - from_full * 100 / 15
}
