//! error[E0502]
//! Someone reads an entry that isn't finished.

use refcell2::GuestBook;

fn main() {
    let mut book = GuestBook::default();
    let mut pen = book.pen();
    pen.write("What a ");
    assert_eq!(book.entries().len(), 1);
    pen.write("whale!"); // misuse
}
