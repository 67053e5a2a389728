use options1::{Book, Reader, age, available, find, label, phone_of_borrower};

fn book(title: &str, year: Option<u32>, borrower: Option<Reader>) -> Book {
    Book {
        title: String::from(title),
        year,
        borrower,
    }
}

fn reader(name: &str, phone: Option<&str>) -> Option<Reader> {
    Some(Reader {
        name: String::from(name),
        phone: phone.map(String::from),
    })
}

fn shelf() -> Vec<Book> {
    vec![
        book("Mushrooms", Some(1987), None),
        book("Knots", None, reader("Ada", Some("555-17"))),
        book("Bees", Some(2021), reader("Bo", None)),
    ]
}

#[test]
fn a_book_with_a_year_has_an_age() {
    assert_eq!(age(&shelf()[0], 2026), Some(39));
    assert_eq!(age(&shelf()[2], 2021), Some(0));
}

#[test]
fn a_book_without_a_year_has_no_age() {
    assert_eq!(age(&shelf()[1], 2026), None);
}

#[test]
fn a_book_from_the_future_has_no_age() {
    assert_eq!(
        age(&shelf()[2], 2020),
        None,
        "the book from 2021 doesn't exist in 2020"
    );
}

#[test]
fn the_label_has_the_year_or_undated() {
    assert_eq!(label(&shelf()[0]), "1987");
    assert_eq!(label(&shelf()[1]), "undated");
}

#[test]
fn a_borrower_with_a_phone_can_be_called() {
    assert_eq!(phone_of_borrower(&shelf(), "Knots"), Some("555-17"));
}

#[test]
fn without_book_borrower_or_phone_there_is_no_number() {
    assert_eq!(
        phone_of_borrower(&shelf(), "Stars"),
        None,
        "there is no such book"
    );
    assert_eq!(
        phone_of_borrower(&shelf(), "Mushrooms"),
        None,
        "the book has no borrower"
    );
    assert_eq!(
        phone_of_borrower(&shelf(), "Bees"),
        None,
        "the borrower has no phone"
    );
}

#[test]
fn a_borrowed_book_is_not_available() {
    let shelf = shelf();
    let found = available(&shelf, "Mushrooms").map(|book| book.title.as_str());
    assert_eq!(found, Some("Mushrooms"));
    assert!(
        available(&shelf, "Knots").is_none(),
        "the book about knots is with Ada"
    );
    assert!(
        available(&shelf, "Stars").is_none(),
        "there is no such book"
    );
    assert!(find(&shelf, "Knots").is_some());
}
