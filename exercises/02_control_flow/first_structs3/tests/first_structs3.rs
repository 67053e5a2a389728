use first_structs3::{Lamp, an_hour_later, save_battery};

fn lamp(brightness: u32, battery: u32) -> Lamp {
    Lamp {
        brightness,
        battery,
    }
}

#[test]
fn a_low_battery_halves_the_brightness() {
    let saving = save_battery(lamp(8, 19));
    assert_eq!(saving.brightness, 4);
    assert_eq!(saving.battery, 19, "the battery stays as it is");
}

#[test]
fn from_20_percent_on_the_lamp_shines_as_before() {
    assert_eq!(save_battery(lamp(8, 20)).brightness, 8);
    assert_eq!(save_battery(lamp(8, 100)).brightness, 8);
}

#[test]
fn an_hour_uses_as_much_battery_as_the_brightness() {
    let later = an_hour_later(lamp(12, 50));
    assert_eq!(later.battery, 38);
    assert_eq!(later.brightness, 12, "the brightness stays as it is");
    assert_eq!(an_hour_later(lamp(1, 7)).battery, 6);
}

#[test]
fn an_empty_battery_stays_empty() {
    assert_eq!(an_hour_later(lamp(12, 12)).battery, 0);
    assert_eq!(an_hour_later(lamp(12, 5)).battery, 0);
}

/// The code of `src/lib.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/lib.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn a_field_of_the_same_lamp_changes() {
    assert!(
        code().contains("mut"),
        "change a field of the lamp that you have, instead of making a new one"
    );
}
