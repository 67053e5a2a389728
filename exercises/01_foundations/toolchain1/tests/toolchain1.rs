use toolchain1::{
    ADD_CLIPPY, BUILD_OPTIMIZED, COMPILE_ONE_FILE, COMPILER_VERSION, FIND_ERRORS, NEW_PACKAGE,
    TEST_WITH_1_85_0, UPDATE_TOOLCHAINS,
};

/// Checks that you wrote one of the right commands. The number of spaces doesn't matter.
fn check(written: &str, commands: &[&str], advice: &str) {
    let words: Vec<&str> = written.split_whitespace().collect();
    assert!(
        !words.is_empty(),
        "this command is still missing: write it between the quotes"
    );
    let command = words.join(" ");
    assert!(
        commands.contains(&command.as_str()),
        "`{command}`: {advice}"
    );
}

#[test]
fn update_the_toolchains() {
    let commands = ["rustup update", "rustup upgrade", "rustup up"];
    let advice = "which of the three programs manages toolchains?";
    check(UPDATE_TOOLCHAINS, &commands, advice);
}

#[test]
fn add_clippy() {
    let advice = "clippy is a component of a toolchain, and components are added";
    check(ADD_CLIPPY, &["rustup component add clippy"], advice);
}

#[test]
fn show_the_version_of_the_compiler() {
    let commands = ["rustc --version", "rustc -V", "rustc -vV"];
    let advice = "ask the compiler, not cargo, for its version";
    check(COMPILER_VERSION, &commands, advice);
}

#[test]
fn compile_one_file() {
    let commands = [
        "rustc stars.rs",
        "rustc --edition 2024 stars.rs",
        "rustc --edition=2024 stars.rs",
    ];
    let advice = "without a package, there's nothing for cargo to do";
    check(COMPILE_ONE_FILE, &commands, advice);
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
    let advice = "one command creates the folder, its Cargo.toml and its first source file";
    check(NEW_PACKAGE, &commands, advice);
}

#[test]
fn find_errors_without_building() {
    let advice = "`build` and `run` make a program; a faster command only checks";
    check(FIND_ERRORS, &["cargo check", "cargo c"], advice);
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
    let advice = "there's a flag for the optimized profile, and the program isn't run";
    check(BUILD_OPTIMIZED, &commands, advice);
}

#[test]
fn test_with_another_toolchain() {
    let commands = [
        "cargo +1.85.0 test",
        "cargo +1.85.0 t",
        "rustup run 1.85.0 cargo test",
    ];
    let advice = "a `+` and the name of a toolchain come right after `cargo`";
    check(TEST_WITH_1_85_0, &commands, advice);
}
