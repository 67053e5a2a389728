//! A program has more memory than registers. The index register I says where:
//!
//! - `FX55` writes V0 to VX, both included, to the bytes from I on, and `FX65` reads them back. I stays as it is.
//! - `FX1E` adds VX to I. I has 16 bits, so after 65535 it starts over at 0.
//! - `FX33` writes the decimal digits of VX to three bytes from I on: 156 becomes 1, 5 and 6.
//! - `FX29` makes I the address of the picture of the digit in VX. `Machine::load` puts them at the start of the memory,
//!   five bytes each.
//!
//! An address that doesn't exist is a fault, as before.

use chip8::Fault;

mod support;

use support::after;

#[test]
fn registers_are_written_and_read_back() {
    let writes = [0x6007, 0x6108, 0x6209, 0xA300, 0xF155];
    let clears = [0x6000, 0x6100, 0x6200];
    let machine = after(9, &[&writes[..], &clears, &[0xF265]].concat());
    let registers = [0, 1, 2].map(|number| machine.register(number));
    assert_eq!(registers, [7, 8, 0], "V2 wasn't written");
}

#[test]
fn only_the_first_registers_are_read() {
    let program = [0x6007, 0xA300, 0xF255, 0x6109, 0x6209, 0xF165];
    let machine = after(6, &program);
    assert_eq!([machine.register(1), machine.register(2)], [0, 9]);
}

#[test]
fn the_index_can_be_moved() {
    let program = [0x6005, 0xA300, 0xF01E, 0xF055, 0x6000, 0xA305, 0xF065];
    assert_eq!(after(7, &program).register(0), 5);
}

#[test]
fn after_65535_the_index_starts_over() {
    // Adds 255 to I 241 times, and reads the byte there: 4095 + 241 * 255 is 65536 + 14.
    let setup = [0x60FF, 0x610F, 0xAFFF];
    let repeat = [0xF01E, 0x7101, 0x3100, 0x1206];
    let machine = after(967, &[&setup[..], &repeat, &[0xF065]].concat());
    assert_eq!(machine.register(0), 0xF0, "the last row of the digit 2");
}

#[test]
fn a_number_has_three_digits() {
    for (value, digits) in [(0x9C, [1, 5, 6]), (0x07, [0, 0, 7]), (0xFA, [2, 5, 0])] {
        let machine = after(4, &[0x6300 | value, 0xA300, 0xF333, 0xF265]);
        assert_eq!([0, 1, 2].map(|number| machine.register(number)), digits);
    }
}

#[test]
fn every_digit_has_a_picture() {
    let machine = after(3, &[0x610A, 0xF129, 0xD005]);
    let screen = machine.screen();
    let rows: Vec<&str> = screen.lines().map(|line| &line[..5]).take(6).collect();
    assert_eq!(rows, ["####.", "#..#.", "####.", "#..#.", "#..#.", "....."]);
}

#[test]
fn a_program_can_write_its_own_instructions() {
    // It writes `6207` to the address that comes next.
    let machine = after(5, &[0x6062, 0x6107, 0xA208, 0xF155, 0x0000]);
    assert_eq!(machine.register(2), 7);
}

#[test]
fn what_does_not_exist_cannot_be_used() {
    for instruction in [0xF155, 0xF165, 0xF033] {
        let mut machine = after(1, &[0xAFFF, instruction]);
        assert_eq!(machine.step(), Err(Fault::OutsideMemory(0x1000)));
    }
}

#[test]
fn the_last_index_is_outside_of_the_memory() {
    // Adds 255 to I 240 times, and then 240: 4095 + 240 * 255 + 240 is 65535.
    let setup = [0x60FF, 0x6110, 0xAFFF];
    let repeat = [0xF01E, 0x7101, 0x3100, 0x1206];
    for instruction in [0xF055, 0xF065, 0xF033, 0xD001] {
        let rest = [0x60F0, 0xF01E, instruction];
        let mut machine = after(964, &[&setup[..], &repeat, &rest].concat());
        assert_eq!(machine.step(), Err(Fault::OutsideMemory(65535)));
    }
}
