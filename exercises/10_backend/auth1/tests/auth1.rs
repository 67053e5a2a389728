use std::collections::HashMap;

use argon2::Params;
use auth1::Members;

/// Parameters that are quick enough for tests, and far too weak for anything else. The default takes 19 MiB.
fn quick(memory: u32) -> Params {
    Params::new(memory, 1, 1, Some(32)).unwrap()
}

/// A club with two members who have the same password.
fn club() -> Members {
    let mut club = Members::new(quick(8), HashMap::new());
    club.register("Ann", "Ruy Lopez 1561");
    club.register("Bob", "Ruy Lopez 1561");
    club
}

#[test]
fn a_member_logs_in_with_the_password() {
    let mut club = club();
    assert!(club.log_in("Ann", "Ruy Lopez 1561"));
    assert!(club.log_in("Bob", "Ruy Lopez 1561"));
}

#[test]
fn no_one_else_logs_in() {
    let mut club = club();
    assert!(!club.log_in("Ann", "ruy lopez 1561"), "another password");
    assert!(!club.log_in("Cleo", "Ruy Lopez 1561"), "not a member");
    let stored = club.stored()["Ann"].clone();
    assert!(!club.log_in("Ann", &stored), "what a thief can read");
}

#[test]
fn a_thief_sees_hashes() {
    let club = club();
    for stored in club.stored().values() {
        let begins = "$argon2id$v=19$m=8,t=1,p=1$";
        assert!(stored.starts_with(begins), "{stored:?} isn't Argon2's text");
    }
}

#[test]
fn a_thief_does_not_see_who_has_the_same_password() {
    let club = club();
    let (ann, bob) = (&club.stored()["Ann"], &club.stored()["Bob"]);
    assert_ne!(ann, bob, "each hash needs a salt of its own");
}

#[test]
fn a_hash_is_renewed_when_its_parameters_are_old() {
    let mut club = Members::new(quick(16), club().stored().clone());
    assert!(club.log_in("Ann", "Ruy Lopez 1561"));
    assert!(club.stored()["Ann"].contains("m=16,"), "the new parameters");
    assert!(
        club.stored()["Bob"].contains("m=8,"),
        "Bob hasn't logged in"
    );
    assert!(club.log_in("Ann", "Ruy Lopez 1561"), "also afterwards");
}

#[test]
fn every_parameter_counts() {
    let mut old = Members::new(quick(16), HashMap::new());
    old.register("Bob", "Ruy Lopez 1561");
    for (iterations, lanes) in [(2, 1), (1, 2)] {
        let params = Params::new(16, iterations, lanes, Some(32)).unwrap();
        let mut club = Members::new(params, old.stored().clone());
        assert!(club.log_in("Bob", "Ruy Lopez 1561"));
        let new = format!("m=16,t={iterations},p={lanes}$");
        assert!(club.stored()["Bob"].contains(&new), "{new} is missing");
    }
}

#[test]
fn a_wrong_password_renews_nothing() {
    let mut club = Members::new(quick(16), club().stored().clone());
    assert!(!club.log_in("Ann", "Sicilian"));
    assert!(club.stored()["Ann"].contains("m=8,"));
    assert!(!club.log_in("Ann", "Sicilian"), "also afterwards");
}

#[test]
fn a_current_hash_stays_as_it_is() {
    let mut club = club();
    let before = club.stored().clone();
    club.log_in("Ann", "Ruy Lopez 1561");
    assert_eq!(*club.stored(), before);
}

#[test]
fn a_length_that_is_left_out_is_the_default() {
    let params = Params::new(8, 1, 1, None).unwrap();
    let mut club = Members::new(params, HashMap::new());
    club.register("Ann", "Ruy Lopez 1561");
    let before = club.stored().clone();
    assert!(club.log_in("Ann", "Ruy Lopez 1561"));
    assert!(*club.stored() == before, "the parameters are the same");
}

#[test]
fn a_broken_entry_opens_nothing() {
    let broken = HashMap::from([(String::from("Ann"), String::from("secret"))]);
    assert!(!Members::new(quick(8), broken).log_in("Ann", "secret"));
}
