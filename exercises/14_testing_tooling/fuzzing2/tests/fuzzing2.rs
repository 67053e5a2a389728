use std::collections::HashSet;

use fuzzing2::{Move, Promotion, Square, moves};

/// Moves from bytes that look random, and are the same in every run.
fn sample() -> Vec<Move> {
    let mut number: u32 = 1;
    let mut next = || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (number >> 24) as u8
    };
    let bytes: Vec<u8> = (0..500_000).map(|_| next()).collect();
    moves(&bytes).expect("bytes are never refused")
}

#[test]
fn every_square_is_on_the_board() {
    let is_on_board = |square: Square| square.row < 8 && square.column < 8;
    for made in sample() {
        assert!(is_on_board(made.from) && is_on_board(made.to), "{made:?}");
    }
}

#[test]
fn every_move_goes_somewhere() {
    for made in sample() {
        assert_ne!(made.from, made.to, "{made:?}");
    }
}

#[test]
fn many_moves_come_out_of_many_bytes() {
    let count = sample().len();
    assert!(count >= 50_000, "only {count} moves of 500,000 bytes");
}

#[test]
fn every_move_is_possible() {
    let moves = sample();
    let pairs: HashSet<(Square, Square)> = moves.iter().map(|made| (made.from, made.to)).collect();
    assert_eq!(pairs.len(), 64 * 63, "pairs of squares");
    let promotions: HashSet<Option<Promotion>> = moves.iter().map(|made| made.promotion).collect();
    assert_eq!(promotions.len(), 5, "four promotions, and none");
}

#[test]
fn other_bytes_are_other_moves() {
    assert_ne!(moves(&[1; 64]), moves(&[2; 64]));
    assert_eq!(moves(&[1; 64]), moves(&[1; 64]));
}
