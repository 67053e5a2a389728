use impls1::{Badminton, TableTennis};

/// Whether a game of badminton is over at this score.
fn over_at(home: u32, guests: u32) -> bool {
    let mut game = Badminton::start();
    for _ in 0..home {
        game.point(true);
    }
    for _ in 0..guests {
        game.point(false);
    }
    game.is_over()
}

#[test]
fn each_game_has_its_own_constant() {
    assert_eq!(TableTennis::POINTS_TO_WIN, 11);
    assert_eq!(Badminton::POINTS_TO_WIN, 21);
}

#[test]
fn a_game_is_not_over_at_the_start() {
    assert!(!over_at(0, 0));
}

#[test]
fn badminton_needs_a_lead_of_two_points() {
    assert!(over_at(21, 19));
    assert!(over_at(4, 21), "the guests can win, too");
    assert!(over_at(26, 24), "26 to 24 is a lead of two");
    assert!(!over_at(21, 20), "one point ahead isn't enough");
    assert!(!over_at(20, 0), "20 points aren't enough");
}

#[test]
fn badminton_ends_at_30_points() {
    assert!(!over_at(29, 28));
    assert!(over_at(29, 30), "30 points end every game");
}

#[test]
fn table_tennis_stays_as_it_is() {
    let mut game = TableTennis::start();
    for _ in 0..11 {
        game.point(false);
    }
    assert!(game.is_over());
    for _ in 0..10 {
        game.point(true);
    }
    assert!(!game.is_over(), "one point ahead isn't enough");
    game.point(false);
    assert!(game.is_over());
}
