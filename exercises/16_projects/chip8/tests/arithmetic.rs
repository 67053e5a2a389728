//! Instructions that begin with 8 calculate with VX and VY, and leave the result in VX. The last digit says how:
//!
//! - `8XY0` copies VY, `8XY1` is `|`, `8XY2` is `&`, `8XY3` is `^`.
//! - `8XY4` adds. VF becomes 1 if the sum doesn't fit, otherwise 0.
//! - `8XY5` is VX - VY, and `8XY7` is VY - VX. VF becomes 0 if the result is below zero, otherwise 1.
//! - `8XY6` is VY shifted right by one bit, and `8XYE` left. VF becomes the bit that falls out.
//!
//! VF is written last, so it's the flag even if VF is VX.

use chip8::Fault;

mod support;

use support::after;

/// What an instruction makes of V1 and V2: the new V1, and VF, which is 9 before.
fn calculated(operation: u16, x: u8, y: u8) -> [u8; 2] {
    let constants = [0x6100 | u16::from(x), 0x6200 | u16::from(y)];
    let machine = after(4, &[0x6F09, constants[0], constants[1], 0x8120 | operation]);
    [machine.register(1), machine.register(0xF)]
}

/// Compares an instruction with what numbers of 16 bits say about many pairs of bytes.
fn compare(operation: u16, expected: impl Fn(u16, u16) -> (u16, bool)) {
    for x in (0..=255).step_by(5) {
        for y in (0..=255).step_by(3) {
            let (result, flag) = expected(u16::from(x), u16::from(y));
            let [low, _] = result.to_le_bytes();
            let calculated = calculated(operation, x, y);
            assert_eq!(calculated, [low, u8::from(flag)], "V1 = {x}, V2 = {y}");
        }
    }
}

#[test]
fn values_are_copied_and_their_bits_combined() {
    let results = [0, 1, 2, 3].map(|operation| calculated(operation, 0b1100, 0b1010));
    assert_eq!(
        results,
        [[0b1010, 9], [0b1110, 9], [0b1000, 9], [0b0110, 9]]
    );
}

#[test]
fn a_sum_that_does_not_fit_sets_the_flag() {
    compare(4, |x, y| (x + y, x + y > 255));
}

#[test]
fn a_difference_of_zero_or_more_sets_the_flag() {
    compare(5, |x, y| (256 + x - y, x >= y));
}

#[test]
fn the_difference_also_goes_the_other_way() {
    compare(7, |x, y| (256 + y - x, y >= x));
}

#[test]
fn a_shift_to_the_right_keeps_the_lowest_bit_in_the_flag() {
    compare(6, |_, y| (y / 2, y % 2 == 1));
}

#[test]
fn a_shift_to_the_left_keeps_the_highest_bit_in_the_flag() {
    compare(0xE, |_, y| (y * 2, y >= 128));
}

#[test]
fn the_flag_wins_over_the_result() {
    for [x, y, instruction] in [
        [0x6FC8, 0x61C8, 0x8F14],
        [0x6F05, 0x6103, 0x8F15],
        [0x6F00, 0x6105, 0x8F16],
        [0x6F03, 0x6105, 0x8F17],
        [0x6F00, 0x61C8, 0x8F1E],
    ] {
        let flag = after(3, &[x, y, instruction]).register(0xF);
        assert_eq!(flag, 1, "{instruction:04X}");
    }
}

#[test]
fn there_is_no_eighth_operation() {
    let mut machine = after(1, &[0x6105, 0x8128]);
    assert_eq!(machine.step(), Err(Fault::UnknownInstruction(0x8128)));
}
