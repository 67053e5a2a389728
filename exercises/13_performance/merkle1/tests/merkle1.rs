use merkle1::{hash, root};

#[test]
fn a_pair_of_hashes_is_not_a_photo() {
    let album = root(&[b"sea", b"sun"]);
    let forged = [hash(&[b"sea"]), hash(&[b"sun"])].concat();
    assert_ne!(album, root(&[&forged]), "two hashes passed as one photo");
    let forged = [root(&[b"sea"]), root(&[b"sun"])].concat();
    assert_ne!(album, root(&[&forged]), "two hashes passed as one photo");
    let forged = [&[1], &forged[..]].concat();
    assert_ne!(album, root(&[&forged]), "two hashes passed as one photo");
}

#[test]
fn the_last_photo_is_not_there_twice() {
    let three = root(&[b"sea", b"sun", b"sand"]);
    let four = root(&[b"sea", b"sun", b"sand", b"sand"]);
    assert_ne!(three, four, "a copy of the last photo wasn't noticed");
}

#[test]
fn a_photo_without_a_partner_counts() {
    let three = root(&[b"sea", b"sun", b"sand"]);
    assert_ne!(three, root(&[b"sea", b"sun"]));
    assert_ne!(three, root(&[b"sea", b"sun", b"rain"]));
}

#[test]
fn other_programs_come_to_the_same_root() {
    assert_eq!(root(&[b"a"])[..4], [0x02, 0x2a, 0x69, 0x79]);
    assert_eq!(root(&[b"a", b"b", b"c"])[..4], [0x36, 0x64, 0x2e, 0x73]);
    assert_eq!(
        root(&[b"a", b"b", b"c", b"d", b"e"])[..4],
        [0xfe, 0x14, 0xa5, 0x42]
    );
}
