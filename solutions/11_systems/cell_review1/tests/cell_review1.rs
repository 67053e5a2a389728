use cell_review1::Player;

#[test]
fn a_player_has_a_name_and_points() {
    let player = Player::new("Mia");
    player.score(3);
    player.rename("Mia the Great");
    assert_eq!(player.name(), "Mia the Great");
    assert_eq!(player.points(), 3);
}

#[test]
fn a_name_is_read_after_it_was_changed() {
    let player = Player::new("a name that is on the heap");
    let before = player.name();
    player.rename("another one");
    assert!(before.len() < 100 && !before.contains('?'));
}
