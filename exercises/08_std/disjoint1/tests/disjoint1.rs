use disjoint1::{Player, pass_around};

/// Players with these cards, one after the other.
fn players(cards: &str) -> Vec<Player> {
    cards.chars().map(Player::new).collect()
}

fn cards(players: &[Player]) -> String {
    players.iter().map(Player::card).collect()
}

#[test]
fn three_cards_go_around() {
    let mut players = players("♠♥♦");
    assert!(pass_around(&mut players, [0, 1, 2]), "all seats exist");
    assert_eq!(cards(&players), "♦♠♥");
}

#[test]
fn the_order_of_the_seats_is_the_direction() {
    let mut players = players("♠♥♦");
    assert!(pass_around(&mut players, [2, 1, 0]), "all seats exist");
    assert_eq!(cards(&players), "♥♦♠");
}

#[test]
fn the_other_players_keep_their_cards() {
    let mut players = players("abcdefg");
    assert!(pass_around(&mut players, [5, 1, 3]), "all seats exist");
    assert_eq!(cards(&players), "afcbedg");
}

#[test]
fn no_one_takes_part_twice() {
    let mut players = players("♠♥♦");
    for seats in [[1, 1, 2], [0, 2, 2], [2, 0, 2]] {
        assert!(!pass_around(&mut players, seats), "the seats are {seats:?}");
    }
    assert_eq!(cards(&players), "♠♥♦", "a card was passed all the same");
}

#[test]
fn an_empty_seat_passes_nothing() {
    let mut players = players("♠♥♦");
    assert!(!pass_around(&mut players, [0, 1, 3]), "there is no seat 3");
    assert!(
        !pass_around(&mut players[..2], [0, 1, 2]),
        "there is no seat 2"
    );
    assert_eq!(cards(&players), "♠♥♦", "a card was passed all the same");
}
