use std::cell::Cell;
use std::fmt::Write;
use std::process::Command;

use no_std3::{CONTROL, DATA, EMPTY, Mapped, Registers, STATUS, Serial, TEXT};

/// A port that needs a while for each byte.
#[derive(Default)]
struct SlowPort {
    control: u8,
    sent: Vec<u8>,
    busy: Cell<u32>,
}

impl Registers for SlowPort {
    fn read(&self, register: usize) -> u8 {
        assert_eq!(register, STATUS, "only the status can be read");
        let looks = self.busy.get();
        self.busy.set(looks.saturating_sub(1));
        // Other bits of the status are set, too.
        if looks == 0 {
            EMPTY | 0b0100_0001
        } else {
            0b0000_0001
        }
    }

    fn write(&mut self, register: usize, value: u8) {
        match register {
            CONTROL => self.control = value,
            DATA if self.control != TEXT => {}
            DATA if self.busy.replace(3) == 0 => self.sent.push(value),
            _ => panic!("{value} is lost: it came too early, or to the wrong register"),
        }
    }
}

/// What arrives on the ground when this is written.
fn received(text: &str) -> Vec<u8> {
    let mut serial = Serial::new(SlowPort::default());
    serial.write_str(text).unwrap();
    serial.registers.sent
}

#[test]
fn all_bytes_arrive() {
    assert_eq!(received("Hello, Earth!"), b"Hello, Earth!");
    assert_eq!(received("-60 °C"), "-60 °C".as_bytes());
    assert_eq!(received(""), b"");
}

#[test]
fn a_register_is_a_byte_in_memory() {
    let mut memory = [10, 11, 12, 13, 14, 15, 16, 17];
    // SAFETY: the array has 8 bytes, and isn't used until the registers were.
    let mut registers = unsafe { Mapped::new(memory.as_mut_ptr()) };
    assert_eq!(registers.read(0), 10);
    assert_eq!(registers.read(STATUS), 15);
    registers.write(DATA, 99);
    registers.write(7, 77);
    assert_eq!(registers.read(7), 77);
    assert_eq!(memory, [99, 11, 12, 13, 14, 15, 16, 77]);
}

/// Starts the program on an emulated board. Returns what it prints, and the exit code. Without a program for
/// the board, it's `None`: with `cargo test`, or where the target isn't installed.
fn on_the_board() -> Option<(String, Option<i32>)> {
    let program = std::env::var_os("RUNNER_ARTIFACT")?;
    let mut board = Command::new("qemu-system-riscv32");
    board.args("-machine virt -m 16M -accel tcg,tb-size=8 -bios none -nographic".split(' '));
    let ended = board.arg("-kernel").arg(program).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(said.is_empty(), "QEMU reports: {said}");
    Some((
        String::from_utf8_lossy(&ended.stdout).into_owned(),
        ended.status.code(),
    ))
}

#[test]
fn the_probe_reports_and_says_why_it_ends() {
    let Some((printed, code)) = on_the_board() else {
        return;
    };
    let (report, last_words) = printed.split_once("panicked at ").unwrap_or((&printed, ""));
    assert_eq!(
        report,
        "minute 0: 231 K\nminute 1: 228 K\nminute 2: 224 K\n"
    );
    assert!(last_words.contains("main.rs:"), "where? {last_words}");
    assert!(
        last_words.ends_with("-3 K is colder than cold\n"),
        "why? {last_words:?}"
    );
    assert_eq!(code, Some(1), "a panic isn't a success");
}
