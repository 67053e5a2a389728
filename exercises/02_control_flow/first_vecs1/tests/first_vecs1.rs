use first_vecs1::{depth_after, descent};

#[test]
fn the_dive_ends_at_the_bottom() {
    assert_eq!(descent(20), [0, 9, 18, 20]);
    assert_eq!(descent(27), [0, 9, 18, 27]);
}

#[test]
fn shallow_water_takes_one_minute() {
    assert_eq!(descent(4), [0, 4]);
}

#[test]
fn without_water_there_is_only_the_start() {
    assert_eq!(descent(0), [0]);
}

#[test]
fn a_deep_dive_takes_longer() {
    assert_eq!(descent(900).len(), 101);
}

#[test]
fn every_minute_has_its_depth() {
    let depths = descent(20);
    assert_eq!(depth_after(&depths, 0), 0);
    assert_eq!(depth_after(&depths, 2), 18);
    assert_eq!(depth_after(&depths, 3), 20);
}

#[test]
fn after_the_last_minute_the_diver_stays_there() {
    assert_eq!(depth_after(&[0, 9, 5], 3), 5);
    assert_eq!(depth_after(&[0, 9, 5], 1000), 5);
    assert_eq!(depth_after(&[7], 1), 7);
}
