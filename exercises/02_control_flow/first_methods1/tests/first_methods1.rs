use first_methods1::Match;

#[test]
fn goals_of_both_teams_are_added() {
    let game = Match {
        home: 27,
        guests: 25,
    };
    assert_eq!(game.goals(), 52);
}

#[test]
fn the_score_of_the_home_team_comes_first() {
    let game = Match {
        home: 3,
        guests: 11,
    };
    assert_eq!(game.score(), "3:11");
}

#[test]
fn a_goal_changes_the_match() {
    let mut game = Match { home: 8, guests: 9 };
    game.home_scores();
    assert_eq!(game.score(), "9:9");
    game.home_scores();
    assert_eq!(game.goals(), 19);
}

#[test]
fn every_match_has_its_own_goals() {
    let mut one = Match { home: 0, guests: 1 };
    let other = Match { home: 5, guests: 5 };
    one.home_scores();
    assert_eq!(one.score(), "1:1");
    assert_eq!(other.score(), "5:5");
}
