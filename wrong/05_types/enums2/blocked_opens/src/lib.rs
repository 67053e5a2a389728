//! Any code opens a blocked locker.

/// It isn't `Clone`, on purpose.
#[derive(Debug, PartialEq)]
pub struct Bag(pub String);

#[derive(Debug, PartialEq)]
pub enum Locker {
    Free,
    Full {
        bag: Bag,
        code: u32,
        wrong_tries: u32,
    },
    Blocked {
        bag: Bag,
    },
}

impl Locker {
    /// Puts a bag into a free locker. If the locker isn't free, the bag comes back.
    pub fn put(self, bag: Bag, code: u32) -> (Self, Option<Bag>) {
        match self {
            Self::Free => {
                let full = Self::Full {
                    bag,
                    code,
                    wrong_tries: 0,
                };
                (full, None)
            }
            taken @ (Self::Full { .. } | Self::Blocked { .. }) => (taken, Some(bag)),
        }
    }

    /// Opens a full locker with its code; then it's free. The third wrong code blocks it.
    pub fn enter(self, entered: u32) -> (Self, Option<Bag>) {
        match self {
            Self::Full { bag, code, .. } if code == entered => (Self::Free, Some(bag)),
            Self::Full {
                bag,
                wrong_tries: 2..,
                ..
            } => (Self::Blocked { bag }, None),
            Self::Full {
                bag,
                code,
                wrong_tries,
            } => {
                let full = Self::Full {
                    bag,
                    code,
                    wrong_tries: wrong_tries + 1,
                };
                (full, None)
            }
            Self::Blocked { bag } => (Self::Free, Some(bag)),
            Self::Free => (Self::Free, None),
        }
    }

    /// Empties a blocked locker; then it's free. Other lockers stay as they are. Only the staff can do this.
    pub fn clear(self) -> (Self, Option<Bag>) {
        match self {
            Self::Blocked { bag } => (Self::Free, Some(bag)),
            other @ (Self::Free | Self::Full { .. }) => (other, None),
        }
    }
}
