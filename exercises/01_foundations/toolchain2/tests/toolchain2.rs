/// The second and the third number of a release: 85 and 0 for "1.85" and for "1.85.0".
fn numbers(release: &str) -> (u32, u32) {
    let mut numbers = release.split('.').skip(1).map(|n| n.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

#[test]
fn the_promised_release_has_every_function() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        numbers(promised) >= (87, 0),
        "you promise \"{promised}\", but that release doesn't have `is_multiple_of` yet"
    );
}

#[test]
fn no_release_is_excluded_without_a_reason() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        numbers(promised) <= (87, 0),
        "you promise \"{promised}\", but an older release can build this package as well"
    );
}
