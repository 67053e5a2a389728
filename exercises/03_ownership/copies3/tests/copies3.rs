use copies3::{Sheet, copies_made, hand_out};

fn originals(stands: &[Sheet]) -> usize {
    stands.iter().filter(|sheet| sheet.is_original()).count()
}

#[test]
fn every_player_gets_a_sheet() {
    let stands = hand_out(Sheet::printed("Nocturne"), 5);
    assert_eq!(stands.len(), 5);
    assert!(stands.iter().all(|sheet| sheet.title() == "Nocturne"));
}

#[test]
fn the_original_is_used() {
    let stands = hand_out(Sheet::printed("Polka"), 4);
    assert_eq!(
        originals(&stands),
        1,
        "the printed sheet was dropped instead of used"
    );
}

#[test]
fn four_players_need_three_copies() {
    let stands = hand_out(Sheet::printed("Polka"), 4);
    assert_eq!(stands.len(), 4);
    assert_eq!(copies_made(), 3, "there are more copies than needed");
}

#[test]
fn a_single_player_needs_no_copy() {
    let stands = hand_out(Sheet::printed("Etude"), 1);
    assert_eq!(stands.len(), 1);
    assert_eq!(
        copies_made(),
        0,
        "the only player can have the printed sheet"
    );
}

#[test]
fn without_players_nothing_is_copied() {
    let stands = hand_out(Sheet::printed("Silence"), 0);
    assert!(
        stands.is_empty(),
        "there's a sheet for a player who doesn't exist"
    );
    assert_eq!(copies_made(), 0);
}
