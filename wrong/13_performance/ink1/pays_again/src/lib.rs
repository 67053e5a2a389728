//! Leaves the entry in the books after it was paid.

#[ink::contract]
pub mod auction {
    use ink::storage::Mapping;

    #[ink(storage)]
    pub struct Auction {
        painter: AccountId,
        highest: Option<(AccountId, Balance)>,
        owed: Mapping<AccountId, Balance>,
        finished: bool,
    }

    #[derive(Debug, PartialEq, Eq)]
    #[ink::scale_derive(Encode, Decode, TypeInfo)]
    pub enum Refused {
        TooLow,
        Finished,
        NotThePainter,
        NothingOwed,
        NotPaid,
    }

    impl Auction {
        /// The one who puts the contract on the chain is the painter.
        #[ink(constructor)]
        pub fn new() -> Auction {
            Auction {
                painter: Self::env().caller(),
                highest: None,
                owed: Mapping::new(),
                finished: false,
            }
        }

        #[ink(message)]
        pub fn highest(&self) -> Option<(AccountId, Balance)> {
            self.highest
        }

        #[ink(message)]
        pub fn owed_to(&self, bidder: AccountId) -> Balance {
            self.owed.get(bidder).unwrap_or_default()
        }

        /// Bids the coins that come with the call.
        #[ink(message, payable)]
        pub fn bid(&mut self) -> Result<(), Refused> {
            let bid = self.env().transferred_value();
            if self.finished {
                return Err(Refused::Finished);
            }
            if let Some((bidder, amount)) = self.highest {
                if bid <= amount {
                    return Err(Refused::TooLow);
                }
                let owed = self.owed_to(bidder).checked_add(amount);
                let owed = owed.ok_or(Refused::NotPaid)?;
                self.owed.insert(bidder, &owed);
            }
            self.highest = Some((self.env().caller(), bid));
            Ok(())
        }

        /// Pays what is owed to the caller.
        #[ink(message)]
        pub fn withdraw(&mut self) -> Result<(), Refused> {
            let caller = self.env().caller();
            let owed = self.owed.get(caller).ok_or(Refused::NothingOwed)?;
            self.pay(caller, owed)
        }

        /// Ends the auction, and pays the painter.
        #[ink(message)]
        pub fn finish(&mut self) -> Result<(), Refused> {
            if self.env().caller() != self.painter {
                return Err(Refused::NotThePainter);
            }
            if self.finished {
                return Err(Refused::Finished);
            }
            self.finished = true;
            match self.highest {
                Some((_, amount)) => self.pay(self.painter, amount),
                None => Ok(()),
            }
        }

        fn pay(&mut self, to: AccountId, amount: Balance) -> Result<(), Refused> {
            self.env()
                .transfer(to, amount)
                .map_err(|_| Refused::NotPaid)
        }
    }

    impl Default for Auction {
        fn default() -> Auction {
            Auction::new()
        }
    }
}
