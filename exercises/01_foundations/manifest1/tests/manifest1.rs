use std::process::Command;

/// One line of the program's output.
fn line(number: usize) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest1"))
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    print!("{shown}");
    shown.lines().nth(number - 1).unwrap_or("").to_string()
}

#[test]
fn the_version_says_that_something_was_added() {
    assert!(
        line(1) == "manifest1 1.5.0",
        "`{}`: this version doesn't say \"something was added, and nothing broke\"",
        line(1)
    );
}

#[test]
fn the_package_has_a_description() {
    assert_eq!(
        line(2),
        "Shows the phase of the moon",
        "the key `description` is missing, or its text is different"
    );
}

#[test]
fn the_package_has_a_license() {
    assert_eq!(line(3), "License: MIT", "the key is called `license`");
}
