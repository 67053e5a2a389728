//! `data` may point to anything, so it points to a struct with room for a panic. `AssertUnwindSafe` is
//! right because the closure isn't called again. `repr(C)` gives the fields C's order and C's gaps.

use std::any::Any;
use std::ffi::{CStr, c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

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

type Visit = unsafe extern "C" fn(star: *const Star, data: *mut c_void);

unsafe extern "C" {
    fn stars_visit(visit: Visit, data: *mut c_void);
}

/// What `call` gets: the closure, and the panic that ended it.
struct Journey<F> {
    closure: F,
    panic: Option<Box<dyn Any + Send>>,
}

/// Calls the closure with each star, from the brightest on.
pub fn visit<F: FnMut(&Star)>(closure: F) {
    let mut journey = Journey {
        closure,
        panic: None,
    };
    // SAFETY: `call::<F>` gets the pointer to a `Journey<F>` that lives until C returns.
    unsafe { stars_visit(call::<F>, (&raw mut journey).cast()) }
    if let Some(panic) = journey.panic {
        resume_unwind(panic);
    }
}

/// C calls this for each star.
unsafe extern "C" fn call<F: FnMut(&Star)>(star: *const Star, data: *mut c_void) {
    // SAFETY: `data` is what `visit` passed, and C passes a valid star.
    let (journey, star) = unsafe { (&mut *data.cast::<Journey<F>>(), &*star) };
    if journey.panic.is_none() {
        let visit = AssertUnwindSafe(|| (journey.closure)(star));
        journey.panic = catch_unwind(visit).err();
    }
}
