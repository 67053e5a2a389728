//! A station has lockers. A locker is free, or it is locked with a code and has something in it.
//!
//! Today a locker takes a `Bag` only. Make both types generic, so that a room of lockers takes bags or umbrellas or
//! whatever else: `Locker<T>` and `LockerRoom<T>`. Nothing that is stored is ever copied. Only `contains` compares, so
//! only `contains` may demand that its `T` can be compared.

#[derive(PartialEq)]
pub struct Bag(pub String);

pub enum Locker<T> {
    Free,
    Locked { code: u16, content: T },
}

pub struct LockerRoom<T> {
    lockers: Vec<Locker<T>>,
}

impl<T> LockerRoom<T> {
    pub fn with_lockers(count: usize) -> LockerRoom<T> {
        let mut lockers = Vec::new();
        for _ in 0..count {
            lockers.push(Locker::Free);
        }
        LockerRoom { lockers }
    }

    /// Locks something into the first free locker and returns the locker's number; gives it back if none is free.
    pub fn store(&mut self, content: T, code: u16) -> Result<usize, T> {
        for (number, locker) in self.lockers.iter_mut().enumerate() {
            if matches!(locker, Locker::Free) {
                *locker = Locker::Locked { code, content };
                return Ok(number);
            }
        }
        Err(content)
    }

    /// Empties a locker, if the number and the code are right.
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
}

// A second block with a bound: a room of things that cannot be compared has all methods but this one.
impl<T: PartialEq> LockerRoom<T> {
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
