use mutrefs2::{Jug, jugs_made, pour};

fn row() -> Vec<Jug> {
    vec![Jug::new(8, 8), Jug::new(5, 0), Jug::new(3, 1)]
}

fn water(jugs: &[Jug]) -> Vec<u32> {
    jugs.iter().map(Jug::water).collect()
}

#[test]
fn water_goes_to_the_right() {
    let mut jugs = row();
    pour(&mut jugs, 0, 1);
    assert_eq!(water(&jugs), [3, 5, 1]);
    pour(&mut jugs, 0, 2);
    assert_eq!(water(&jugs), [1, 5, 3]);
}

#[test]
fn water_goes_to_the_left() {
    let mut jugs = row();
    pour(&mut jugs, 2, 1);
    assert_eq!(water(&jugs), [8, 1, 0]);
    pour(&mut jugs, 2, 0);
    assert_eq!(
        water(&jugs),
        [8, 1, 0],
        "a full jug takes no water, and an empty one gives none"
    );
}

#[test]
fn a_jug_poured_into_itself_stays_as_it_is() {
    let mut jugs = row();
    for index in 0..jugs.len() {
        pour(&mut jugs, index, index);
    }
    assert_eq!(water(&jugs), [8, 0, 1]);
}

#[test]
fn four_liters_can_be_measured() {
    let mut jugs = vec![Jug::new(8, 8), Jug::new(5, 0), Jug::new(3, 0)];
    for (from, to) in [(0, 1), (1, 2), (2, 0), (1, 2), (0, 1), (1, 2), (2, 0)] {
        pour(&mut jugs, from, to);
    }
    assert_eq!(water(&jugs), [4, 4, 0]);
}

#[test]
fn no_third_jug_is_needed() {
    let mut jugs = row();
    let made = jugs_made();
    pour(&mut jugs, 0, 1);
    pour(&mut jugs, 1, 0);
    assert_eq!(
        jugs_made(),
        made,
        "there is a third jug, but two are enough"
    );
}
