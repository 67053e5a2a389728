use regex1::{Track, track};

fn artist_and_title(name: &str) -> (&str, &str) {
    let track = track(name).expect(name);
    (track.artist, track.title)
}

#[test]
fn a_name_is_taken_apart() {
    let expected = Track {
        number: "07",
        artist: "Nina Simone",
        title: "Sinnerman",
        version: Some("live"),
        format: "flac",
    };
    let found = track("07 - Nina Simone - Sinnerman (live).flac").unwrap();
    assert_eq!(found, expected);
    assert_ne!(
        found,
        Track {
            number: "08",
            ..expected
        }
    );
}

#[test]
fn a_version_may_be_missing() {
    let found = track("01 - Björk - Jóga.mp3").unwrap();
    assert_eq!((found.artist, found.title), ("Björk", "Jóga"));
    assert_eq!(found.version, None);
}

#[test]
fn other_parentheses_belong_to_the_title() {
    let found = track("12 - Otis Redding - (Sittin' on) The Dock (of the Bay).ogg").unwrap();
    assert_eq!(found.title, "(Sittin' on) The Dock (of the Bay)");
    assert_eq!(found.version, None);
    let found = track("03 - M83 - Wait (long) (remix).ogg").unwrap();
    assert_eq!((found.title, found.version), ("Wait (long)", Some("remix")));
}

#[test]
fn the_artist_ends_at_the_first_dash() {
    let name = "04 - Mendelssohn - Octet - III - Scherzo.flac";
    assert_eq!(
        artist_and_title(name),
        ("Mendelssohn", "Octet - III - Scherzo")
    );
    assert_eq!(
        artist_and_title("05 - Jay-Z - 99 Problems.mp3"),
        ("Jay-Z", "99 Problems")
    );
}

#[test]
fn the_format_is_after_the_last_dot() {
    assert_eq!(
        artist_and_title("09 - Mr. Big - Mr. mp3.ogg"),
        ("Mr. Big", "Mr. mp3")
    );
}

#[test]
fn the_whole_name_has_to_match() {
    assert_eq!(track("x07 - A - B.ogg"), None, "an x in front");
    assert_eq!(track("107 - A - B.ogg"), None, "three digits");
    assert_eq!(track("7 - A - B.ogg"), None, "one digit");
    assert_eq!(track("٠٧ - A - B.ogg"), None, "digits of another script");
    assert_eq!(track("07 - A - B.oggs"), None, "an s at the end");
    assert_eq!(track("07 - A - B.ogg.part"), None, "two formats");
}

#[test]
fn other_files_are_not_tracks() {
    assert_eq!(track("07 - A - B.jpg"), None);
    assert_eq!(track("07 - A - Bxmp3"), None, "there is no dot");
    assert_eq!(track("07-A-B.mp3"), None);
    assert_eq!(track("07 - A.mp3"), None, "there is no title");
}
