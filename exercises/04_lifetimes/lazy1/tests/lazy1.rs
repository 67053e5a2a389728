use lazy1::{Guide, books_read};

#[test]
fn advice_needs_no_book() {
    let guide = Guide::start();
    assert_eq!(guide.advice(), "Eat only what you know.");
    assert_eq!(
        books_read(),
        0,
        "the book was read, although no one asked about a mushroom"
    );
}

#[test]
fn a_question_is_answered_from_the_book() {
    let guide = Guide::start();
    assert_eq!(guide.about("chanterelle"), "good with eggs");
    assert_eq!(guide.about("fly agaric"), "poisonous");
    assert_eq!(guide.about("parasol"), "not in this book");
}

#[test]
fn many_questions_need_one_book() {
    let guide = Guide::start();
    let (first, second) = (guide.about("puffball"), guide.about("fly agaric"));
    assert_eq!(books_read(), 1, "two questions, and the book was read");
    assert_eq!((first, second), ("good while it's white", "poisonous"));
}

#[test]
fn each_guide_has_a_book_of_its_own() {
    Guide::start().about("puffball");
    Guide::start().about("puffball");
    assert_eq!(books_read(), 2, "two guides, and the books that were read");
}
