//! error[E0502]
//! Somebody reads an entry that is only half written.

use refcell2::GuestBook;

fn main() {
    let mut book = GuestBook::default();
    let mut pen = book.pen();
    pen.write("What a ");
    assert_eq!(book.entries().len(), 1);
    pen.write("whale!"); // misuse
}
