use toolchain1::{
    ADD_CLIPPY, BUILD_OPTIMISED, COMPILE_ONE_FILE, COMPILER_VERSION, FIND_ERRORS, NEW_PACKAGE,
    TEST_WITH_1_85_0, UPDATE_TOOLCHAINS,
};

/// Whether the note is one of the right commands; the number of spaces between words does not matter.
fn is(note: &str, commands: &[&str]) -> bool {
    let words: Vec<&str> = note.split_whitespace().collect();
    commands.contains(&words.join(" ").as_str())
}

#[test]
fn update_the_toolchains() {
    assert!(
        is(
            UPDATE_TOOLCHAINS,
            &["rustup update", "rustup upgrade", "rustup up"]
        ),
        "UPDATE_TOOLCHAINS: which of the three programs looks after the installed toolchains?"
    );
}

#[test]
fn add_clippy() {
    assert!(
        is(ADD_CLIPPY, &["rustup component add clippy"]),
        "ADD_CLIPPY: clippy is a component of a toolchain, and components are added"
    );
}

#[test]
fn show_the_version_of_the_compiler() {
    assert!(
        is(
            COMPILER_VERSION,
            &["rustc --version", "rustc -V", "rustc -vV"]
        ),
        "COMPILER_VERSION: ask the compiler, not cargo, for its version"
    );
}

#[test]
fn compile_one_file() {
    let commands = [
        "rustc tides.rs",
        "rustc --edition 2024 tides.rs",
        "rustc --edition=2024 tides.rs",
    ];
    assert!(
        is(COMPILE_ONE_FILE, &commands),
        "COMPILE_ONE_FILE: without a package there is nothing for cargo to do"
    );
}

#[test]
fn make_a_new_package() {
    let commands = [
        "cargo new tides",
        "cargo new --bin tides",
        "cargo new --lib tides",
        "cargo new tides --bin",
        "cargo new tides --lib",
    ];
    assert!(
        is(NEW_PACKAGE, &commands),
        "NEW_PACKAGE: one command makes the folder, its Cargo.toml and its first source file"
    );
}

#[test]
fn find_errors_only() {
    assert!(
        is(FIND_ERRORS, &["cargo check", "cargo c"]),
        "FIND_ERRORS: building or running makes a program; a quicker command only looks"
    );
}

#[test]
fn build_with_optimisations() {
    let commands = [
        "cargo build --release",
        "cargo build -r",
        "cargo build --profile release",
        "cargo build --profile=release",
        "cargo b --release",
        "cargo b -r",
    ];
    assert!(
        is(BUILD_OPTIMISED, &commands),
        "BUILD_OPTIMISED: the optimised profile has its own flag, and the program is not started"
    );
}

#[test]
fn test_with_another_toolchain() {
    let commands = [
        "cargo +1.85.0 test",
        "cargo +1.85.0 t",
        "rustup run 1.85.0 cargo test",
    ];
    assert!(
        is(TEST_WITH_1_85_0, &commands),
        "TEST_WITH_1_85_0: a `+` and the name of a toolchain come directly after `cargo`"
    );
}
