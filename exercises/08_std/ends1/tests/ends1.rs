use ends1::{Scale, up_and_down};

#[test]
fn a_scale_goes_up_and_down() {
    assert_eq!(up_and_down(3), "C D E D C");
    assert_eq!(up_and_down(8), "C D E F G A B c B A G F E D C");
}

#[test]
fn short_scales_are_played_too() {
    assert_eq!(up_and_down(2), "C D C");
    assert_eq!(up_and_down(1), "C");
    assert_eq!(up_and_down(0), "");
}

#[test]
fn the_last_note_is_found_from_the_end() {
    assert_eq!(Scale::new(5).next_back(), Some("G"));
    assert_eq!(Scale::new(5).nth_back(2), Some("E"));
    assert_eq!(Scale::new(100).next_back(), Some("c"));
}

#[test]
fn both_hands_meet_in_the_middle() {
    let mut scale = Scale::new(5);
    let mut played = Vec::new();
    while let Some(left) = scale.next() {
        played.push(left);
        played.extend(scale.next_back());
    }
    assert_eq!(played, ["C", "G", "D", "F", "E"]);
}

#[test]
fn after_the_last_note_both_ends_are_done() {
    let mut scale = Scale::new(2);
    assert_eq!(scale.by_ref().count(), 2);
    assert_eq!(
        scale.next_back(),
        None,
        "both notes were played on the way up"
    );
    assert_eq!(scale.next_back(), None);
    assert_eq!(scale.next(), None);
}
