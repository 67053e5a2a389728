use generics1::{Card, Coin, deal, empty_hands, pair_up, share};

fn total(hand: &[Coin]) -> u32 {
    hand.iter().map(|coin| coin.0).sum()
}

#[test]
fn coins_are_dealt_one_at_a_time() {
    let coins = vec![Coin(1), Coin(2), Coin(5), Coin(10), Coin(20)];
    let hands = share(coins, 2);
    assert_eq!(hands.len(), 2);
    assert_eq!((total(&hands[0]), total(&hands[1])), (26, 12));
}

#[test]
fn cards_can_still_be_dealt() {
    let hands = deal(
        vec![Card(String::from("ace")), Card(String::from("king"))],
        3,
    );
    assert_eq!(hands[0][0].0, "ace");
    assert_eq!(hands[1][0].0, "king");
    assert!(
        hands[2].is_empty(),
        "two cards aren't enough for three players"
    );
}

#[test]
fn numbers_and_words_can_be_dealt() {
    assert_eq!(deal(vec![7, 8, 9], 1), [[7, 8, 9]]);
    assert_eq!(deal(vec!["up", "down"], 2), [["up"], ["down"]]);
}

#[test]
fn the_caller_names_the_type_of_empty_hands() {
    let mut hands = empty_hands::<Coin>(2);
    hands[1].push(Coin(50));
    assert_eq!((hands[0].len(), hands[1].len()), (0, 1));
    assert!(empty_hands::<char>(0).is_empty());
}

#[test]
fn a_pair_joins_two_types() {
    let pairs = pair_up(vec!["Ola", "Pia", "Raj"], vec![Coin(5), Coin(10)]);
    assert_eq!(pairs.len(), 2, "there is no coin left for Raj");
    assert_eq!((pairs[1].0, pairs[1].1.0), ("Pia", 10));
}

#[test]
fn the_two_types_can_change_sides() {
    let pairs = pair_up(vec![Coin(1)], vec!['a', 'b']);
    assert_eq!((pairs.len(), pairs[0].0.0, pairs[0].1), (1, 1, 'a'));
}
