//! A locker at a swimming pool. Its fields allow states that never happen: a code without a bag, a blocked locker
//! that's free, a free locker with two wrong tries. Every method has to be careful not to create one.
//!
//! Change the type so that such a locker can't be written down. A locker has one of three states: `Free`, without
//! data; `Full`, with its `bag`, `code` and `wrong_tries`; and `Blocked`, with its `bag` only. The methods keep their
//! signatures and do the same as before.

/// It isn't `Clone`, on purpose.
#[derive(Debug, PartialEq)]
pub struct Bag(pub String);

#[derive(Debug, PartialEq)]
pub struct Locker {
    bag: Option<Bag>,
    code: Option<u32>,
    wrong_tries: u32,
    blocked: bool,
}

impl Locker {
    /// Puts a bag into a free locker. If the locker isn't free, the bag comes back.
    pub fn put(mut self, bag: Bag, code: u32) -> (Self, Option<Bag>) {
        if self.bag.is_some() {
            return (self, Some(bag));
        }
        self.bag = Some(bag);
        self.code = Some(code);
        (self, None)
    }

    /// Opens a full locker with its code; then it's free. The third wrong code blocks it.
    pub fn enter(mut self, code: u32) -> (Self, Option<Bag>) {
        if self.code == Some(code) {
            let bag = self.bag.take();
            self.code = None;
            self.wrong_tries = 0;
            return (self, bag);
        }
        if self.bag.is_some() && !self.blocked {
            self.wrong_tries += 1;
            if self.wrong_tries == 3 {
                self.blocked = true;
                self.code = None;
            }
        }
        (self, None)
    }

    /// Empties a blocked locker; then it's free. Other lockers stay as they are. Only the staff can do this.
    pub fn clear(mut self) -> (Self, Option<Bag>) {
        if !self.blocked {
            return (self, None);
        }
        self.blocked = false;
        self.wrong_tries = 0;
        let bag = self.bag.take();
        (self, bag)
    }
}
