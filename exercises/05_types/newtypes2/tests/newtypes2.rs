use newtypes2::{Lamp, Percent};

/// A percentage from a number that is small enough.
fn percent(number: u32) -> Percent {
    Percent::new(number).expect("this number is at most 100")
}

fn lamp(level: u32) -> Lamp {
    let mut lamp = Lamp::off();
    lamp.set(percent(level));
    lamp
}

#[test]
fn numbers_up_to_100_are_percentages() {
    for number in [0, 1, 50, 99, 100] {
        assert_eq!(percent(number).number(), number);
    }
}

#[test]
fn larger_numbers_are_no_percentages() {
    for number in [101, 130, u32::MAX] {
        assert!(
            Percent::new(number).is_none(),
            "{number} percent is more than all"
        );
    }
}

#[test]
fn a_lamp_shines_as_it_is_set() {
    assert_eq!(Lamp::off().level().number(), 0);
    assert_eq!(lamp(100).level().number(), 100);
    assert_eq!(lamp(37).level().number(), 37);
}

#[test]
fn setting_a_lamp_cannot_fail() {
    // Compiles only if `set` returns nothing.
    let set: fn(&mut Lamp, Percent) = Lamp::set;
    let mut lamp = lamp(80);
    set(&mut lamp, percent(20));
    assert_eq!(lamp.level().number(), 20);
}

#[test]
fn a_lamp_becomes_brighter() {
    let mut lamp = lamp(30);
    lamp.brighten(percent(25));
    assert_eq!(lamp.level().number(), 55);
    lamp.brighten(Percent::NOTHING);
    assert_eq!(lamp.level().number(), 55);
}

#[test]
fn a_lamp_shines_at_100_percent_at_most() {
    let mut left = lamp(80);
    left.brighten(percent(20));
    assert_eq!(left.level().number(), 100, "80 and 20 are exactly 100");
    left.brighten(percent(1));
    assert_eq!(left.level().number(), 100);

    let mut right = lamp(80);
    right.brighten(percent(30));
    assert_eq!(right.level().number(), 100, "80 and 30 are too much");
}
