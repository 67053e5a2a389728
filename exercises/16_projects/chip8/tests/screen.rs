//! The screen has 64 columns and 32 rows of dots, which are on or off.
//!
//! - `ANNN` puts NNN into the index register I, which holds an address.
//! - `DXYN` draws a sprite of N rows at column VX and row VY. Its rows are the bytes from I on, eight dots each, the
//!   highest bit on the left. A 1 turns the dot over, a 0 leaves it alone. VF becomes 1 if that turns a dot off,
//!   otherwise 0. A position outside the screen starts over on the other side: column 66 is column 2. The part of a
//!   sprite that sticks out over the right or lower edge isn't drawn.
//! - `00E0` turns all dots off.
//!
//! Add a method `screen` that returns the picture as a `String`: a line per row, `#` for a dot that is on and `.` for
//! the others. A sprite that is read from outside the memory is the fault that you already know.

use chip8::{Fault, Machine};

mod support;

use support::after;

/// The first columns and rows of the screen.
fn corner(machine: &Machine, columns: usize, rows: usize) -> Vec<String> {
    let screen = machine.screen();
    let lines = screen.lines().take(rows);
    lines
        .map(|line| line.chars().take(columns).collect())
        .collect()
}

/// How many dots are on.
fn count(machine: &Machine) -> usize {
    machine.screen().matches('#').count()
}

/// Draws a submarine at this place. VF is 9 before.
fn submarine(column: u8, row: u8) -> [u16; 8] {
    let place = [0x6100 | u16::from(column), 0x6200 | u16::from(row)];
    [
        0x6F09, 0xA20A, place[0], place[1], 0xD123, 0x107E, 0xFF00, 0,
    ]
}

#[test]
fn at_first_everything_is_dark() {
    let screen = after(0, &[]).screen();
    let lines: Vec<&str> = screen.lines().collect();
    assert_eq!(lines, vec![".".repeat(64); 32]);
}

#[test]
fn a_sprite_appears_in_its_place() {
    let machine = after(5, &submarine(2, 1));
    assert_eq!(
        corner(&machine, 11, 5),
        [
            "...........",
            ".....#.....",
            "...######..",
            "..########.",
            "...........",
        ]
    );
    assert_eq!(machine.register(0xF), 0, "nothing was turned off");
}

#[test]
fn a_sprite_that_is_drawn_again_disappears() {
    let machine = after(
        6,
        &[
            0x6F09, 0xA20C, 0x6102, 0x6201, 0xD123, 0xD123, 0x107E, 0xFF00,
        ],
    );
    assert_eq!((count(&machine), machine.register(0xF)), (0, 1));
}

#[test]
fn one_dot_that_goes_out_is_enough_for_the_flag() {
    // The second submarine is seven columns further to the right, so the two share one dot.
    let program = [
        0xA20C, 0x6100, 0x6200, 0xD123, 0x6107, 0xD123, 0x107E, 0xFF00,
    ];
    let machine = after(6, &program);
    assert_eq!(corner(&machine, 15, 3)[2], "#######.#######");
    assert_eq!(machine.register(0xF), 1);
}

#[test]
fn a_place_outside_starts_over_on_the_other_side() {
    let machine = after(5, &submarine(64 + 2, 32 + 1));
    assert_eq!(machine.screen(), after(5, &submarine(2, 1)).screen());
}

#[test]
fn what_sticks_out_is_cut_off() {
    let right = after(5, &submarine(60, 1));
    assert_eq!(count(&right), 1 + 3 + 4);
    assert_eq!(
        corner(&right, 4, 32),
        ["...."; 32],
        "nothing on the left side"
    );
    let below = after(5, &submarine(2, 30));
    assert_eq!(count(&below), 1 + 6);
    assert_eq!(
        corner(&below, 64, 2),
        vec![".".repeat(64); 2],
        "nothing at the top"
    );
}

#[test]
fn the_screen_can_be_cleared() {
    let program = [0xA20A, 0x6102, 0x6201, 0xD123, 0x00E0, 0x107E, 0xFF00];
    assert_eq!(count(&after(4, &program)), 15);
    assert_eq!(count(&after(5, &program)), 0);
}

#[test]
fn a_sprite_is_read_from_the_memory() {
    let mut machine = after(1, &[0xAFFF, 0xD002]);
    assert_eq!(machine.step(), Err(Fault::OutsideMemory(0x1000)));
    after(2, &[0xAFFF, 0xD001]);
}
