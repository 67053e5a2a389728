//! The level of a sound, and a percentage. Both are numbers, but they have different units, which must not be mixed.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Level(pub i32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percent(pub i32);

// Write three implementations here: a level plus a level is a level; a level times a percentage is that part of the
// level, rounded towards zero; and an `i32` can be turned into a level.
