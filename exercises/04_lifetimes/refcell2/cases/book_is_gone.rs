//! error[E0505]
//! A guest goes on writing after the book is gone.

use refcell2::GuestBook;

fn main() {
    let mut book = GuestBook::default();
    let mut pen = book.pen();
    pen.write("Good");
    drop(book);
    pen.write("bye"); // misuse
}
