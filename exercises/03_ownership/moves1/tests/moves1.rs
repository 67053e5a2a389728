use moves1::{Letter, Stamp, note, open};

fn letter(sender: &str, country: &str, pages: &[&str]) -> Letter {
    Letter {
        sender: String::from(sender),
        stamp: Stamp {
            country: String::from(country),
        },
        pages: pages.iter().map(|page| String::from(*page)).collect(),
    }
}

#[test]
fn the_note_is_about_the_whole_letter() {
    let opened = open(letter(
        "Lena",
        "Estonia",
        &["Dear all,", "It rains.", "Lena"],
    ));
    assert_eq!(opened.note, "Lena (Estonia), pages: 3");
    let opened = open(letter("Bao", "Vietnam", &[]));
    assert_eq!(opened.note, "Bao (Vietnam), pages: 0");
}

#[test]
fn the_parts_come_out_of_the_letter() {
    let opened = open(letter("Lena", "Estonia", &["Dear all,", "Lena"]));
    assert_eq!(opened.stamp.country, "Estonia");
    assert_eq!(opened.pages, ["Dear all,", "Lena"]);
}

#[test]
fn the_parts_are_moved_and_not_copied() {
    let sealed = letter("Bao", "Vietnam", &["Hello!"]);
    let stamp = sealed.stamp.country.as_ptr();
    let pages = sealed.pages.as_ptr();
    let opened = open(sealed);
    assert!(
        opened.stamp.country.as_ptr() == stamp,
        "the collector got a copy of the stamp"
    );
    assert!(
        opened.pages.as_ptr() == pages,
        "the reader got a copy of the pages"
    );
}

#[test]
fn a_note_leaves_the_letter_whole() {
    let sealed = letter("Kofi", "Ghana", &["1", "2"]);
    assert_eq!(note(&sealed), note(&sealed));
}
