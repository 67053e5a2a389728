//! A guard lives to the end of its statement, and a `match` or a `for` is one statement. A `let` ends it earlier. No
//! guard may live while unknown code such as `shout` runs.

use std::cell::RefCell;

#[derive(Default)]
pub struct Cloakroom {
    hooks: RefCell<Vec<String>>,
}

impl Cloakroom {
    /// The number of the guest's hook, from 1. A guest without a hook gets the next one.
    pub fn hook_of(&self, guest: &str) -> usize {
        let place = self.hooks.borrow().iter().position(|name| name == guest);
        match place {
            Some(index) => index + 1,
            None => {
                self.hooks.borrow_mut().push(String::from(guest));
                self.hooks.borrow().len()
            }
        }
    }

    /// Moves all coats to another cloakroom, after the coats there. If it's the same one, nothing changes.
    pub fn move_to(&self, other: &Cloakroom) {
        let mut coats = self.hooks.take();
        other.hooks.borrow_mut().append(&mut coats);
    }

    /// Calls all guests who have a hook now. `shout` can change the cloakroom.
    pub fn call<F: Fn(&str)>(&self, shout: F) {
        let guests = self.guests();
        for guest in &guests {
            shout(guest);
        }
    }

    pub fn guests(&self) -> Vec<String> {
        self.hooks.borrow().clone()
    }
}
