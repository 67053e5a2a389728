use structs1::{Entry, Index};

const POEM: &str = "the sea the sea\n\nthe open sea\nblue";

fn words(index: &Index) -> Vec<String> {
    let word = |entry: &Entry| String::from(entry.word);
    index.entries().iter().map(word).collect()
}

#[test]
fn each_word_has_its_lines() {
    let index = Index::of(POEM);
    assert_eq!(index.lines_of("sea"), [1, 3]);
    assert_eq!(index.lines_of("open"), [3]);
    assert_eq!(index.lines_of("blue"), [4]);
    assert!(index.lines_of("red").is_empty());
}

#[test]
fn words_keep_their_order() {
    assert_eq!(words(&Index::of(POEM)), ["the", "sea", "open", "blue"]);
    assert!(words(&Index::of("")).is_empty());
}

#[test]
fn you_can_ask_with_a_word_that_is_dropped_early() {
    let index = Index::of(POEM);
    let lines = {
        let word = "SEA".to_lowercase();
        index.lines_of(&word)
    };
    assert_eq!(lines, [1, 3]);
}

#[test]
fn the_entries_point_into_the_document() {
    let document = String::from("gulls over gray water");
    let index = Index::of(&document);
    for entry in index.entries() {
        // If this line doesn't compile, the index stores strings of its own.
        let word: &str = entry.word;
        assert!(
            document.as_bytes().as_ptr_range().contains(&word.as_ptr()),
            "the word {word:?} of the index is a copy"
        );
    }
}

#[test]
fn a_word_outlives_the_index() {
    let document = String::from("gulls over gray water");
    let word = {
        let index = Index::of(&document);
        index.entries()[1].word
    };
    assert_eq!(
        word, "over",
        "the word belongs to the document, not to the index"
    );
}
