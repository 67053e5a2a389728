//! What happens in a panic. `std` brings a function for that, but `std` isn't here.
//!
//! On the ground, they wait for the probe's last words. Write `info` as one line to `board::serial()`. It prints
//! like the message of a panic, and has the file and the line. Then call `board::switch_off(1)`.

use core::panic::PanicInfo;

#[panic_handler]
fn on_panic(_info: &PanicInfo<'_>) -> ! {
    loop {}
}
