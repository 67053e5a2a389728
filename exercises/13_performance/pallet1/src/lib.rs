//! A *pallet* is a part of a chain that can be reused: storage, calls and events, generic over the runtime's
//! configuration. This is a pallet in plain Rust, for musicians who share their instruments; the lesson shows
//! what FRAME's macros would make of it.
//!
//! Each call has three steps: check who calls, check everything that can fail, and only then change the storage and
//! deposit an event. `hand_over` mixes them up, and `offer` doesn't ask the configuration. Fix both.

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
        let before = instrument.player.replace(to);
        T::deposit(Event::HandedOver {
            instrument: name.to_string(),
            to,
        });
        if before.is_some() {
            return Err(Error::AlreadyTaken);
        }
        let caller = ensure_signed(origin)?;
        if caller != instrument.owner {
            return Err(Error::BadOrigin);
        }
        Ok(())
    }
}
