//! Each child has a piggy bank, a small box for coins. `of` finds it by name, or adds an empty one, and lends it for
//! writing.
//!
//! A reference that is returned on one path counts as lent on all paths below it, so `push` comes too early for the
//! compiler. Do not remember the reference, but where the bank stands: a number borrows nothing. Use no `unwrap`.

#[derive(Default)]
pub struct PiggyBanks {
    banks: Vec<PiggyBank>,
}

/// Coins in a pig. It cannot be copied, because nobody can copy money.
pub struct PiggyBank {
    child: String,
    pub cents: u32,
}

impl PiggyBanks {
    /// The bank of this child; a new one without coins if there was none.
    pub fn of(&mut self, child: &str) -> &mut PiggyBank {
        for bank in &mut self.banks {
            if bank.child == child {
                return bank;
            }
        }
        self.banks.push(PiggyBank {
            child: String::from(child),
            cents: 0,
        });
        let last = self.banks.len() - 1;
        &mut self.banks[last]
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
