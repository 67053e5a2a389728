use std::borrow::Cow;
use std::thread;

use interior2::{in_full, loads, strings_created};

#[test]
fn abbreviations_are_read_in_full() {
    assert_eq!(in_full("Mill Rd."), "Mill Road");
    assert_eq!(in_full("Old Br. St."), "Old Bridge Street");
    assert_eq!(in_full("St. and St."), "Street and Street");
}

#[test]
fn a_sign_without_abbreviations_is_borrowed() {
    for sign in ["Harbor Street", "Strand", "Dr. Ito Lane", "St", ""] {
        match in_full(sign) {
            Cow::Borrowed(text) => {
                assert!(std::ptr::eq(text, sign), "{sign:?} became another text");
            }
            Cow::Owned(text) => panic!("{sign:?} needs no change, and {text:?} is a copy"),
        }
    }
    assert_eq!(
        strings_created(),
        0,
        "no sign needs a change, but there are new strings"
    );
}

#[test]
fn only_the_abbreviations_on_the_sign_are_written_out() {
    in_full("Mill Rd.");
    assert_eq!(strings_created(), 1, "\"Mill Rd.\" has one abbreviation");
    in_full("Old Br. St.");
    assert_eq!(
        strings_created(),
        3,
        "\"Old Br. St.\" has two abbreviations"
    );
}

#[test]
fn a_changed_sign_is_owned() {
    let full = {
        let sign = String::from("Kings Sq.");
        in_full(&sign).into_owned()
    };
    assert_eq!(full, "Kings Square");
}

#[test]
fn the_list_is_read_once_for_all_threads() {
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(in_full("Mill Rd."), "Mill Road"));
        }
    });
    in_full("Old Br.");
    assert_eq!(
        loads(),
        1,
        "the list of abbreviations was read more than once"
    );
}
