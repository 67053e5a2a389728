use arena_review2::Dictionary;

#[test]
fn words_are_kept() {
    let dictionary = Dictionary::with_room(100);
    let tree = dictionary.keep("baobab");
    let bird = dictionary.keep("hoopoe");
    assert_eq!([tree, bird], ["baobab", "hoopoe"]);
    assert_eq!(dictionary.letters(), 12);
}

#[test]
fn a_word_is_still_there_when_the_room_is_full() {
    let dictionary = Dictionary::with_room(6);
    let tree = dictionary.keep("baobab");
    dictionary.keep("hoopoe");
    assert_eq!(tree, "baobab");
}
