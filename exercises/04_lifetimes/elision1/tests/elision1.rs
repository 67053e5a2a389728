use elision1::{Songbook, after, count, first_line};

fn book() -> Songbook {
    Songbook::of(&["Rain on Tin", "Night Ferry", "Tin Whistle"])
}

#[test]
fn a_title_is_found_by_a_word_that_is_dropped_early() {
    let book = book();
    let title: &str = {
        // If `word` "does not live long enough" here, then `find` says that the title can be a part of the word.
        let word = String::from("Ferry");
        book.find(&word)
    };
    assert_eq!(title, "Night Ferry");
    assert_eq!(book.find("Tin"), "Rain on Tin");
}

#[test]
fn the_titles_are_borrowed_and_not_copied() {
    let book = book();
    let all: &[String] = book.all();
    assert_eq!(all, ["Rain on Tin", "Night Ferry", "Tin Whistle"]);
    assert!(
        std::ptr::eq(book.find("Ferry"), all[1].as_str()),
        "the title that was found is a copy"
    );
}

#[test]
fn the_wish_can_be_the_result() {
    let book = book();
    let longer: &str = book.first_or("Waltz");
    assert_eq!(longer, "Rain on Tin");
    assert_eq!(book.first_or("A Very Long Waltz"), "A Very Long Waltz");
    assert_eq!(book.first_or("Eleven more"), "Eleven more");
    assert_eq!(Songbook::of(&[]).first_or(""), "");
}

#[test]
fn a_renamed_title_can_be_changed_further() {
    let mut book = book();
    book.rename(1, "Day Ferry").push('!');
    assert_eq!(book.all(), ["Rain on Tin", "Day Ferry!", "Tin Whistle"]);
}

#[test]
fn the_rest_of_a_line_outlives_the_mark() {
    let line = String::from("capo: 3");
    let rest: &str = {
        let mark = String::from(": ");
        after(&line, &mark)
    };
    assert_eq!(rest, "3");
    assert_eq!(after("no mark", ":"), "");
}

#[test]
fn lines_and_words_are_read() {
    let line: &str = first_line("one\ntwo");
    assert_eq!(line, "one");
    assert_eq!(first_line(""), "");
    assert_eq!(count("la la land la", "la"), 3);
}
