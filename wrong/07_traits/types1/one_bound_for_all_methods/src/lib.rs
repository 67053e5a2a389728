//! Demands a type that can be compared for every method.

mod entrance;

pub use entrance::{Umbrella, UmbrellaRoom};

#[derive(PartialEq)]
pub struct Bag(pub String);

pub enum Locker<T> {
    Free,
    Locked { code: u16, content: T },
}

pub struct LockerRoom<T> {
    lockers: Vec<Locker<T>>,
}

impl<T: PartialEq> LockerRoom<T> {
    pub fn with_lockers(count: usize) -> LockerRoom<T> {
        let lockers = (0..count).map(|_| Locker::Free).collect();
        LockerRoom { lockers }
    }

    /// Locks something into the first free locker and returns its number, or gives the thing back if none is free.
    pub fn store(&mut self, content: T, code: u16) -> Result<usize, T> {
        for (number, locker) in self.lockers.iter_mut().enumerate() {
            if matches!(locker, Locker::Free) {
                *locker = Locker::Locked { code, content };
                return Ok(number);
            }
        }
        Err(content)
    }

    /// Empties a locker if the number and the code are right.
    pub fn open(&mut self, number: usize, key: u16) -> Option<T> {
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
    pub fn contains(&self, thing: &T) -> bool {
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
