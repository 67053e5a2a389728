//! Four wrong versions of `note` are in `mutants/`. All your tests must pass on the right version, in `src/lib.rs`.
//! On each wrong version, at least one must fail.
//!
//! The shipped test catches none of them. Which numbers must panic, and with which message? Which numbers must not?

use first_tests2::note;

#[test]
fn the_names_start_again_after_twelve_keys() {
    assert_eq!(note(10), "F#");
    assert_eq!(note(22), "F#");
}
