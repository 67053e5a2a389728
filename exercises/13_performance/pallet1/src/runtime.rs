//! A small model of what a runtime gives to its pallets.

use std::cell::RefCell;

pub type Account = u32;

/// The caller.
#[derive(Clone, Copy)]
pub enum Origin {
    Root,
    Signed(Account),
}

/// What a pallet wants to know from the runtime that it's part of.
pub trait Config {
    /// How many instruments one account may offer.
    const MOST: usize;

    /// What the runtime does with an event.
    fn deposit(event: Event);
}

/// What happened, for everyone to read.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Offered { owner: Account, instrument: String },
    HandedOver { instrument: String, to: Account },
}

/// Why a call was refused.
#[derive(Debug, PartialEq)]
pub enum Error {
    BadOrigin,
    TooMany,
    NameTaken,
    NoSuchInstrument,
    AlreadyTaken,
}

thread_local! {
    static EVENTS: RefCell<Vec<Event>> = const { RefCell::new(Vec::new()) };
}

/// A runtime for tests, with at most two instruments for each account.
pub struct Mock;

impl Config for Mock {
    const MOST: usize = 2;

    fn deposit(event: Event) {
        EVENTS.with_borrow_mut(|events| events.push(event));
    }
}

/// The events since the last call.
pub fn take_events() -> Vec<Event> {
    EVENTS.take()
}
