//! Looks for the instrument before it knows who asks.

use std::collections::BTreeMap;
use std::marker::PhantomData;

pub mod runtime;

use runtime::{Account, Config, Error, Event, Origin};

/// An instrument: its owner, and the account that has it at the moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    pub owner: Account,
    pub player: Option<Account>,
}

pub struct Pallet<T> {
    pub storage: BTreeMap<String, Instrument>,
    runtime: PhantomData<T>,
}

impl<T> Default for Pallet<T> {
    fn default() -> Pallet<T> {
        Pallet {
            storage: BTreeMap::new(),
            runtime: PhantomData,
        }
    }
}

/// The account that signed the call. The root has none.
fn ensure_signed(origin: Origin) -> Result<Account, Error> {
    match origin {
        Origin::Signed(account) => Ok(account),
        Origin::Root => Err(Error::BadOrigin),
    }
}

impl<T: Config> Pallet<T> {
    /// Offers an instrument. An account may offer at most `T::MOST`, and each name only once.
    pub fn offer(&mut self, origin: Origin, name: &str) -> Result<(), Error> {
        let owner = ensure_signed(origin)?;
        if self.storage.contains_key(name) {
            return Err(Error::NameTaken);
        }
        let instruments = self.storage.values();
        let own = instruments.filter(|instrument| instrument.owner == owner);
        if own.count() >= T::MOST {
            return Err(Error::TooMany);
        }
        let instrument = Instrument {
            owner,
            player: None,
        };
        self.storage.insert(name.to_string(), instrument);
        T::deposit(Event::Offered {
            owner,
            instrument: name.to_string(),
        });
        Ok(())
    }

    /// Hands an instrument over to someone. Only its owner may do that.
    pub fn hand_over(&mut self, origin: Origin, name: &str, to: Account) -> Result<(), Error> {
        let instrument = self.storage.get_mut(name).ok_or(Error::NoSuchInstrument)?;
        let caller = ensure_signed(origin)?;
        if caller != instrument.owner {
            return Err(Error::BadOrigin);
        }
        if instrument.player.is_some() {
            return Err(Error::AlreadyTaken);
        }
        instrument.player = Some(to);
        T::deposit(Event::HandedOver {
            instrument: name.to_string(),
            to,
        });
        Ok(())
    }
}
