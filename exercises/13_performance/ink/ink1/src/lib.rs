//! A painter sells a picture by auction, in a contract of ink! 5, as they were written for Polkadot's chains for years. A
//! bidder who is outbid gets the coins back at once, in the middle of someone else's call. If that bidder is a contract
//! that refuses coins, no one can bid anymore.
//!
//! Let everyone fetch their own coins: `bid` only writes down what it owes, and `withdraw` pays that to its caller, once. What
//! is owed to others is never part of the price that `finish` pays to the painter.

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
                self.pay(bidder, amount)?;
            }
            self.highest = Some((self.env().caller(), bid));
            Ok(())
        }

        /// Pays what is owed to the caller.
        #[ink(message)]
        pub fn withdraw(&mut self) -> Result<(), Refused> {
            Err(Refused::NothingOwed)
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
