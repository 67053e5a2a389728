use methods1::{Glass, Jar, breakfast};

#[test]
fn questions_only_look_at_the_jar() {
    let grams: fn(&Jar) -> u32 = Jar::grams;
    let is_empty: fn(&Jar) -> bool = Jar::is_empty;
    let jar = Jar::full("plum", 250);
    assert_eq!(grams(&jar), 250);
    assert!(!is_empty(&jar));
    assert!(Jar::full("plum", 0).is_empty());
}

#[test]
fn a_spoonful_is_missing_in_the_jar_afterwards() {
    let take_out: fn(&mut Jar, u32) -> u32 = Jar::take_out;
    let mut jar = Jar::full("plum", 250);
    assert_eq!(take_out(&mut jar, 100), 100);
    assert_eq!(jar.grams(), 150, "what was taken out is still in the jar");
    assert_eq!(jar.take_out(200), 150, "nobody can take out more than that");
    assert!(jar.is_empty());
}

#[test]
fn washing_uses_the_jar_up() {
    let wash: fn(Jar) -> (String, Glass) = Jar::wash;
    let (label, glass) = wash(Jar::full("quince", 340));
    assert_eq!((label.as_str(), glass.holds_grams), ("quince", 340));
}

#[test]
fn breakfast_empties_the_jar() {
    let (without, glass) = breakfast(Jar::full("fig", 50), 4);
    assert_eq!(without, 1, "20, 20 and 10 grams make three people happy");
    assert_eq!(glass.map(|glass| glass.holds_grams), Some(50));
}

#[test]
fn a_full_jar_is_not_washed() {
    let (without, glass) = breakfast(Jar::full("fig", 500), 4);
    assert_eq!(without, 0);
    assert!(glass.is_none());
}
