use verifier1::program::Op::{Add, Exit, Load, Lookup, Set, SkipIfZero};
use verifier1::program::Register::{R0, R1, R2, R3};
use verifier1::{Refused, verify};

#[test]
fn a_program_that_adds_is_safe() {
    assert_eq!(verify(&[Set(R0, 2), Set(R1, 3), Add(R0, R1), Exit]), Ok(()));
}

#[test]
fn a_register_is_written_before_it_is_read() {
    assert_eq!(verify(&[Set(R0, 2), Add(R0, R1), Exit]), Err(Refused(1)));
    assert_eq!(verify(&[Set(R1, 2), Add(R0, R1), Exit]), Err(Refused(1)));
    assert_eq!(verify(&[Exit]), Err(Refused(0)), "there is no result");
    assert_eq!(verify(&[Lookup(R1, R2), Exit]), Err(Refused(0)));
    assert_eq!(verify(&[SkipIfZero(R3, 0), Exit]), Err(Refused(0)));
}

#[test]
fn a_pointer_that_was_compared_can_be_used() {
    let program = [
        Set(R0, 0),
        Set(R1, 80),
        Lookup(R1, R2),
        SkipIfZero(R2, 1), // nothing was found: the result is 0
        Load(R2, R0),
        Exit,
    ];
    assert_eq!(verify(&program), Ok(()));
}

#[test]
fn a_pointer_may_be_null() {
    let program = [Set(R0, 0), Lookup(R0, R2), Load(R2, R0), Exit];
    assert_eq!(verify(&program), Err(Refused(2)));
    let program = [
        Set(R0, 0),
        Lookup(R0, R2),
        SkipIfZero(R2, 1),
        Exit,
        Load(R2, R0), // here it is null for certain
        Exit,
    ];
    assert_eq!(verify(&program), Err(Refused(4)));
}

#[test]
fn where_two_paths_meet_only_common_facts_count() {
    let program = [
        Set(R0, 0),
        Lookup(R0, R2),
        SkipIfZero(R2, 1),
        Set(R1, 5), // skipped if nothing was found
        Add(R0, R1),
        Exit,
    ];
    assert_eq!(verify(&program), Err(Refused(4)));
}

#[test]
fn numbers_are_not_pointers() {
    assert_eq!(verify(&[Set(R0, 7), Load(R0, R0), Exit]), Err(Refused(1)));
    let program = [Set(R0, 7), Lookup(R0, R2), Add(R0, R2), Exit];
    assert_eq!(verify(&program), Err(Refused(2)));
    let program = [Set(R0, 7), Lookup(R0, R0), Exit];
    assert_eq!(
        verify(&program),
        Err(Refused(2)),
        "a pointer leaves the kernel"
    );
    let program = [Set(R0, 7), Lookup(R0, R1), Lookup(R1, R2), Exit];
    assert_eq!(verify(&program), Err(Refused(2)), "a pointer isn't a key");
}

#[test]
fn a_number_can_be_compared_as_well() {
    let program = [Set(R0, 1), SkipIfZero(R0, 1), Set(R0, 2), Add(R0, R0), Exit];
    assert_eq!(verify(&program), Ok(()));
}

#[test]
fn a_result_can_be_loaded_twice() {
    let program = [
        Set(R0, 0),
        Lookup(R0, R2),
        SkipIfZero(R2, 2),
        Load(R2, R0),
        Load(R2, R1), // loading doesn't change the pointer
        Exit,
    ];
    assert_eq!(verify(&program), Ok(()));
}

#[test]
fn every_path_has_an_end() {
    assert_eq!(verify(&[Set(R0, 1)]), Err(Refused(1)));
    assert_eq!(
        verify(&[Set(R0, 1), SkipIfZero(R0, 1), Exit]),
        Err(Refused(3))
    );
    assert_eq!(
        verify(&[Set(R0, 1), SkipIfZero(R0, 9), Exit]),
        Err(Refused(1))
    );
    assert_eq!(verify(&[]), Err(Refused(0)));
}
