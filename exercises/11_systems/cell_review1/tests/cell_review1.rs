use cell_review1::Player;

#[test]
fn a_player_has_a_name_and_points() {
    let player = Player::new("Mia");
    player.score(3);
    player.rename("Mia the Great");
    assert_eq!(player.name(), "Mia the Great");
    assert_eq!(player.points(), 3);
}
