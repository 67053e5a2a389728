use impls1::{Badminton, TableTennis};

fn table_tennis(home: u32, guests: u32) -> TableTennis {
    let mut game = TableTennis::start();
    for _ in 0..home {
        game.point(true);
    }
    for _ in 0..guests {
        game.point(false);
    }
    game
}

fn badminton(home: u32, guests: u32) -> Badminton {
    let mut game = Badminton::start();
    for _ in 0..home {
        game.point(true);
    }
    for _ in 0..guests {
        game.point(false);
    }
    game
}

#[test]
fn each_game_has_its_own_constant() {
    assert_eq!(TableTennis::POINTS_TO_WIN, 11);
    assert_eq!(Badminton::POINTS_TO_WIN, 21);
}

#[test]
fn nobody_has_won_at_the_start() {
    assert!(!TableTennis::start().is_over());
    assert!(!Badminton::start().is_over());
}

#[test]
fn table_tennis_ends_two_points_ahead() {
    assert!(table_tennis(11, 9).is_over());
    assert!(table_tennis(4, 11).is_over(), "the guests can win, too");
    assert!(!table_tennis(10, 8).is_over(), "10 points are too few");
    assert!(
        !table_tennis(11, 10).is_over(),
        "one point ahead is too little"
    );
    assert!(table_tennis(15, 13).is_over());
}

#[test]
fn badminton_ends_at_thirty() {
    assert!(badminton(21, 19).is_over());
    assert!(!badminton(11, 0).is_over());
    assert!(!badminton(29, 28).is_over());
    assert!(badminton(29, 30).is_over(), "30 points end every game");
}

#[test]
fn a_method_can_be_called_by_its_path_as_well() {
    let mut game = Badminton::start();
    Badminton::point(&mut game, true);
    assert!(!Badminton::is_over(&game));
}
