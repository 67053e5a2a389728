use merkle2::{is_in_album, proof, root};

const PHOTOS: [&[u8]; 9] = [
    b"sea", b"sun", b"sand", b"surf", b"crab", b"kite", b"ice", b"dog", b"moon",
];

#[test]
fn every_photo_of_every_album_can_be_proved() {
    for count in 1..=PHOTOS.len() {
        let album = &PHOTOS[..count];
        for (index, photo) in album.iter().enumerate() {
            let proof = proof(album, index);
            assert!(
                is_in_album(&root(album), count, photo, index, &proof),
                "photo {index} of {count} was refused"
            );
        }
    }
}

#[test]
fn another_photo_is_not_in_the_album() {
    let proof = proof(&PHOTOS, 3);
    assert!(!is_in_album(&root(&PHOTOS), 9, b"fake", 3, &proof));
    assert!(!is_in_album(&root(&PHOTOS), 9, b"sun", 3, &proof));
}

#[test]
fn a_photo_has_one_index() {
    for wrong in [0, 1, 2, 4, 5, 6, 7, 8, 11] {
        let proof = proof(&PHOTOS, 3);
        assert!(
            !is_in_album(&root(&PHOTOS), 9, b"surf", wrong, &proof),
            "photo 3 passed as photo {wrong}"
        );
    }
}

#[test]
fn an_index_beyond_the_end_is_refused() {
    assert!(!is_in_album(&root(&PHOTOS[..1]), 1, b"sea", 1, &[]));
    assert!(!is_in_album(&root(&PHOTOS[..1]), 0, b"sea", 0, &[]));
}

#[test]
fn a_proof_that_is_too_short_is_refused() {
    let proof = proof(&PHOTOS, 3);
    for length in 0..proof.len() {
        let part = &proof[..length];
        assert!(!is_in_album(&root(&PHOTOS), 9, b"surf", 3, part));
    }
}

#[test]
fn a_proof_with_more_than_it_needs_is_refused() {
    let mut proof = proof(&PHOTOS, 3);
    proof.push([7; 32]);
    assert!(!is_in_album(&root(&PHOTOS), 9, b"surf", 3, &proof));
}
