use Op::{Add, Argument, Call, JumpIfZero, Mul, Number, Return};
use vm1::{Error, Op, run};

/// A function `f(n)` that is 0 for `n == 0`, and otherwise `n + f(n - 1)`.
fn sum() -> Vec<Op> {
    let zero = 9;
    vec![
        Argument,
        JumpIfZero(zero),
        Argument,
        Argument,
        Number(-1),
        Add,
        Call(0),
        Add,
        Return,
        Number(0),
        Return,
    ]
}

#[test]
fn a_million_calls_may_be_open() {
    let result = run(&[sum()], 1_000_000, 2_000_000);
    assert_eq!(result, Ok(500_000_500_000));
}

#[test]
fn a_call_returns_to_where_it_was_called() {
    let twice_and_one = vec![
        Argument,
        Call(1),
        Argument,
        Call(1),
        Mul,
        Number(1),
        Add,
        Return,
    ];
    let add_ten = vec![Argument, Number(10), Add, Return];
    assert_eq!(run(&[twice_and_one, add_ten], 2, 9), Ok(145));
}

#[test]
fn each_call_has_an_argument_of_its_own() {
    let outer = vec![Number(7), Call(1), Argument, Mul, Return];
    let inner = vec![Argument, Number(1), Add, Return];
    assert_eq!(run(&[outer, inner], 3, 9), Ok(24));
}

#[test]
fn the_depth_is_exact() {
    assert_eq!(run(&[sum()], 4, 5), Ok(10));
    assert_eq!(run(&[sum()], 4, 4), Err(Error::TooDeep));
    assert_eq!(run(&[vec![Number(1), Return]], 0, 1), Ok(1));
    assert_eq!(run(&[vec![Number(1), Return]], 0, 0), Err(Error::TooDeep));
    let wide = vec![Number(1), Call(1), Number(2), Call(1), Add, Return];
    assert_eq!(
        run(&[wide, vec![Argument, Return]], 0, 2),
        Ok(3),
        "one at a time"
    );
}

#[test]
fn a_call_can_not_reach_the_values_of_its_caller() {
    let outer = vec![Number(5), Number(6), Call(1), Add, Return];
    let inner = vec![Add, Return];
    assert_eq!(run(&[outer, inner], 0, 9), Err(Error::Broken));
}

#[test]
fn broken_programs_are_errors() {
    assert_eq!(run(&[], 0, 9), Err(Error::Broken));
    assert_eq!(run(&[vec![Number(1)]], 0, 9), Err(Error::Broken));
    assert_eq!(run(&[vec![Return]], 0, 9), Err(Error::Broken));
    assert_eq!(
        run(&[vec![Number(1), Call(7), Return]], 0, 9),
        Err(Error::Broken)
    );
    assert_eq!(
        run(&[vec![Number(0), JumpIfZero(9)]], 0, 9),
        Err(Error::Broken)
    );
}
