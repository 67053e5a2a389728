//! The archive of an auction house. It keeps the bids of each day together.

/// A bid. It's signed, so it can't be copied.
pub struct Bid {
    bidder: String,
    amount: u32,
}

impl Bid {
    pub fn new(bidder: &str, amount: u32) -> Bid {
        Bid {
            bidder: String::from(bidder),
            amount,
        }
    }

    pub fn bidder(&self) -> &str {
        &self.bidder
    }

    pub fn amount(&self) -> u32 {
        self.amount
    }
}

#[derive(Default)]
pub struct Archive {
    days: Vec<Vec<Bid>>,
}

impl Archive {
    /// Stores the bids of a day and returns the number of the day.
    pub fn store(&mut self, bids: Vec<Bid>) -> usize {
        self.days.push(bids);
        self.days.len() - 1
    }

    /// The bids of a day in the archive.
    pub fn day(&self, number: usize) -> &[Bid] {
        &self.days[number]
    }
}
