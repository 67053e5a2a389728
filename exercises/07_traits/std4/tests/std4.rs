use std::cmp::Ordering;

use std4::{Team, board, is_ahead};

fn team(name: &str, points: usize, wrong: usize) -> Team {
    Team {
        name: String::from(name),
        points,
        wrong,
    }
}

/// The names in the order of the teams.
fn sorted(mut teams: Vec<Team>) -> String {
    teams.sort();
    let names: Vec<String> = teams.into_iter().map(|team| team.name).collect();
    names.join(" ")
}

#[test]
fn the_team_with_the_most_points_is_first() {
    let teams = vec![team("Ants", 3, 0), team("Bats", 12, 9), team("Cats", 7, 1)];
    assert_eq!(sorted(teams), "Bats Cats Ants");
}

#[test]
fn with_equal_points_fewer_wrong_answers_win() {
    let teams = vec![team("Ants", 5, 4), team("Bats", 5, 10), team("Cats", 5, 2)];
    assert_eq!(sorted(teams), "Cats Ants Bats");
}

#[test]
fn if_everything_else_is_equal_the_names_decide() {
    let teams = vec![team("Cats", 5, 2), team("Ants", 5, 2), team("Bats", 5, 2)];
    assert_eq!(sorted(teams), "Ants Bats Cats");
}

#[test]
fn the_board_is_drawn_in_this_order() {
    let teams = vec![team("Ants", 3, 0), team("Bats", 5, 2), team("Cats", 0, 0)];
    assert_eq!(board(teams), "Bats   *****\nAnts   ***\nCats   \n");
}

#[test]
fn no_team_is_ahead_of_itself() {
    let (ants, bats) = (team("Ants", 3, 0), team("Bats", 5, 2));
    assert!(is_ahead(&bats, &ants));
    assert!(!is_ahead(&ants, &bats));
    assert!(!is_ahead(&ants, &ants));
}

#[test]
fn the_best_team_is_the_smallest() {
    let (ants, bats) = (team("Ants", 3, 0), team("Bats", 5, 2));
    assert_eq!(bats.cmp(&ants), Ordering::Less);
    assert_eq!(ants.min(bats).name, "Bats");
}

#[test]
fn the_two_traits_agree() {
    for other in [team("Ants", 5, 2), team("Bats", 5, 1), team("Ants", 6, 1)] {
        let ants = team("Ants", 5, 2);
        assert_eq!(ants.partial_cmp(&other), Some(ants.cmp(&other)));
    }
}
