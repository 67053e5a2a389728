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
    let sealed = letter("Lena", "Estonia", &["Dear all,", "It rains.", "Lena"]);
    assert_eq!(note(&sealed), "Lena (Estonia), pages: 3");
    assert_eq!(open(sealed).note, "Lena (Estonia), pages: 3");
    let opened = open(letter("Bao", "Vietnam", &[]));
    assert_eq!(opened.note, "Bao (Vietnam), pages: 0");
}

#[test]
fn the_parts_are_moved_and_not_copied() {
    let sealed = letter("Bao", "Vietnam", &["Hello!", "Bao"]);
    let stamp = sealed.stamp.country.as_ptr();
    let pages = sealed.pages.as_ptr();
    let opened = open(sealed);
    assert_eq!(opened.stamp.country, "Vietnam");
    assert_eq!(opened.pages, ["Hello!", "Bao"]);
    assert!(
        opened.stamp.country.as_ptr() == stamp,
        "the collector got a copy of the stamp"
    );
    assert!(
        opened.pages.as_ptr() == pages,
        "you got a copy of the pages"
    );
}
