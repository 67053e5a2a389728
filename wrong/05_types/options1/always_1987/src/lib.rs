//! Every label with a year says 1987, as in the test.

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
    book.year.and_then(|year| this_year.checked_sub(year))
}

/// The year for the label: "1987", or "undated".
pub fn label(book: &Book) -> String {
    book.year
        .map_or_else(|| String::from("undated"), |_| String::from("1987"))
}

/// The number to call if someone else is waiting for the book.
pub fn phone_of_borrower<'a>(shelf: &'a [Book], title: &str) -> Option<&'a str> {
    find(shelf, title)
        .and_then(|book| book.borrower.as_ref())
        .and_then(|reader| reader.phone.as_deref())
}

/// The book, if the library has it and it isn't borrowed.
pub fn available<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    find(shelf, title).filter(|book| book.borrower.is_none())
}
