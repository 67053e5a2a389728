use disjoint1::{Player, pass_around};

/// The players A, B, C, … with these cards.
fn players(cards: &str) -> Vec<Player> {
    let players = ('A'..).zip(cards.chars());
    players
        .map(|(name, card)| Player::new(name, card))
        .collect()
}

fn show(players: &[Player]) -> String {
    let players: Vec<String> = players.iter().map(Player::show).collect();
    players.join(" ")
}

#[test]
fn three_cards_go_around() {
    let mut players = players("♠♥♦");
    assert!(pass_around(&mut players, [0, 1, 2]), "all seats exist");
    assert_eq!(show(&players), "A♦ B♠ C♥");
}

#[test]
fn the_order_of_the_seats_is_the_direction() {
    let mut players = players("♠♥♦");
    assert!(pass_around(&mut players, [2, 1, 0]), "all seats exist");
    assert_eq!(show(&players), "A♥ B♦ C♠");
}

#[test]
fn the_other_players_keep_their_cards() {
    let mut players = players("123456");
    assert!(pass_around(&mut players, [5, 1, 3]), "all seats exist");
    assert_eq!(show(&players), "A1 B6 C3 D2 E5 F4");
}

#[test]
fn no_one_takes_part_twice() {
    let mut players = players("♠♥♦");
    for seats in [[1, 1, 2], [0, 2, 2], [2, 0, 2]] {
        assert!(!pass_around(&mut players, seats), "the seats are {seats:?}");
    }
    assert_eq!(show(&players), "A♠ B♥ C♦", "a card was passed all the same");
}

#[test]
fn an_empty_seat_passes_nothing() {
    let mut players = players("♠♥♦");
    assert!(!pass_around(&mut players, [0, 1, 3]), "there is no seat 3");
    assert!(
        !pass_around(&mut players[..2], [0, 1, 2]),
        "there is no seat 2"
    );
    assert_eq!(show(&players), "A♠ B♥ C♦", "a card was passed all the same");
}
