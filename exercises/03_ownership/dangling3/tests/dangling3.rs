use dangling3::{albums_opened, label, larger_cover};

#[test]
fn a_label_has_width_and_height() {
    assert_eq!(label(1998), "1998: 150 x 100 mm");
    assert_eq!(label(2004), "2004: 90 x 130 mm");
    assert_eq!(label(1900), "1900: 0 x 0 mm");
}

#[test]
fn the_larger_area_wins() {
    assert_eq!(
        larger_cover(1998, 2004),
        1998,
        "150 x 100 is more than 90 x 130"
    );
    assert_eq!(larger_cover(2004, 1998), 1998);
    assert_eq!(
        larger_cover(1998, 2011),
        1998,
        "both are equally large, so the first one wins"
    );
    assert_eq!(
        larger_cover(2011, 1998),
        2011,
        "both are equally large, so the first one wins"
    );
}

#[test]
fn each_album_is_opened_once() {
    label(1998);
    assert_eq!(
        albums_opened(),
        1,
        "one label needs one album, and it should be opened once"
    );
    larger_cover(2004, 2011);
    assert_eq!(
        albums_opened(),
        3,
        "two covers need two albums, and each should be opened once"
    );
}
