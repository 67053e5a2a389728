//! The search ends with an index, and its borrow ends with it. Only the last line borrows again.

#[derive(Default)]
pub struct PiggyBanks {
    banks: Vec<PiggyBank>,
}

/// Coins in a pig. It can't be copied: that would be counterfeiting.
pub struct PiggyBank {
    child: String,
    pub cents: u32,
}

impl PiggyBanks {
    /// The bank of this child; a new one without coins if there is none yet.
    pub fn of(&mut self, child: &str) -> &mut PiggyBank {
        let mut place = 0;
        while place < self.banks.len() && self.banks[place].child != child {
            place += 1;
        }
        if place == self.banks.len() {
            self.banks.push(PiggyBank {
                child: String::from(child),
                cents: 0,
            });
        }
        &mut self.banks[place]
    }

    pub fn count(&self) -> usize {
        self.banks.len()
    }

    pub fn total(&self) -> u32 {
        let mut cents = 0;
        for bank in &self.banks {
            cents += bank.cents;
        }
        cents
    }
}
