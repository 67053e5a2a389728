use newtypes2::{Lamp, Percent};

/// A percentage from a number that's small enough.
fn percent(number: u32) -> Percent {
    Percent::new(number).expect("`Percent::new` should accept numbers up to 100")
}

fn lamp(level: u32) -> Lamp {
    let mut lamp = Lamp::off();
    lamp.set(percent(level));
    lamp
}

fn level_of(lamp: &Lamp) -> u32 {
    lamp.level().number()
}

#[test]
fn numbers_up_to_100_are_percentages() {
    for number in [0, 1, 50, 99, 100] {
        assert_eq!(percent(number).number(), number);
    }
}

#[test]
fn larger_numbers_are_not_percentages() {
    for number in [101, 130, u32::MAX] {
        assert!(
            Percent::new(number).is_none(),
            "{number} percent is more than everything"
        );
    }
}

#[test]
fn a_lamp_shines_at_the_level_that_was_set() {
    assert_eq!(level_of(&Lamp::off()), 0);
    assert_eq!(level_of(&lamp(100)), 100);
    assert_eq!(level_of(&lamp(37)), 37);
}

#[test]
fn setting_a_lamp_cannot_fail() {
    // Compiles only if `set` returns nothing.
    let set: fn(&mut Lamp, Percent) = Lamp::set;
    let mut lamp = lamp(80);
    set(&mut lamp, percent(20));
    assert_eq!(level_of(&lamp), 20);
}

#[test]
fn brighten_adds_to_the_level() {
    let mut lamp = lamp(30);
    lamp.brighten(percent(25));
    assert_eq!(level_of(&lamp), 55);
    lamp.brighten(Percent::NOTHING);
    assert_eq!(level_of(&lamp), 55);
}

#[test]
fn a_lamp_shines_at_most_at_100_percent() {
    let mut left = lamp(80);
    left.brighten(percent(20));
    assert_eq!(level_of(&left), 100, "80 and 20 are exactly 100");
    left.brighten(percent(1));
    assert_eq!(level_of(&left), 100);

    let mut right = lamp(80);
    right.brighten(percent(30));
    assert_eq!(level_of(&right), 100, "80 and 30 are more than 100");
}
