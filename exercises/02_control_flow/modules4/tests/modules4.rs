use modules4::labels::label;
use modules4::units::{grams, kilograms};

#[test]
fn weights_are_in_units() {
    assert_eq!(grams(0), 0);
    assert_eq!(grams(100), 2835);
    assert_eq!(kilograms(2835), "2.8");
    assert_eq!(kilograms(50), "0.0");
}

#[test]
fn labels_are_in_labels() {
    assert_eq!(label("Plum", 64), "Plum, 1.8 kg");
    assert_eq!(label("Quince", 300), "Quince, 8.5 kg");
}

/// The code of a file without comments and whitespace.
fn code(file: &str) -> String {
    let mut code = String::new();
    for line in file.lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn each_function_is_in_its_file_and_nowhere_else() {
    let lib = code(include_str!("../src/lib.rs"));
    let units = code(include_str!("../src/units.rs"));
    let labels = code(include_str!("../src/labels.rs"));
    assert!(
        !lib.contains("fn"),
        "no function should be left in `lib.rs`"
    );
    assert!(
        units.contains("fngrams(") && units.contains("fnkilograms("),
        "both functions about weight belong in `units.rs`"
    );
    assert!(
        labels.contains("fnlabel("),
        "`label` belongs in `labels.rs`"
    );
    assert!(
        !labels.contains("fngrams(") && !labels.contains("fnkilograms("),
        "`labels.rs` should use the functions of `units.rs`, not repeat them"
    );
}
