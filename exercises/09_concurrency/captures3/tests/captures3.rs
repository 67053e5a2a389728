use std::thread;

use captures3::{Capsule, Letter};

#[test]
fn letters_are_given_away_in_order() {
    let mut capsule = Capsule::empty();
    for name in ["Nora", "Emil"] {
        let letter = Letter(format!("Dear {name}"));
        capsule.put(move || letter);
    }
    let letters = capsule.open().join().unwrap();
    let expected = ["Dear Nora", "Dear Emil"].map(|text| Letter(String::from(text)));
    assert_eq!(letters, expected);
}

#[test]
fn closures_run_in_the_thread_that_opens() {
    let here = thread::current().id();
    let mut capsule = Capsule::empty();
    capsule.put(move || {
        assert_ne!(thread::current().id(), here, "opened in the old thread");
        Letter(String::from("hello from then"))
    });
    let letters = capsule.open().join().unwrap();
    assert_eq!(letters.len(), 1, "the letter is missing");
}

#[test]
fn nothing_is_written_before_the_capsule_is_opened() {
    let mut capsule = Capsule::empty();
    capsule.put(|| panic!("this closure was called too early"));
    drop(capsule);
}
