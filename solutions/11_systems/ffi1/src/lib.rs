//! `CString::new` copies the string, adds the zero, and refuses one inside. What C allocated, C frees: it
//! may have an allocator of its own. So the text is copied first.

pub mod census;

use std::ffi::{CStr, CString, c_char};

unsafe extern "C" {
    fn note_number(name: *const c_char) -> i32;
    fn note_name(number: i32) -> *mut c_char;
    fn note_free(name: *mut c_char);
}

/// The number of the note with this name, such as "A4".
pub fn number(name: &str) -> Option<i32> {
    let name = CString::new(name).ok()?;
    // SAFETY: a `CString` ends with a zero, and `name` lives until the end of this function.
    let number = unsafe { note_number(name.as_ptr()) };
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
    let text = text.to_string_lossy().into_owned();
    // SAFETY: `name` came from `note_name`, and isn't used anymore.
    unsafe { note_free(name) };
    Some(text)
}
