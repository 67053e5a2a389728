//! Lets the panic unwind through C, which never returns from `stars_visit`.

use std::ffi::{CStr, c_char, c_void};

/// A star, as C sees it.
#[repr(C)]
pub struct Star {
    name: *const c_char,
    pub spectral_class: u8,
    pub magnitude: f32,
    pub distance: u16,
}

impl Star {
    pub fn name(&self) -> &str {
        // SAFETY: C's names end with a zero, and stay for the whole program.
        let name = unsafe { CStr::from_ptr(self.name) };
        name.to_str().expect("names are ASCII")
    }
}

type Visit = unsafe extern "C-unwind" fn(star: *const Star, data: *mut c_void);

unsafe extern "C-unwind" {
    fn stars_visit(visit: Visit, data: *mut c_void);
}

/// Calls the closure with each star, from the brightest on.
pub fn visit<F: FnMut(&Star)>(mut closure: F) {
    // SAFETY: `call::<F>` gets the pointer to an `F` that lives until C returns.
    unsafe { stars_visit(call::<F>, (&raw mut closure).cast()) }
}

/// C calls this for each star.
unsafe extern "C-unwind" fn call<F: FnMut(&Star)>(star: *const Star, data: *mut c_void) {
    // SAFETY: `data` is what `visit` passed, and C passes a valid star.
    let (closure, star) = unsafe { (&mut *data.cast::<F>(), &*star) };
    closure(star);
}
