use cxx1::Words;

fn words(words: &[&str]) -> Words {
    let mut dictionary = Words::default();
    for word in words {
        dictionary.add(word);
    }
    dictionary
}

#[test]
fn words_are_counted_once() {
    let mut words = words(&["Haus", "casa"]);
    assert!(!words.add("casa"), "it's there already");
    assert!(words.add("maison"));
    assert_eq!(words.count(), 3);
}

#[test]
fn the_longest_word_is_found() {
    assert_eq!(words(&["Haus", "maison", "ev"]).longest(), Some("maison"));
    assert_eq!(words(&["Gebäude", "ev"]).longest(), Some("Gebäude"));
}

#[test]
fn an_empty_dictionary_has_no_longest_word() {
    assert_eq!(words(&[]).longest(), None, "C++ threw an exception");
    assert_eq!(words(&[]).count(), 0);
}

#[test]
fn the_words_are_in_the_memory_of_cpp() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<Words>(), pointer, "a `UniquePtr` is a pointer");
}
