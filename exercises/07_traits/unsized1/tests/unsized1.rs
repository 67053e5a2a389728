use unsized1::{Wide, ruler, underlined};

/// A page always has the same width, and its size is known.
struct Page;

impl Wide for Page {
    fn width(&self) -> usize {
        20
    }
}

#[test]
fn a_title_is_underlined() {
    assert_eq!(underlined("Menu"), "Menu\n----");
    assert_eq!(underlined("Café"), "Café\n----", "four characters");
    assert_eq!(underlined(""), "\n");
}

#[test]
fn a_row_of_columns_has_a_ruler() {
    let columns = vec![10, 3, 5];
    assert_eq!(ruler(&columns[..]), "-".repeat(20));
    assert_eq!(ruler(&columns[1..]), "---------");
    assert_eq!(ruler(&columns[..0]), "", "no columns");
}

#[test]
fn a_string_in_a_box_has_a_ruler() {
    let title: Box<str> = Box::from("Soups");
    assert_eq!(ruler(&*title), "-----");
}

#[test]
fn a_page_has_a_ruler() {
    assert_eq!(ruler(&Page), "-".repeat(20));
}

#[test]
fn a_thing_of_unknown_type_has_a_ruler() {
    let things: [&dyn Wide; 1] = [&Page];
    assert_eq!(ruler(things[0]), "-".repeat(20));
}
