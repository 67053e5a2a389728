//! A tuner uses a C library, declared in `c/notes.h`. A C string is a pointer to bytes that end with a
//! zero. A Rust string has a length instead, and no zero at its end.
//!
//! Both wrappers are wrong about this boundary. `number` passes a string without its zero, and `name` never
//! gives back the memory that C allocated. Fix them with `CString` and `CStr`.

pub mod census;

use std::ffi::{CStr, c_char};

unsafe extern "C" {
    fn note_number(name: *const c_char) -> i32;
    fn note_name(number: i32) -> *mut c_char;
    fn note_free(name: *mut c_char);
}

/// The number of the note with this name, such as "A4".
pub fn number(name: &str) -> Option<i32> {
    // SAFETY: the pointer is valid.
    let number = unsafe { note_number(name.as_ptr().cast()) };
    (number >= 0).then_some(number)
}

/// The name of the note with this number.
pub fn name(number: i32) -> Option<String> {
    // SAFETY: every number may be asked for.
    let name = unsafe { note_name(number) };
    if name.is_null() {
        return None;
    }
    // SAFETY: `name` isn't null, and C wrote a zero at its end.
    let text = unsafe { CStr::from_ptr(name) };
    Some(text.to_string_lossy().into_owned())
}
