use structs2::{Reader, step};

#[test]
fn a_line_is_taken_apart() {
    let sugar = step("250 g   brown sugar");
    assert_eq!(
        (sugar.amount, sugar.unit, sugar.what),
        ("250", "g", "brown sugar")
    );
    let salt = step(" 1 pinch salt ");
    assert_eq!((salt.amount, salt.unit, salt.what), ("1", "pinch", "salt"));
}

#[test]
fn a_short_line_has_empty_parts() {
    let eggs = step("3");
    assert_eq!((eggs.amount, eggs.unit, eggs.what), ("3", "", ""));
}

#[test]
fn all_words_can_be_used_together() {
    let mut reader = Reader::over("stir until smooth");
    let words = [reader.word(), reader.word(), reader.word(), reader.word()];
    assert_eq!(words, ["stir", "until", "smooth", ""]);
}

#[test]
fn words_outlive_the_reader() {
    let line = String::from("2 cups flour");
    let (amount, rest) = {
        // If `reader` "does not live long enough" here, then a method still borrows its result from the reader.
        let mut reader = Reader::over(&line);
        (reader.word(), reader.rest())
    };
    assert_eq!(rest, "cups flour");
    assert!(
        std::ptr::eq(amount, &line[..1]),
        "{amount:?} isn't the first word of the line, but a copy"
    );
}

#[test]
fn you_can_read_on_while_the_rest_is_in_use() {
    let mut reader = Reader::over("2 cups flour");
    let all = reader.rest();
    let amount = reader.word();
    assert!(
        all.starts_with(amount),
        "{amount:?} isn't the start of {all:?}"
    );
}
