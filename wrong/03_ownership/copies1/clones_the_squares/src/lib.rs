#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    pub file: u8,
    pub rank: u8,
}

pub fn is_light(square: Square) -> bool {
    (square.file + square.rank) % 2 == 1
}

pub fn on_one_diagonal(a: Square, b: Square) -> bool {
    a.file.abs_diff(b.file) == a.rank.abs_diff(b.rank)
}

/// How many moves a bishop needs on an empty board; `None` if it can never reach the square.
pub fn bishop_moves(from: Square, to: Square) -> Option<u32> {
    if is_light(from.clone()) != is_light(to.clone()) {
        return None;
    }
    if from == to {
        return Some(0);
    }
    if on_one_diagonal(from.clone(), to.clone()) {
        Some(1)
    } else {
        Some(2)
    }
}
