use try_from1::{Key, NotAKey, chord};

/// The number of the key that's made from this number.
fn key(number: i32) -> Result<u8, NotAKey> {
    Key::try_from(number).map(Key::number)
}

#[test]
fn a_number_becomes_a_key() {
    assert_eq!(key(0), Ok(0));
    assert_eq!(key(60), Ok(60));
    assert_eq!(key(127), Ok(127));
}

#[test]
fn any_other_number_is_an_error() {
    for number in [-1, 128, 255, 256, 316, -196, i32::MAX, i32::MIN] {
        assert_eq!(
            key(number),
            Err(NotAKey(number)),
            "there is no key {number}"
        );
    }
    assert_ne!(NotAKey(-1), NotAKey(128));
}

#[test]
fn a_key_is_transposed() -> Result<(), NotAKey> {
    let c = Key::try_from(60)?;
    assert_eq!(c.transpose(7)?.number(), 67);
    assert_eq!(c.transpose(-60)?.number(), 0);
    assert_eq!(c.transpose(-61), Err(NotAKey(-1)));
    assert_eq!(c.transpose(68), Err(NotAKey(128)));
    Ok(())
}

#[test]
fn a_chord_has_only_keys() -> Result<(), NotAKey> {
    let numbers = |keys: Vec<Key>| -> Vec<u8> { keys.into_iter().map(Key::number).collect() };
    let c = Key::try_from(60)?;
    assert_eq!(chord(c, &[4, 7]).map(numbers), Ok(vec![60, 64, 67]));
    assert_eq!(chord(c, &[]).map(numbers), Ok(vec![60]));
    assert_eq!(chord(c, &[4, 140, -63]), Err(NotAKey(200)));
    Ok(())
}
