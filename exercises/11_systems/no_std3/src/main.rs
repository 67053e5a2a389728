//! The program of the probe. It prints what it measures, and panics when that can't be true.

#![cfg_attr(target_os = "none", no_std, no_main)]

#[cfg(target_os = "none")]
mod board;
#[cfg(target_os = "none")]
mod panics;

#[cfg(target_os = "none")]
extern "C" fn main() -> ! {
    use core::fmt::Write;

    let mut serial = board::serial();
    for (minute, kelvin) in [231, 228, 224, -3].into_iter().enumerate() {
        assert!(kelvin >= 0, "{kelvin} K is colder than cold");
        writeln!(serial, "minute {minute}: {kelvin} K").expect("a wire doesn't fail");
    }
    board::switch_off(0)
}

#[cfg(not(target_os = "none"))]
fn main() {
    println!("This is the program of a probe. It needs a board without an operating system.");
}
