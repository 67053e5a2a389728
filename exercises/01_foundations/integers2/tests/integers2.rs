use integers2::{balance_after, meter_after, time_left};

#[test]
fn the_chess_clock_runs() {
    assert_eq!(time_left(300, 45), 255);
    assert_eq!(time_left(45, 45), 0);
}

#[test]
fn the_chess_clock_stops_at_zero() {
    assert_eq!(time_left(10, 11), 0);
    assert_eq!(time_left(0, u32::MAX), 0);
}

#[test]
fn the_meter_counts() {
    assert_eq!(meter_after(100, 55), 155);
    assert_eq!(meter_after(200, 55), 255);
}

#[test]
fn the_meter_starts_again_after_255() {
    assert_eq!(meter_after(255, 1), 0);
    assert_eq!(meter_after(250, 20), 14);
}

#[test]
fn the_account_grows() {
    assert_eq!(balance_after(1_000, 250), Some(1_250));
    assert_eq!(balance_after(u32::MAX - 1, 1), Some(u32::MAX));
}

#[test]
fn the_account_never_shows_a_wrong_balance() {
    assert_eq!(balance_after(u32::MAX, 1), None);
    assert_eq!(balance_after(3_000_000_000, 3_000_000_000), None);
}

/// Whether the code has this word or sign outside its comments.
fn has(word: &str) -> bool {
    let mut lines = include_str!("../src/lib.rs").lines();
    lines.any(|line| {
        let code = line.split("//").next().unwrap_or("").replace('%', " % ");
        code.split([' ', '(', ')', '{', '}'])
            .any(|part| part == word)
    })
}

#[test]
fn nothing_is_checked_by_hand() {
    assert!(
        !has("if") && !has("match") && !has("as") && !has("%"),
        "you don't need `if`, `match`, `as` or `%`: the standard library has a method for each case"
    );
}
