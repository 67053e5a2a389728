use box1::Doll;

/// Four dolls: 90, 60, 40 and 20 millimeters high.
fn family() -> Doll {
    Doll::around(90, Doll::around(60, Doll::around(40, Doll::solid(20))))
}

#[test]
fn dolls_are_counted() {
    assert_eq!(family().count(), 4);
    assert_eq!(Doll::solid(30).count(), 1);
    // If this doesn't compile, the inner doll isn't in a box.
    let pair = Doll {
        height: 50,
        inside: Some(Box::new(Doll::solid(25))),
    };
    assert_eq!(pair.count(), 2);
    assert_eq!(pair, Doll::around(50, Doll::solid(25)));
}

#[test]
fn opened_dolls_come_out_one_by_one() {
    let mut heights = Vec::new();
    let mut next = Some(family());
    while let Some(doll) = next {
        heights.push(doll.height);
        next = doll.open();
    }
    assert_eq!(heights, [90, 60, 40, 20]);
}

#[test]
fn all_dolls_are_painted() {
    let mut family = family();
    family.paint();
    let heights: Vec<u32> = std::iter::successors(Some(&family), |doll| doll.inside.as_deref())
        .map(|doll| doll.height)
        .collect();
    assert_eq!(heights, [91, 61, 41, 21]);
}
