//! Several people at the door of a theater work with one cloakroom. So its methods take `&self`, and a `RefCell`
//! checks at run time that no one writes while someone reads.
//!
//! Three methods break this rule and panic. Find out in each of them how long the guard from `borrow` or `borrow_mut`
//! lives, and end it earlier. Don't change any signatures.

use std::cell::RefCell;

#[derive(Default)]
pub struct Cloakroom {
    hooks: RefCell<Vec<String>>,
}

impl Cloakroom {
    /// The number of the guest's hook, from 1. A guest without a hook gets the next one.
    pub fn hook_of(&self, guest: &str) -> usize {
        match self.hooks.borrow().iter().position(|name| name == guest) {
            Some(index) => index + 1,
            None => {
                self.hooks.borrow_mut().push(String::from(guest));
                self.hooks.borrow().len()
            }
        }
    }

    /// Moves all coats to another cloakroom, after the coats there. If it's the same one, nothing changes.
    pub fn move_to(&self, other: &Cloakroom) {
        let mut coats = self.hooks.borrow_mut();
        other.hooks.borrow_mut().append(&mut coats);
    }

    /// Calls all guests who have a hook now. `shout` can change the cloakroom.
    pub fn call<F: Fn(&str)>(&self, shout: F) {
        for guest in self.hooks.borrow().iter() {
            shout(guest);
        }
    }

    pub fn guests(&self) -> Vec<String> {
        self.hooks.borrow().clone()
    }
}
