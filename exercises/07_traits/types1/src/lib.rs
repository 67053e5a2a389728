//! A climbing hall has lockers. A locker is free, or it's locked with a code and has something in it.
//!
//! Today, only a `Bag` fits into a locker, so there can't be a room for umbrellas at the entrance (`entrance.rs`).
//! Make both types generic, `Locker<T>` and `LockerRoom<T>`, so that a room can store umbrellas, skis or any other
//! type. Nothing is ever copied. Only `contains` compares things, so only `contains` may demand a type that can be
//! compared.

mod entrance;

pub use entrance::{Umbrella, UmbrellaRoom};

#[derive(PartialEq)]
pub struct Bag(pub String);

pub enum Locker {
    Free,
    Locked { code: u16, content: Bag },
}

pub struct LockerRoom {
    lockers: Vec<Locker>,
}

impl LockerRoom {
    pub fn with_lockers(count: usize) -> LockerRoom {
        let lockers = (0..count).map(|_| Locker::Free).collect();
        LockerRoom { lockers }
    }

    /// Locks something into the first free locker and returns its number, or gives the thing back if none is free.
    pub fn store(&mut self, content: Bag, code: u16) -> Result<usize, Bag> {
        for (number, locker) in self.lockers.iter_mut().enumerate() {
            if matches!(locker, Locker::Free) {
                *locker = Locker::Locked { code, content };
                return Ok(number);
            }
        }
        Err(content)
    }

    /// Empties a locker if the number and the code are right.
    pub fn open(&mut self, number: usize, key: u16) -> Option<Bag> {
        let locker = self.lockers.get_mut(number)?;
        match std::mem::replace(locker, Locker::Free) {
            Locker::Locked { code, content } if code == key => Some(content),
            other => {
                *locker = other;
                None
            }
        }
    }

    /// Whether something equal to this is in one of the lockers.
    pub fn contains(&self, thing: &Bag) -> bool {
        for locker in &self.lockers {
            if let Locker::Locked { content, .. } = locker
                && content == thing
            {
                return true;
            }
        }
        false
    }
}
