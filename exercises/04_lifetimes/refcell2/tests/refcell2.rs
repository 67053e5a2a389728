use refcell2::{GuestBook, Pen};

/// A guest gets a pen and gives it back at the end.
fn sign(mut pen: Pen, name: &str) {
    pen.write("Greetings from ");
    pen.write(name);
}

#[test]
fn guests_write_one_after_the_other() {
    let mut book = GuestBook::default();
    sign(book.pen(), "Lima");
    let mut pen = book.pen();
    pen.write("What a ");
    pen.write("large whale!");
    assert_eq!(
        book.entries(),
        ["Greetings from Lima", "What a large whale!"]
    );
}

#[test]
fn you_can_read_between_two_guests() {
    let mut book = GuestBook::default();
    assert!(book.entries().is_empty());
    sign(book.pen(), "Lima");
    assert_eq!(book.entries().len(), 1);
    sign(book.pen(), "Oslo");
    assert_eq!(book.entries().len(), 2);
}

#[test]
fn two_books_have_two_pens() {
    let (mut left, mut right) = (GuestBook::default(), GuestBook::default());
    let (mut one, mut other) = (left.pen(), right.pen());
    one.write("left");
    other.write("right");
    assert_eq!(left.entries(), ["left"]);
    assert_eq!(right.entries(), ["right"]);
}
