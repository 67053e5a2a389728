//! Each child has a piggy bank. `of` finds it by the child's name, or adds an empty one, and returns a mutable
//! reference to it.
//!
//! A reference that's returned on one path counts as borrowed on all paths below it, so the compiler thinks that
//! `push` comes too early. Don't store the reference, but the index of the bank: a number borrows nothing. Don't use
//! `unwrap`.

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
