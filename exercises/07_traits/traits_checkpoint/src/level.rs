//! The level of a sound, and a percentage. Both are numbers, and their units must not be mixed.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Level(pub i32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percent(pub i32);

// A level plus a level is a level. A level times a percentage is so many hundredths of the level, rounded towards zero.
// An `i32` can turn into a level. Write these three here.
