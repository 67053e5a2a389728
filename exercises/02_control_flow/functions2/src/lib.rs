//! A chess clock, in seconds. A move takes time off a player's clock and then adds a bonus.
//!
//! `after_move` is right, and nobody may change it. `after_three_moves` calls it three times. The compiler finds the
//! one call that it can see to be wrong. Two numbers in the wrong order look right to it: compare each call with the
//! parameters, and repair them all.

/// What is left on a clock of `left` seconds after a move of `used` seconds; then the bonus is added.
/// Whoever has used up the clock is left with 0 and gets no bonus.
pub fn after_move(left: u32, used: u32, bonus: u32) -> u32 {
    if used >= left { 0 } else { left - used + bonus }
}

/// What is left after three moves that took so many seconds.
pub fn after_three_moves(start: u32, moves: (u32, u32, u32), bonus: u32) -> u32 {
    let (first, second, third) = moves;
    let after_first = after_move(start, bonus, first);
    let after_second = after_move(after_first, second);
    after_move(third, after_second, bonus)
}
