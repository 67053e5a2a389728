//! The last stage connects the machine with the outside. Add the methods `press(key)` and `release(key)` for the keys 0
//! to 15, `tick()`, which the outside calls 60 times a second, and `beeps()`, which returns whether there's a sound.
//!
//! - `EX9E` skips the next instruction if the key VX is pressed, and `EXA1` if it isn't.
//! - `FX0A` waits until a key is pressed, and puts its number into VX. If several are, it takes the lowest. While none
//!   is, a step changes nothing.
//! - `FX15` sets the delay timer to VX, and `FX07` reads it into VX. `FX18` sets the sound timer to VX.
//! - A tick takes 1 from both timers, down to 0. The machine beeps while the sound timer isn't 0.
//!
//! Of a key in VX, only the lowest four bits count.

use chip8::Fault;

mod support;

use support::after;

#[test]
fn a_key_decides_whether_to_skip() {
    for (instruction, pressed, released) in [(0xE19E, 0x206, 0x204), (0xE1A1, 0x204, 0x206)] {
        for (is_pressed, expected) in [(true, pressed), (false, released)] {
            let mut machine = after(1, &[0x6107, instruction]);
            machine.press(3);
            machine.press(7);
            if !is_pressed {
                machine.release(7);
            }
            assert_eq!(machine.step(), Ok(()));
            assert_eq!(
                machine.counter(),
                expected,
                "{instruction:04X}, {is_pressed}"
            );
        }
    }
}

#[test]
fn only_four_bits_name_a_key() {
    for (instruction, expected) in [(0xE19E, 0x206), (0xE1A1, 0x204)] {
        let mut machine = after(1, &[0x61F7, instruction]);
        machine.press(7);
        assert_eq!(machine.step(), Ok(()));
        assert_eq!(machine.counter(), expected, "{instruction:04X}");
    }
}

#[test]
fn the_machine_waits_for_a_key() {
    let mut machine = after(4, &[0x6209, 0xF20A]);
    assert_eq!((machine.counter(), machine.register(2)), (0x202, 9));
    machine.press(0xC);
    machine.press(0xB);
    assert_eq!(machine.step(), Ok(()));
    assert_eq!((machine.counter(), machine.register(2)), (0x204, 0xB));
}

#[test]
fn the_delay_timer_runs_down() {
    let mut machine = after(2, &[0x6102, 0xF115, 0xF207, 0xF307, 0xF407]);
    for _ in 0..3 {
        assert_eq!(machine.step(), Ok(()));
        machine.tick();
    }
    assert_eq!([2, 3, 4].map(|number| machine.register(number)), [2, 1, 0]);
}

#[test]
fn a_timer_stops_at_zero() {
    let mut machine = after(0, &[0xF107]);
    machine.tick();
    assert_eq!((machine.step(), machine.register(1)), (Ok(()), 0));
}

#[test]
fn it_beeps_while_the_sound_timer_runs() {
    let mut machine = after(1, &[0x6102, 0xF118]);
    assert!(!machine.beeps(), "before");
    assert_eq!(machine.step(), Ok(()));
    let beeps = [0; 3].map(|_| {
        let beeps = machine.beeps();
        machine.tick();
        beeps
    });
    assert_eq!(beeps, [true, true, false]);
}

#[test]
fn other_instructions_of_keys_and_timers_are_unknown() {
    for instruction in [0xE19F, 0xE1AE, 0xF1FF] {
        let step = after(0, &[instruction]).step();
        assert_eq!(step, Err(Fault::UnknownInstruction(instruction)));
    }
}

#[test]
fn a_program_counts_how_often_you_press_a_key() {
    let program = [
        0x00E0, 0xF029, 0x6102, 0x6201, 0xD125, 0xF30A, 0x7001, 0x1200,
    ];
    let mut machine = after(5, &program);
    for _ in 0..3 {
        machine.press(5);
        for _ in 0..8 {
            assert_eq!(machine.step(), Ok(()));
        }
        machine.release(5);
    }
    let screen = machine.screen();
    let rows: Vec<&str> = screen.lines().map(|line| &line[..8]).take(7).collect();
    assert_eq!(
        rows,
        [
            "........", "..####..", ".....#..", "..####..", ".....#..", "..####..", "........",
        ]
    );
}
