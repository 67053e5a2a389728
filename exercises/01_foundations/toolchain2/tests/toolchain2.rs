/// The second number of a release: 85 for "1.85" and for "1.85.0".
fn second_number(release: &str) -> u32 {
    let number = release.split('.').nth(1).unwrap_or("0");
    number.parse().unwrap_or(0)
}

#[test]
fn the_oldest_promised_compiler_knows_every_function() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        second_number(promised) >= 87,
        "the promise is \"{promised}\", but this release does not know `is_multiple_of` yet"
    );
}

#[test]
fn no_compiler_is_shut_out_without_a_reason() {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        second_number(promised) <= 87,
        "the promise is \"{promised}\", but an older release can build this package too"
    );
}
