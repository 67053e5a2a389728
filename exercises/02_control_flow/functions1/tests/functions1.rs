use std::process::Command;

/// The recipe for this many people.
fn recipe(people: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_functions1"))
        .arg(people)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn for_four_people_nothing_changes() {
    assert_eq!(recipe("4"), "flour 350 g\nmilk 610 g\nbutter 30 g\n");
}

#[test]
fn the_recipe_is_scaled_up_and_down() {
    assert_eq!(recipe("6"), "flour 525 g\nmilk 915 g\nbutter 45 g\n");
    assert_eq!(recipe("1"), "flour 87 g\nmilk 152 g\nbutter 7 g\n");
    assert_eq!(recipe("10"), "flour 875 g\nmilk 1525 g\nbutter 75 g\n");
}

#[test]
fn there_may_be_no_one_to_feed() {
    assert_eq!(recipe("0"), "flour 0 g\nmilk 0 g\nbutter 0 g\n");
}

/// The code of `src/main.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/main.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn main_calls_both_functions() {
    for call in [
        "print_line(\"flour\",scaled(350,people));",
        "print_line(\"milk\",scaled(610,people));",
        "print_line(\"butter\",scaled(30,people));",
    ] {
        assert!(code().contains(call), "`main` stays as it is");
    }
    assert!(
        code().contains("fnscaled(") && code().contains("fnprint_line("),
        "both should be functions"
    );
}
