//! `take` promises three panics. Seven wrong halls are in `mutants/`: some of them don't panic, and one
//! panics for another reason. Write tests with `#[should_panic(expected = "…")]` that tell them apart from
//! the right one.
//!
//! The test below passes on a hall that panics for any reason at all. Make it ask for more.

use unit_tests2::Hall;

#[test]
#[should_panic]
fn a_row_after_the_last_one_is_refused() {
    let mut hall = Hall::new(4, 10);
    hall.take(5, 1);
}
