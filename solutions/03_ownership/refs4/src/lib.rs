//! After an auction, the bids of the day go to the archive, and the caller wants to look at the highest one.
//!
//! `close` gives the bids away while `winner` still looks at one of them, so the compiler refuses the move. Who owns
//! the winning bid when the function returns? Ask that owner for it. `archive.rs` is not yours to change.

mod archive;

pub use archive::{Archive, Bid};

/// The highest bid; of equal ones the first. There is always at least one.
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
    // First the move, then the loan: only from the archive can a reference leave this function.
    let day = archive.store(bids);
    highest(archive.day(day))
}
