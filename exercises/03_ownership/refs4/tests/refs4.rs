use refs4::{Archive, Bid, close, highest};

fn bids(amounts: &[(&str, u32)]) -> Vec<Bid> {
    amounts
        .iter()
        .map(|&(bidder, amount)| Bid::new(bidder, amount))
        .collect()
}

#[test]
fn the_highest_bid_is_returned() {
    let mut archive = Archive::default();
    let winner = close(
        &mut archive,
        bids(&[("Mia", 40), ("Omar", 95), ("Lea", 70)]),
    );
    assert_eq!((winner.bidder(), winner.amount()), ("Omar", 95));
}

#[test]
fn every_day_has_its_own_winner() {
    let mut archive = Archive::default();
    close(&mut archive, bids(&[("Mia", 900)]));
    let winner = close(&mut archive, bids(&[("Lea", 15), ("Omar", 15)]));
    assert_eq!(winner.bidder(), "Lea", "the first of two equal bids wins");
    assert_eq!(highest(archive.day(0)).bidder(), "Mia");
}

#[test]
fn all_bids_are_in_the_archive() {
    let mut archive = Archive::default();
    let winner: *const Bid = close(
        &mut archive,
        bids(&[("Mia", 40), ("Omar", 95), ("Lea", 70)]),
    );
    assert_eq!(
        archive.day(0).len(),
        3,
        "the archive should get all bids of the day"
    );
    assert!(
        std::ptr::eq(winner, &archive.day(0)[1]),
        "the returned bid isn't the one in the archive"
    );
}
