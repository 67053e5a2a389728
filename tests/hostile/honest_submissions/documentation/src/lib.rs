//! ```text
//! unsafe extern "C" link_section
//! ```

/// Not `unsafe` at all, and no `#[no_mangle]`.
pub fn height() -> u32 {
    let words = "unsafe { asm!() } #[link_section]";
    if words.is_empty() { 1 } else { 2 }
}
