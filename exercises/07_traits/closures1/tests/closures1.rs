use closures1::{Warning, after_each_song, at_the_end, concert};

/// A limit. It isn't `Clone`, so there is only one.
struct Limit(u32);

impl Limit {
    fn is_below(&self, decibels: u32) -> bool {
        self.0 < decibels
    }
}

#[test]
fn a_warning_can_be_read_again_and_again() {
    let limit = Limit(95);
    let warning = Warning::when(move |decibels| limit.is_below(decibels));
    let lamp = &warning;
    assert!(lamp.is_on(96));
    assert!(!lamp.is_on(95));
    assert!(lamp.is_on(110));
}

#[test]
fn the_action_may_change_what_it_captured() {
    let mut applause = 3;
    after_each_song(&["Rain", "Embers"], |_| applause += 10);
    assert_eq!(applause, 23);
}

#[test]
fn songs_come_in_order() {
    let mut initials = String::new();
    after_each_song(&["Rain", "Embers", "Dawn"], |song| {
        initials += &song[..1];
    });
    assert_eq!(initials, "RED");
    after_each_song(&[], |song| panic!("{song} is not on the list"));
}

#[test]
fn the_same_action_can_be_borrowed_twice() {
    let mut songs = 0;
    let mut count = |_: &str| songs += 1;
    after_each_song(&["Rain", "Embers"], &mut count);
    after_each_song(&["Dawn"], &mut count);
    assert_eq!(songs, 3);
}

/// A drum. It isn't `Clone`, so there is only one.
struct Drum(String);

fn give_to_a_fan(drum: Drum) -> String {
    format!("a fan got {}", drum.0)
}

#[test]
fn the_farewell_may_give_away_what_it_captured() {
    let drum = Drum(String::from("a red drum"));
    assert_eq!(
        at_the_end("Old Mill", || give_to_a_fan(drum)),
        "Old Mill: a fan got a red drum"
    );
}

#[test]
fn a_concert_ends_with_the_sheet() {
    assert_eq!(
        concert(&["Rain", "Embers"], "Old Mill"),
        "Old Mill: Rain>Embers>"
    );
    assert_eq!(concert(&[], "Attic"), "Attic: ");
}
