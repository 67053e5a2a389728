//! A parcel locker at a station. Its fields can say things that never happen: a code without a parcel, a blocked locker
//! that is free, a free locker with two wrong tries. Every method has to be careful not to make such a locker.
//!
//! Design it so that nobody can write them. A locker is in one of three states: `Free`, without anything; `Full`, with its
//! `parcel`, `code` and `wrong_tries`; `Blocked`, with its `parcel` and nothing else. The methods keep their
//! signatures and do the same as before.

/// Deliberately not `Clone`.
#[derive(Debug, PartialEq)]
pub struct Parcel(pub String);

// What belongs to a state lives in its variant. A method that leaves the state cannot leave its data behind.
#[derive(Debug, PartialEq)]
pub enum Locker {
    Free,
    Full {
        parcel: Parcel,
        code: u32,
        wrong_tries: u32,
    },
    Blocked {
        parcel: Parcel,
    },
}

impl Locker {
    /// Puts a parcel into a free locker. If it is not free, the parcel comes back.
    pub fn put(self, parcel: Parcel, code: u32) -> (Self, Option<Parcel>) {
        match self {
            Self::Free => {
                let full = Self::Full {
                    parcel,
                    code,
                    wrong_tries: 0,
                };
                (full, None)
            }
            taken @ (Self::Full { .. } | Self::Blocked { .. }) => (taken, Some(parcel)),
        }
    }

    /// Opens a full locker with its code, and it is free then. The third wrong code blocks it.
    pub fn enter(&self, entered: u32) -> (Self, Option<Parcel>) {
        match self {
            Self::Free => (Self::Free, None),
            Self::Full {
                parcel: Parcel(name),
                code,
                wrong_tries,
            } => {
                let parcel = Parcel(name.clone());
                if *code == entered {
                    return (Self::Free, Some(parcel));
                }
                if *wrong_tries >= 2 {
                    return (Self::Blocked { parcel }, None);
                }
                let full = Self::Full {
                    parcel,
                    code: *code,
                    wrong_tries: wrong_tries + 1,
                };
                (full, None)
            }
            Self::Blocked {
                parcel: Parcel(name),
            } => {
                let parcel = Parcel(name.clone());
                (Self::Blocked { parcel }, None)
            }
        }
    }

    /// The staff empties a blocked locker, and it is free then. Other lockers stay as they are.
    pub fn clear(self) -> (Self, Option<Parcel>) {
        match self {
            Self::Blocked { parcel } => (Self::Free, Some(parcel)),
            other @ (Self::Free | Self::Full { .. }) => (other, None),
        }
    }
}
