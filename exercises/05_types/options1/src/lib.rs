//! The lending desk of a small library. Each function works as long as everything is there; each `unwrap` ends the program
//! when something is not: no such book, nobody who borrowed it, no telephone.
//!
//! The signatures are right: they say what may be missing. Replace every `unwrap` (`unwrap` and `expect` are refused here)
//! by a method of `Option` that says what happens without a value: `map`, `and_then`, `filter`, `unwrap_or`, `as_deref` …

pub struct Reader {
    pub name: String,
    /// Not everybody has a telephone.
    pub phone: Option<String>,
}

pub struct Book {
    pub title: String,
    /// Old books often do not tell their year.
    pub year: Option<u32>,
    pub borrower: Option<Reader>,
}

/// A look into the shelf. This function is right.
pub fn find<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    shelf.iter().find(|book| book.title == title)
}

/// How old the book is in this year. A book of the future has no age.
pub fn age(book: &Book, this_year: u32) -> Option<u32> {
    let year = book.year.unwrap();
    Some(this_year - year)
}

/// The year as it stands on the label: "1987", or "undated".
pub fn label(book: &Book) -> String {
    book.year.unwrap().to_string()
}

/// Whom to call when somebody else waits for the book.
pub fn phone_of_borrower<'a>(shelf: &'a [Book], title: &str) -> Option<&'a str> {
    let book = find(shelf, title).unwrap();
    let reader = book.borrower.as_ref().unwrap();
    Some(reader.phone.as_deref().unwrap())
}

/// The book, if it is there and nobody has borrowed it.
pub fn available<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    let book = find(shelf, title).unwrap();
    Some(book)
}
