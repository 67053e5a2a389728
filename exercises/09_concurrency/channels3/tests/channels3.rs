use std::thread;

use channels3::Dictionary;

#[test]
fn a_word_that_was_learned_has_a_meaning() {
    let (dictionary, _) = Dictionary::open();
    dictionary.learn("hygge", "coziness");
    dictionary.learn("saudade", "longing");
    assert_eq!(dictionary.ask("saudade").as_deref(), Some("longing"));
    assert_eq!(dictionary.ask("hygge").as_deref(), Some("coziness"));
}

#[test]
fn an_unknown_word_has_no_meaning() {
    let (dictionary, _) = Dictionary::open();
    assert_eq!(dictionary.ask("wanderlust"), None);
}

#[test]
fn the_latest_meaning_counts() {
    let (dictionary, words) = Dictionary::open();
    dictionary.learn("mouse", "an animal");
    dictionary.learn("mouse", "a device");
    assert_eq!(dictionary.ask("mouse").as_deref(), Some("a device"));
    drop(dictionary);
    assert_eq!(words.join().unwrap(), 1, "one word, learned twice");
}

#[test]
fn clones_in_other_threads_lead_to_the_same_dictionary() {
    let (dictionary, _) = Dictionary::open();
    let teacher = dictionary.clone();
    thread::spawn(move || teacher.learn("ubuntu", "humanity"))
        .join()
        .unwrap();
    assert_eq!(dictionary.ask("ubuntu").as_deref(), Some("humanity"));
}

#[test]
fn the_thread_works_until_the_last_clone_is_dropped() {
    let (first, words) = Dictionary::open();
    let second = first.clone();
    first.learn("sisu", "endurance");
    drop(first);
    second.learn("meraki", "devotion");
    drop(second);
    assert_eq!(words.join().unwrap(), 2, "words that were learned");
}
