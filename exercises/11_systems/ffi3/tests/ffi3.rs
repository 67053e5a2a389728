use std::ffi::c_void;
use std::rc::Rc;

use ffi3::{lyrics_free, lyrics_new};

unsafe extern "C" {
    safe fn karaoke_sings() -> i32;
    safe fn karaoke_has_a_narrow_screen() -> i32;
    safe fn karaoke_is_clumsy() -> i32;
    fn karaoke_frees_a_song(song: *mut c_void) -> i32;
}

#[test]
fn lines_can_be_added_and_read() {
    assert_eq!(karaoke_sings(), 0, "number of the check in `c/karaoke.c`");
}

#[test]
fn a_line_is_cut_to_fit_its_buffer() {
    assert_eq!(karaoke_has_a_narrow_screen(), 0, "number of the check");
}

#[test]
fn mistakes_of_c_are_noticed() {
    assert_eq!(karaoke_is_clumsy(), 0, "number of the check");
}

#[test]
fn c_frees_what_rust_made() {
    let song = lyrics_new();
    // SAFETY: the song was made right now, and C frees it once.
    let witness = unsafe {
        let witness = Rc::clone(&(*song).witness);
        karaoke_frees_a_song(song.cast());
        witness
    };
    assert_eq!(Rc::strong_count(&witness), 1, "the song was never dropped");
    // SAFETY: null is allowed.
    unsafe { lyrics_free(std::ptr::null_mut()) };
}
