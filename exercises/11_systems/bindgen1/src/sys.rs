//! Bindings to `c/turtle.h`, as bindgen wrote them, and as one often finds them in a crate named `…-sys`.

#![allow(
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are those of C"
)]

#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct turtle {
    _unused: [u8; 0],
}
pub const turtle_result_TURTLE_OK: turtle_result = 0;
pub const turtle_result_TURTLE_OUTSIDE: turtle_result = 1;
pub type turtle_result = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn turtle_new(width: u32, height: u32) -> *mut turtle;
}
unsafe extern "C" {
    pub fn turtle_free(self_: *mut turtle);
}
unsafe extern "C" {
    pub fn turtle_forward(self_: *mut turtle, steps: u32) -> turtle_result;
}
unsafe extern "C" {
    pub fn turtle_right(self_: *mut turtle);
}
unsafe extern "C" {
    pub fn turtle_row(self_: *mut turtle, row: u32) -> *const ::std::os::raw::c_char;
}
unsafe extern "C" {
    pub fn turtles_alive() -> u32;
}
