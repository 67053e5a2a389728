//! Memory that leaves the module is a boxed slice without an owner. `release` makes it a `Box` again, which frees it.
//! The answer stays with the module, in a `thread_local!`, so the next one replaces it.

use std::cell::RefCell;
use std::{ptr, slice};

mod morse;

thread_local! {
    static ANSWER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Returns the address of this many bytes of new memory.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Frees memory.
///
/// # Safety
/// It was returned by `allocate` for this length, and isn't used anymore.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(address: *mut u8, length: usize) {
    // SAFETY: the caller says that this was a boxed slice of the same length.
    drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(address, length)) });
}

/// Translates a text. Returns the length of the answer.
///
/// # Safety
/// This many bytes from this address on are initialized.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn translate(address: *const u8, length: usize) -> usize {
    // SAFETY: the caller says that there are that many bytes.
    let bytes = unsafe { slice::from_raw_parts(address, length) };
    let signs = str::from_utf8(bytes).map(morse::morse).unwrap_or_default();
    let length = signs.len();
    ANSWER.set(signs);
    length
}

/// The address of the latest answer.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|answer| answer.as_ptr())
}
