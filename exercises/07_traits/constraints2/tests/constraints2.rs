use constraints2::{Quilt, Scarf};

#[test]
fn a_quilt_has_the_size_of_its_type() {
    let small: Quilt<1, 1> = Quilt::sewn([['r']]);
    let wide: Quilt<2, 4> = Quilt::sewn([['r', 'g', 'b', 'r'], ['g', 'g', 'b', 'b']]);
    assert_eq!(small.pieces(), &[['r']]);
    assert_eq!(wide.pieces()[1], ['g', 'g', 'b', 'b']);
    assert_eq!(
        size_of::<Quilt<2, 4>>(),
        size_of::<[[char; 4]; 2]>(),
        "a quilt stores its pieces and nothing else"
    );
}

#[test]
fn every_row_is_counted() {
    let quilt = Quilt::sewn([['r', 'g'], ['r', 'r'], ['b', 'g']]);
    let counts: [usize; 3] = quilt.count('r');
    assert_eq!(counts, [1, 2, 0]);
    assert_eq!(quilt.count('g'), [1, 0, 1]);
}

#[test]
fn quilts_of_the_same_size_can_be_compared() {
    let one = Quilt::sewn([['r', 'g', 'b']]);
    let two = Quilt::sewn([['b', 'g', 'b']]);
    assert_eq!(one.matches(&two), 2);
    assert_eq!(one.matches(&one), 3);
}

#[test]
fn turning_a_quilt_exchanges_rows_and_columns() {
    let quilt = Quilt::sewn([['a', 'b', 'c'], ['d', 'e', 'f']]);
    let turned: Quilt<3, 2> = quilt.turned();
    assert_eq!(turned.pieces(), &[['a', 'd'], ['b', 'e'], ['c', 'f']]);
    assert_eq!(
        turned.turned().matches(&quilt),
        6,
        "a quilt that's turned twice is the original again"
    );
}

#[test]
fn a_row_turns_into_a_column() {
    let scarf: Scarf = Quilt::sewn([['x', 'y', 'z', 'w']]);
    assert_eq!(scarf.turned().pieces(), &[['x'], ['y'], ['z'], ['w']]);
    let empty: Quilt<0, 2> = Quilt::sewn([]);
    let turned: Quilt<2, 0> = empty.turned();
    assert_eq!(turned.count('x'), [0, 0]);
}
