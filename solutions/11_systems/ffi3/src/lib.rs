//! `Box::into_raw` and `Box::from_raw` pass ownership to C and back. `as_ref` and `as_mut` turn a pointer
//! that may be null into an `Option`. Nothing here can panic: a panic in an `extern "C"` function aborts
//! the program.

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
    Box::into_raw(Box::default())
}

/// # Safety
///
/// `lyrics` must be null, or come from `lyrics_new` and not have been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lyrics_free(lyrics: *mut Lyrics) {
    if !lyrics.is_null() {
        // SAFETY: it came from a `Box`, and C won't use it again.
        drop(unsafe { Box::from_raw(lyrics) });
    }
}

/// # Safety
///
/// `lyrics` must be null or valid, and `line` must be null or end with a zero.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lyrics_add(lyrics: *mut Lyrics, line: *const c_char) -> i32 {
    // SAFETY: `lyrics` is null or valid.
    let lyrics = unsafe { lyrics.as_mut() };
    let Some(lyrics) = lyrics.filter(|_| !line.is_null()) else {
        return -1;
    };
    // SAFETY: `line` isn't null, so it ends with a zero.
    match unsafe { CStr::from_ptr(line) }.to_str() {
        Ok(line) => lyrics.lines.push(line.to_owned()),
        Err(_) => return -1,
    }
    0
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
    // SAFETY: `lyrics` is null or valid.
    let lyrics = unsafe { lyrics.as_ref() };
    let Some(line) = lyrics.and_then(|lyrics| lyrics.lines.get(index)) else {
        return -1;
    };
    if let Some(room) = size.checked_sub(1) {
        let length = line.len().min(room);
        // SAFETY: `length` bytes and a zero are at most `size` bytes.
        unsafe {
            buffer.copy_from_nonoverlapping(line.as_ptr().cast(), length);
            buffer.add(length).write(0);
        }
    }
    i32::try_from(line.len()).unwrap_or(i32::MAX)
}
