//! The last words go the same way as all others. A panic handler can't report an error, and must not panic
//! itself, so it ignores whether the text was written.

use core::fmt::Write;
use core::panic::PanicInfo;

use crate::board;

#[panic_handler]
fn on_panic(info: &PanicInfo<'_>) -> ! {
    _ = writeln!(board::serial(), "{info}");
    board::switch_off(1)
}
