use methods1::{Glass, Jar, breakfast};

fn glass(capacity: u32) -> Glass {
    Glass {
        capacity,
        maker: String::from("Lindholm"),
    }
}

fn jar(label: &str, capacity: u32) -> Jar {
    Jar::full(String::from(label), glass(capacity))
}

#[test]
fn questions_only_look_at_the_jar() {
    let grams: fn(&Jar) -> u32 = Jar::grams;
    let is_empty: fn(&Jar) -> bool = Jar::is_empty;
    let plum = jar("plum", 250);
    assert_eq!(grams(&plum), 250);
    assert!(!is_empty(&plum));
    assert!(jar("plum", 0).is_empty());
}

#[test]
fn a_spoonful_is_missing_afterwards() {
    let take_out: fn(&mut Jar, u32) -> u32 = Jar::take_out;
    let mut plum = jar("plum", 250);
    assert_eq!(take_out(&mut plum, 100), 100);
    assert_eq!(
        plum.grams(),
        150,
        "the jam that was taken out is still in the jar"
    );
    assert_eq!(plum.take_out(200), 150, "only 150 grams are left");
    assert!(plum.is_empty());
}

#[test]
fn washing_returns_the_label_and_the_glass() {
    let (label, glass) = jar("quince", 340).wash();
    assert_eq!((label.as_str(), glass.capacity), ("quince", 340));
}

#[test]
fn the_label_and_the_glass_move_out_of_the_jar() {
    let (label, glass) = (String::from("quince"), glass(340));
    let (text, maker) = (label.as_ptr(), glass.maker.as_ptr());
    let (label, glass) = Jar::full(label, glass).wash();
    assert!(
        label.as_ptr() == text,
        "this is a copy of the label, although the jar is used up"
    );
    assert!(
        glass.maker.as_ptr() == maker,
        "this is a copy of the glass, although the jar is used up"
    );
}

#[test]
fn an_empty_jar_is_washed_after_breakfast() {
    let (without, glass) = breakfast(jar("fig", 60), 4);
    assert_eq!(without, 1, "60 grams are enough for three people");
    assert_eq!(glass.map(|glass| glass.capacity), Some(60));

    let (without, glass) = breakfast(jar("fig", 61), 4);
    assert_eq!(without, 0, "the last gram is for the fourth person");
    assert!(glass.is_some(), "the jar is empty, but it wasn't washed");
}

#[test]
fn a_jar_that_still_has_jam_is_not_washed() {
    let (without, glass) = breakfast(jar("fig", 500), 4);
    assert_eq!(without, 0);
    assert!(glass.is_none());
}
