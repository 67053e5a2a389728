use std::num::IntErrorKind;

use from_str1::{Roll, RollError, highest};

/// What is wrong with the number in a roll.
fn number_error(typed: &str) -> IntErrorKind {
    match typed.parse::<Roll>() {
        Err(RollError::Number(cause)) => cause.kind().clone(),
        other => panic!("{typed:?} has a wrong number, but the result is {other:?}"),
    }
}

#[test]
fn a_roll_is_parsed() {
    assert_eq!("3d6".parse(), Ok(Roll { dice: 3, sides: 6 }));
    assert_eq!("1d20".parse(), Ok(Roll { dice: 1, sides: 20 }));
    assert_eq!("0d1".parse(), Ok(Roll { dice: 0, sides: 1 }));
    assert_ne!("3d6".parse::<Roll>(), "3d8".parse());
    assert_ne!("3d6".parse::<Roll>(), "2d6".parse());
}

#[test]
fn the_highest_result_is_known() {
    assert_eq!(highest("3d6"), Ok(18));
    assert_eq!(highest("2d20"), Ok(40));
    assert_eq!(highest("3x6"), Err(RollError::NoD));
}

#[test]
fn a_roll_needs_a_d() {
    for typed in ["", "36", "3x6", "3D6"] {
        assert_eq!(
            typed.parse::<Roll>(),
            Err(RollError::NoD),
            "there is no `d` in {typed:?}"
        );
    }
}

#[test]
fn a_die_has_sides() {
    assert_eq!("3d0".parse::<Roll>(), Err(RollError::NoSides));
    assert_eq!("0d0".parse::<Roll>(), Err(RollError::NoSides));
}

#[test]
fn a_wrong_number_keeps_its_cause() {
    assert_eq!(number_error("d6"), IntErrorKind::Empty);
    assert_eq!(number_error("3d"), IntErrorKind::Empty);
    assert_eq!(number_error("3d6d6"), IntErrorKind::InvalidDigit);
    assert_eq!(number_error("-1d6"), IntErrorKind::InvalidDigit);
    assert_eq!(number_error("3d99999999999"), IntErrorKind::PosOverflow);
}
