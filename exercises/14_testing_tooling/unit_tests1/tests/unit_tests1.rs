//! Someone will change the scoreboard one day, and make a mistake. Six wrong versions of `call` are in
//! `mutants/`. Write tests that pass on the right version, and of which at least one fails on each wrong
//! one.
//!
//! Don't read the wrong versions first. Read the description of `call`: which kinds of score does it name,
//! and at which scores does one kind become another?

use unit_tests1::call;

#[test]
fn the_score_of_the_server_comes_first() {
    assert_eq!(call(1, 0), "fifteen love");
}
