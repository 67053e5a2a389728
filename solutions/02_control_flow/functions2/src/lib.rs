//! A chess clock, in seconds. A move takes time off a player's clock and then adds a bonus.

/// What is left on a clock of `left` seconds after a move of `used` seconds; then the bonus is added.
/// Whoever has used up the clock is left with 0 and gets no bonus.
pub fn after_move(left: u32, used: u32, bonus: u32) -> u32 {
    if used >= left { 0 } else { left - used + bonus }
}

/// What is left after three moves that took so many seconds.
pub fn after_three_moves(start: u32, moves: (u32, u32, u32), bonus: u32) -> u32 {
    let (first, second, third) = moves;
    // Three `u32` in a row: only the order tells them apart. The names of the arguments follow the parameters.
    let after_first = after_move(start, first, bonus);
    let after_second = after_move(after_first, second, bonus);
    after_move(after_second, third, bonus)
}
