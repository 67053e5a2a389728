use std::io::Write;
use std::process::{Command, Stdio};

use fox1::{meadow, steps};

/// Plays the game with the fox at this position, types these answers, and returns the lines that the game prints.
fn play(fox: &str, answers: &str) -> Vec<String> {
    let mut game = Command::new(env!("CARGO_BIN_EXE_fox1"))
        .arg(fox)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the game starts");
    let mut keyboard = game.stdin.take().expect("the game has an input");
    // A game that ends early doesn't read everything.
    keyboard.write_all(answers.as_bytes()).ok();
    drop(keyboard);
    let output = game.wait_with_output().expect("the game ends");
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(String::from).collect()
}

/// The last line that the game prints.
fn end_of_game(fox: &str, answers: &str) -> String {
    play(fox, answers).pop().unwrap_or_default()
}

#[test]
fn the_meadow_has_a_sign_at_its_position() {
    assert_eq!(meadow(0, 'x'), "x.............................");
    assert_eq!(meadow(11, 'F'), "...........F..................");
    assert_eq!(meadow(29, 'é'), ".............................é");
}

#[test]
fn the_fox_is_as_far_to_the_left_as_to_the_right() {
    assert_eq!(steps(4, 11), 7);
    assert_eq!(steps(11, 4), 7);
    assert_eq!(steps(8, 8), 0);
}

#[test]
fn the_first_guess_can_find_the_fox() {
    assert_eq!(
        play("11", "11\n"),
        [
            "Where is the fox? (0 to 29)",
            "...........F..................   found: 1"
        ]
    );
}

#[test]
fn a_wrong_guess_says_how_far_it_is() {
    assert_eq!(
        play("3", "10\n0\n3\n"),
        [
            "Where is the fox? (0 to 29)",
            "..........x...................   steps: 7",
            "Where is the fox? (0 to 29)",
            "x.............................   steps: 3",
            "Where is the fox? (0 to 29)",
            "...F..........................   found: 3"
        ]
    );
}

#[test]
fn spaces_and_the_line_breaks_of_windows_do_not_matter() {
    assert_eq!(
        end_of_game("25", "  25 \r\n"),
        ".........................F....   found: 1"
    );
}

#[test]
fn an_empty_line_gives_up() {
    assert_eq!(
        play("6", "\n6\n"),
        [
            "Where is the fox? (0 to 29)",
            "......F.......................   it was here"
        ]
    );
}

#[test]
fn the_game_ends_when_the_input_ends() {
    assert_eq!(
        end_of_game("6", "2\n"),
        "......F.......................   it was here"
    );
}
