//! This time, you're the guest. A page, or any other host, wants a text in Morse code. It can only pass numbers, so it
//! asks you for memory with `allocate`, writes its text there, and calls `translate` with the address and the length.
//! `translate` returns the length of the answer, and `answer` its address, which is valid until the next call of
//! `translate`. In the end, the host frees its memory with `release`.
//!
//! Complete the four functions. A text that isn't UTF-8 has an empty answer. Nothing may leak, however often you're
//! called. If the target `wasm32-unknown-unknown` is installed, your module also runs in wasmi and in Chromium.

mod morse;

/// Returns the address of this many bytes of new memory.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    todo!()
}

/// Frees memory.
///
/// # Safety
/// It was returned by `allocate` for this length, and isn't used anymore.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(address: *mut u8, length: usize) {
    todo!()
}

/// Translates a text. Returns the length of the answer.
///
/// # Safety
/// This many bytes from this address on are initialized.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn translate(address: *const u8, length: usize) -> usize {
    todo!()
}

/// The address of the latest answer.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    todo!()
}
