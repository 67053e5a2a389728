use arena_review1::Notebook;

#[test]
fn letters_are_counted() {
    let mut notebook = Notebook::new();
    notebook.write("to be ").unwrap();
    let begin = notebook.write("or not to be").unwrap();
    assert_eq!(notebook.letters(begin, begin + 12), 9);
}

#[test]
fn letters_are_counted_after_the_text() {
    let mut notebook = Notebook::new();
    notebook.write("to be").unwrap();
    notebook.letters(0, 50);
}
