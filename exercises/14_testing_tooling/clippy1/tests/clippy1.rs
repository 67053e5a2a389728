use clippy1::{fading, first_dark, limited, packed};

#[test]
fn colors_are_packed() {
    assert_eq!(packed(0x12, 0x34, 0x56), 0x12_34_56);
    assert_eq!(packed(0, 0xff, 1), 0x00_ff_01);
}

#[test]
fn brightness_is_limited() {
    assert_eq!(limited(-5), 0);
    assert_eq!(limited(60), 60);
    assert_eq!(limited(300), 100);
}

#[test]
fn the_first_dark_color_is_found() {
    assert_eq!(first_dark(&[90, 20, 19, 3]), Some(2));
    assert_eq!(first_dark(&[4, 90]), Some(0));
    assert_eq!(first_dark(&[90, 80]), None);
}

#[test]
fn a_picture_fades_out() {
    assert_eq!(fading(), [5, 4, 3, 2, 1]);
}
