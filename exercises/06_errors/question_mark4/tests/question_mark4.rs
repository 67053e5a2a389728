use question_mark4::{Move, Square, read_move, square};

fn at(file: char, rank: u32) -> Square {
    Square { file, rank }
}

#[test]
fn a_square_is_read() {
    assert_eq!(square("e4"), Some(at('e', 4)));
    assert_eq!(square("a1"), Some(at('a', 1)));
    assert_eq!(square("h8"), Some(at('h', 8)));
    assert_ne!(square("e4"), square("e5"));
    assert_ne!(square("e4"), square("d4"));
}

#[test]
fn anything_else_is_not_a_square() {
    for name in [
        "", "e", "4", "4e", "e0", "e9", "i1", "E4", "e4 ", "e-4", "é4",
    ] {
        assert_eq!(square(name), None, "{name:?} is not a square");
    }
}

#[test]
fn a_move_is_read() {
    let opening = Move {
        from: at('e', 2),
        to: at('e', 4),
    };
    assert_eq!(read_move("e2-e4"), Ok(opening));
    assert_ne!(read_move("e2-e4"), read_move("e2-e3"));
    assert_ne!(read_move("e2-e4"), read_move("e3-e4"));
}

#[test]
fn a_wrong_square_is_named() {
    for (name, square) in [
        ("z9-e4", "z9"),
        ("e2-e44", "e44"),
        ("x-y", "x"),
        ("-e4", ""),
    ] {
        assert_eq!(
            read_move(name),
            Err(format!("there is no square {square}")),
            "the move is {name:?}"
        );
    }
}

#[test]
fn a_move_needs_two_squares() {
    assert_eq!(read_move("e4"), Err(String::from("e4 isn't a move")));
}
