//! Only the call that doesn't compile is fixed.

/// What's left on a clock with `left` seconds after a move that took `used` seconds, with the bonus added. A player
/// who has used up the clock has 0 seconds left and gets no bonus.
pub fn after_move(left: u32, used: u32, bonus: u32) -> u32 {
    if used >= left { 0 } else { left - used + bonus }
}

/// What's left after three moves.
pub fn after_three_moves(start: u32, moves: (u32, u32, u32), bonus: u32) -> u32 {
    let (first, second, third) = moves;
    let after_first = after_move(start, bonus, first);
    let after_second = after_move(after_first, second, bonus);
    after_move(third, after_second, bonus)
}
