//! A parcel locker at a station. Its fields can say things that never happen: a code without a parcel, a blocked locker
//! that is free, a free locker with two wrong tries. Every method has to be careful not to make such a locker.
//!
//! Design it so that nobody can write them. A locker is in one of three states: `Free`, without anything; `Full`, with its
//! `parcel`, `code` and `wrong_tries`; `Blocked`, with its `parcel` and nothing else. The methods keep their
//! signatures and do the same as before.

/// Deliberately not `Clone`.
#[derive(Debug, PartialEq)]
pub struct Parcel(pub String);

#[derive(Debug, PartialEq)]
pub struct Locker {
    parcel: Option<Parcel>,
    code: Option<u32>,
    wrong_tries: u32,
    blocked: bool,
}

impl Locker {
    /// Puts a parcel into a free locker. If it is not free, the parcel comes back.
    pub fn put(mut self, parcel: Parcel, code: u32) -> (Self, Option<Parcel>) {
        if self.parcel.is_some() {
            return (self, Some(parcel));
        }
        self.parcel = Some(parcel);
        self.code = Some(code);
        (self, None)
    }

    /// Opens a full locker with its code, and it is free then. The third wrong code blocks it.
    pub fn enter(mut self, code: u32) -> (Self, Option<Parcel>) {
        if self.code == Some(code) {
            let parcel = self.parcel.take();
            self.code = None;
            self.wrong_tries = 0;
            return (self, parcel);
        }
        if self.parcel.is_some() && !self.blocked {
            self.wrong_tries += 1;
            if self.wrong_tries == 3 {
                self.blocked = true;
                self.code = None;
            }
        }
        (self, None)
    }

    /// The staff empties a blocked locker, and it is free then. Other lockers stay as they are.
    pub fn clear(mut self) -> (Self, Option<Parcel>) {
        if !self.blocked {
            return (self, None);
        }
        self.blocked = false;
        self.wrong_tries = 0;
        let parcel = self.parcel.take();
        (self, parcel)
    }
}
