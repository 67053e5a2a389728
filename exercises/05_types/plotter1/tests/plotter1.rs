use plotter1::{Direction, Instruction, Pen, Plotter, WORD};

/// Draws a tape on paper with 4 rows and 7 columns, and both drawings if they differ. The instructions are separated by
/// semicolons.
#[track_caller]
fn draws(tape: &str, expected: &str) {
    let mut plotter = Plotter::new(4, 7);
    plotter.obey_all(&tape.replace("; ", "\n"));
    let drawn = plotter.drawing();
    let expected: String = expected
        .split_whitespace()
        .map(|row| format!("{row}\n"))
        .collect();
    assert!(
        drawn == expected,
        "{tape}\n\nyour drawing\n{drawn}\nthe right drawing\n{expected}"
    );
}

/// The fingerprint of the right word.
const FINGERPRINT: u64 = 0x71D4_D199_5573_A30E;

/// A number that doesn't give the word away.
fn fingerprint(word: &str) -> u64 {
    word.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

#[test]
fn instructions_are_read() {
    assert_eq!(Instruction::read("home"), Some(Instruction::Home));
    for (word, pen) in [("up", Pen::Up), ("draw", Pen::Draw), ("erase", Pen::Erase)] {
        let line = format!("pen {word}");
        assert_eq!(Instruction::read(&line), Some(Instruction::Pen(pen)));
    }
    for (words, direction) in [
        (["n", "north"], Direction::North),
        (["e", "east"], Direction::East),
        (["s", "south"], Direction::South),
        (["w", "west"], Direction::West),
    ] {
        for word in words {
            let line = format!(" go {word}  12 ");
            let go = Instruction::Go(direction, 12);
            assert_eq!(Instruction::read(&line), Some(go), "{line}");
        }
    }
}

#[test]
fn scribbles_are_ignored() {
    let scribbles = [
        "",
        "# ink is low",
        "go",
        "go home",
        "go 5",
        "go n",
        "go n -2",
        "go n x",
        "go up 3",
        "go n 3 4",
        "pen",
        "pen blue",
        "pen up up",
        "home 2",
        "tilt 7",
        "Home",
    ];
    for line in scribbles {
        assert_eq!(Instruction::read(line), None, "{line:?} is a scribble");
    }
}

#[test]
fn a_pen_that_is_up_draws_nothing() {
    draws("go e 3; go s 2; home", "....... ....... ....... .......");
}

#[test]
fn the_pen_draws_where_it_is_and_where_it_goes() {
    draws("pen draw", "#...... ....... ....... .......");
    draws(
        "go s 1; pen draw; go e 3",
        "....... ####... ....... .......",
    );
    draws(
        "go e 2; pen draw; go s 2; go w 1",
        "..#.... ..#.... .##.... .......",
    );
    draws(
        "go s 2; go e 4; pen draw; go n 1",
        "....... ....#.. ....#.. .......",
    );
}

#[test]
fn the_pen_erases_too() {
    let tape = "pen draw; go e 5; pen erase; go w 2; pen up; go w 9; pen erase";
    draws(tape, ".##.... ....... ....... .......");
}

#[test]
fn the_pen_stays_at_the_border() {
    draws(
        "go n 2; go w 9; pen draw; go e 99",
        "####### ....... ....... .......",
    );
    draws(
        "go s 9; go e 9; pen draw; go n 99",
        "......# ......# ......# ......#",
    );
    draws(
        "go e 9; go w 1; pen draw",
        ".....#. ....... ....... .......",
    );
    draws(
        "go s 9; go n 1; pen draw",
        "....... ....... #...... .......",
    );
}

#[test]
fn home_is_a_jump() {
    draws(
        "go e 2; go s 2; pen draw; home; go e 1",
        "##..... ....... ..#.... .......",
    );
}

#[test]
fn the_tape_draws_a_word() {
    let mut plotter = Plotter::new(9, 33);
    plotter.obey_all(include_str!("../data/tape.txt"));
    let drawing = plotter.drawing();
    assert!(
        fingerprint(WORD) == FINGERPRINT,
        "which word is this? WORD is {WORD:?}\n\n{drawing}"
    );
    println!("{drawing}\nThat's what happens to an old plotter in a cellar.");
}
