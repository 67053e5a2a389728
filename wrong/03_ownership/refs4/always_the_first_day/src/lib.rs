mod archive;

pub use archive::{Archive, Bid};

/// The highest bid; if there are several, the first one. There is always at least one.
pub fn highest(bids: &[Bid]) -> &Bid {
    let mut best = &bids[0];
    for bid in bids {
        if bid.amount() > best.amount() {
            best = bid;
        }
    }
    best
}

/// Stores the bids in the archive and returns the highest of them.
pub fn close(archive: &mut Archive, bids: Vec<Bid>) -> &Bid {
    archive.store(bids);
    highest(archive.day(0))
}
