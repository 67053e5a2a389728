use std::process::Command;

/// One line of what the program shows about itself.
fn line(number: usize) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest1"))
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    shown.lines().nth(number - 1).unwrap_or("").to_string()
}

#[test]
fn the_version_tells_that_something_new_was_added() {
    assert!(
        line(1) == "manifest1 1.5.0",
        "`{}`: this number does not say \"something new, nothing broken\"",
        line(1)
    );
}

#[test]
fn the_package_is_described() {
    assert_eq!(
        line(2),
        "Shows when the ferry leaves",
        "the key `description` is missing, or its text is another one"
    );
}

#[test]
fn the_licence_is_named() {
    assert_eq!(line(3), "License: MIT", "the key is spelled `license`");
}
