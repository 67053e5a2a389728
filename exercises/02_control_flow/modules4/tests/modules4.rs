use modules4::labels::tag;
use modules4::units::{grams, kilograms};

#[test]
fn weights_live_in_units() {
    assert_eq!(grams(0), 0);
    assert_eq!(grams(100), 2835);
    assert_eq!(kilograms(2835), "2.8");
    assert_eq!(kilograms(50), "0.0");
}

#[test]
fn tags_live_in_labels() {
    assert_eq!(tag("Porto", 64), "Porto, 1.8 kg");
    assert_eq!(tag("Oulu", 300), "Oulu, 8.5 kg");
}

#[test]
fn each_function_stands_in_its_file_and_nowhere_else() {
    let lib = include_str!("../src/lib.rs");
    let units = include_str!("../src/units.rs");
    let labels = include_str!("../src/labels.rs");
    assert!(!lib.contains("fn "), "no function is left in `lib.rs`");
    assert!(
        units.contains("fn grams") && units.contains("fn kilograms"),
        "both belong into `units.rs`"
    );
    assert!(
        labels.contains("fn tag") && !labels.contains("fn grams"),
        "`tag` uses `units`, it does not repeat it"
    );
}
