use opaque1::{Board, beats_best, records};

fn board(jumps: &[u32]) -> Board {
    let mut board = Board::default();
    for meters in jumps {
        board.add(*meters);
    }
    board
}

#[test]
fn jumps_that_beat_the_board_are_records() {
    let mut board = board(&[120, 131]);
    assert_eq!(records(&mut board, &[125, 132, 140, 131]), [132, 140]);
    assert_eq!(board.best(), 140);
}

#[test]
fn the_best_jump_before_the_round_counts() {
    let mut board = board(&[100]);
    assert_eq!(records(&mut board, &[150, 110]), [150, 110]);
    assert_eq!(records(&mut board, &[150, 151]), [151]);
}

#[test]
fn on_an_empty_board_every_jump_is_a_record() {
    let mut board = Board::default();
    assert_eq!(records(&mut board, &[90, 0]), [90]);
    assert_eq!(board.best(), 90);
}

#[test]
fn the_closure_outlives_the_board() {
    let board = board(&[100]);
    let is_record = beats_best(&board);
    drop(board);
    assert!(is_record(101), "101 m is more than 100 m");
    assert!(!is_record(100), "100 m isn't more than 100 m");
}

#[test]
fn the_closure_keeps_one_number() {
    let is_record = beats_best(&Board::default());
    assert_eq!(
        size_of_val(&is_record),
        size_of::<u32>(),
        "bytes of the closure, and bytes of a number"
    );
}
