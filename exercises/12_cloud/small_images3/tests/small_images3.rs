use std::fs::read_to_string;

use small_images3::{needs_loader, options, size, static_target};

/// The learner's settings, as options of the compiler.
fn settings() -> Vec<String> {
    let profile = read_to_string("profile.toml").unwrap();
    options(&profile).unwrap_or_else(|wrong| panic!("profile.toml: {wrong}"))
}

fn has(setting: &str) -> bool {
    settings().iter().any(|option| option.ends_with(setting))
}

#[test]
fn the_program_is_smaller_than_a_release_without_symbols() {
    let release = ["-Copt-level=3", "-Cstrip=symbols"].map(String::from);
    let release = size("release", &release);
    let small = size("small", &settings());
    assert!(
        small * 10 <= release * 9,
        "{small} bytes are more than nine tenths of {release}"
    );
    static_program_needs_no_loader();
}

fn static_program_needs_no_loader() {
    let Some(target) = static_target() else {
        return println!("not checked: `rustup target add` hasn't installed a target for musl");
    };
    let mut options = settings();
    options.push(format!("--target={target}"));
    let needs_loader = needs_loader("alone", &options);
    assert!(!needs_loader, "it can't start in an image from `scratch`");
}

#[test]
fn it_is_optimized_for_size() {
    let for_size = has("opt-level=z") || has("opt-level=s");
    assert!(for_size, "{:?}", settings());
}

#[test]
fn all_crates_are_optimized_at_once() {
    assert!(has("lto=fat") && has("codegen-units=1"), "{:?}", settings());
}

#[test]
fn a_panic_can_be_survived() {
    assert!(!has("panic=abort"), "a panic ends the whole server");
}
