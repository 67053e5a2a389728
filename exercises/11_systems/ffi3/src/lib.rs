//! Now C calls Rust. `c/lyrics.h` promises four functions to C programs, and `c/karaoke.c` uses them. Write
//! the functions. C sees a `Lyrics` only as a pointer: it begins as a `Box`, and ends as one.
//!
//! C checks nothing, so look at every pointer for null. The attribute `no_mangle` keeps the name that C
//! knows, and `extern "C"` is C's calling convention.

use std::ffi::{CStr, c_char};
use std::rc::Rc;

/// Lines of a song.
#[derive(Default)]
pub struct Lyrics {
    lines: Vec<String>,
    /// Shows in tests whether it was dropped.
    pub witness: Rc<()>,
}

#[unsafe(no_mangle)]
pub extern "C" fn lyrics_new() -> *mut Lyrics {
    todo!("allocate, and hand over the pointer")
}

/// # Safety
///
/// `lyrics` must be null, or come from `lyrics_new` and not have been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lyrics_free(lyrics: *mut Lyrics) {
    todo!("drop what is at {lyrics:?}")
}

/// # Safety
///
/// `lyrics` must be null or valid, and `line` must be null or end with a zero.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lyrics_add(lyrics: *mut Lyrics, line: *const c_char) -> i32 {
    todo!("add the line at {line:?}")
}

/// # Safety
///
/// `lyrics` must be null or valid, and `buffer` must have room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lyrics_line(
    lyrics: *const Lyrics,
    index: usize,
    buffer: *mut c_char,
    size: usize,
) -> i32 {
    todo!("copy line {index} to {buffer:?}")
}
