//! Several people at the door of a theatre work with one cloakroom, so its methods take `&self`, and a `RefCell`
//! checks at run time that nobody writes while somebody reads.
//!
//! Three methods break this rule with themselves and panic. Find in each how long the loan from `borrow` or
//! `borrow_mut` lasts, and end it earlier. Change no signature.

use std::cell::RefCell;

#[derive(Default)]
pub struct Cloakroom {
    hooks: RefCell<Vec<String>>,
}

impl Cloakroom {
    /// The number of the guest's hook, from 1. A guest who has none gets the next one.
    pub fn hook_of(&self, guest: &str) -> usize {
        // The loan ends with the `let` statement. In the head of a `match` it would last to the end of the `match`.
        let place = self.hooks.borrow().iter().position(|name| name == guest);
        match place {
            Some(place) => place + 1,
            None => {
                self.hooks.borrow_mut().push(String::from(guest));
                self.hooks.borrow().len()
            }
        }
    }

    /// Moves all coats to another cloakroom, behind the coats there. It may be the same room: then all stays.
    pub fn move_to(&self, other: &Cloakroom) {
        let mut coats = self.hooks.take();
        other.hooks.borrow_mut().append(&mut coats);
    }

    /// Calls all guests who have a hook now. What is done with a name may change the cloakroom.
    pub fn call<F: Fn(&str)>(&self, shout: F) {
        // Nobody knows what `shout` does, so no loan may last while it runs.
        let guests = self.guests();
        for guest in &guests {
            shout(guest);
        }
    }

    pub fn guests(&self) -> Vec<String> {
        self.hooks.borrow().clone()
    }
}
