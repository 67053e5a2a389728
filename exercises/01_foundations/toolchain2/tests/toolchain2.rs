/// The second number of a release: 85 for "1.85" and for "1.85.0".
fn second_number(release: &str) -> u32 {
    let number = release.split('.').nth(1).unwrap_or("0");
    number.parse().unwrap_or(0)
}

#[test]
fn the_promised_release_has_every_function() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        second_number(promised) >= 87,
        "you promise \"{promised}\", but that release doesn't have `is_multiple_of` yet"
    );
}

#[test]
fn no_release_is_excluded_without_a_reason() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        second_number(promised) <= 87,
        "you promise \"{promised}\", but an older release can build this package as well"
    );
}
