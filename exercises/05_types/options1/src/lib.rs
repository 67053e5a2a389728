//! The desk of a small library. Each function works as long as everything is there, and each `unwrap` panics if
//! something is missing: the book, its borrower, a phone number.
//!
//! The signatures are right: they say what can be missing. Replace each `unwrap` with a method of `Option` that says
//! what happens without a value: `map`, `and_then`, `filter`, `unwrap_or`, `as_deref` … (`unwrap` and `expect` are
//! denied here.)

pub struct Reader {
    pub name: String,
    /// Not everyone has a phone.
    pub phone: Option<String>,
}

pub struct Book {
    pub title: String,
    /// Old books often don't say their year.
    pub year: Option<u32>,
    pub borrower: Option<Reader>,
}

/// Looks for a title. This function is right as it is.
pub fn find<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    shelf.iter().find(|book| book.title == title)
}

/// How old the book is this year. A book from the future has no age.
pub fn age(book: &Book, this_year: u32) -> Option<u32> {
    let year = book.year.unwrap();
    Some(this_year - year)
}

/// The year for the label: "1987", or "undated".
pub fn label(book: &Book) -> String {
    book.year.unwrap().to_string()
}

/// The number to call if someone else is waiting for the book.
pub fn phone_of_borrower<'a>(shelf: &'a [Book], title: &str) -> Option<&'a str> {
    let book = find(shelf, title).unwrap();
    let reader = book.borrower.as_ref().unwrap();
    Some(reader.phone.as_deref().unwrap())
}

/// The book, if the library has it and it isn't borrowed.
pub fn available<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    let book = find(shelf, title).unwrap();
    Some(book)
}
