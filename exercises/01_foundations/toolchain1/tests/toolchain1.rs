use toolchain1::{
    ADD_CLIPPY, BUILD_OPTIMIZED, COMPILE_ONE_FILE, COMPILER_VERSION, FIND_ERRORS, NEW_PACKAGE,
    TEST_WITH_1_85_0, UPDATE_TOOLCHAINS,
};

/// Whether what you wrote is one of the right commands. The number of spaces doesn't matter.
fn is(written: &str, commands: &[&str]) -> bool {
    let words: Vec<&str> = written.split_whitespace().collect();
    commands.contains(&words.join(" ").as_str())
}

#[test]
fn update_the_toolchains() {
    assert!(
        is(
            UPDATE_TOOLCHAINS,
            &["rustup update", "rustup upgrade", "rustup up"]
        ),
        "UPDATE_TOOLCHAINS: which of the three programs manages toolchains?"
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
        "rustc stars.rs",
        "rustc --edition 2024 stars.rs",
        "rustc --edition=2024 stars.rs",
    ];
    assert!(
        is(COMPILE_ONE_FILE, &commands),
        "COMPILE_ONE_FILE: without a package, there's nothing for cargo to do"
    );
}

#[test]
fn create_a_new_package() {
    let commands = [
        "cargo new stars",
        "cargo new --bin stars",
        "cargo new --lib stars",
        "cargo new stars --bin",
        "cargo new stars --lib",
    ];
    assert!(
        is(NEW_PACKAGE, &commands),
        "NEW_PACKAGE: one command creates the folder, its Cargo.toml and its first source file"
    );
}

#[test]
fn find_errors_without_building() {
    assert!(
        is(FIND_ERRORS, &["cargo check", "cargo c"]),
        "FIND_ERRORS: `build` and `run` make a program; a faster command only checks"
    );
}

#[test]
fn build_with_optimizations() {
    let commands = [
        "cargo build --release",
        "cargo build -r",
        "cargo build --profile release",
        "cargo build --profile=release",
        "cargo b --release",
        "cargo b -r",
    ];
    assert!(
        is(BUILD_OPTIMIZED, &commands),
        "BUILD_OPTIMIZED: there's a flag for the optimized profile, and the program isn't run"
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
        "TEST_WITH_1_85_0: a `+` and the name of a toolchain come right after `cargo`"
    );
}
