use first_methods1::Match;

#[test]
fn goals_of_both_teams_are_added() {
    let game = Match {
        hosts: 27,
        guests: 25,
    };
    assert_eq!(game.goals(), 52);
    assert_eq!(game.goals(), 52, "looking at a match doesn't change it");
}

#[test]
fn the_score_of_the_hosts_comes_first() {
    let game = Match {
        hosts: 3,
        guests: 11,
    };
    assert_eq!(game.score(), "3:11");
}

#[test]
fn a_goal_changes_the_match() {
    let mut game = Match {
        hosts: 8,
        guests: 9,
    };
    game.hosts_score();
    assert_eq!(game.score(), "9:9");
    game.hosts_score();
    assert_eq!(game.goals(), 19);
}

#[test]
fn every_match_has_its_own_goals() {
    let mut one = Match {
        hosts: 0,
        guests: 1,
    };
    let other = Match {
        hosts: 5,
        guests: 5,
    };
    one.hosts_score();
    assert_eq!(one.score(), "1:1");
    assert_eq!(other.score(), "5:5");
}
