//! error[E0499]
//! Two guests write into one entry: there is a second pen before the first one is given back.

use refcell2::GuestBook;

fn main() {
    let mut book = GuestBook::default();
    let mut first = book.pen();
    first.write("Dear ");
    let mut second = book.pen();
    second.write("Hello ");
    first.write("museum"); // misuse
}
