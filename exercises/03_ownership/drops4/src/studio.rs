//! A studio that records what happens in it.

use std::cell::RefCell;
use std::rc::Rc;

pub struct Studio {
    events: Rc<RefCell<Vec<String>>>,
}

/// The red light. It's on for as long as this value lives.
pub struct RedLight {
    events: Rc<RefCell<Vec<String>>>,
}

impl Studio {
    pub fn quiet() -> Studio {
        Studio {
            events: Rc::new(RefCell::new(Vec::new())),
        }
    }

    pub fn note(&self, event: &str) {
        self.events.borrow_mut().push(format!("- {event}"));
    }

    pub fn red_light(&self) -> RedLight {
        self.events.borrow_mut().push(String::from("light on"));
        RedLight {
            events: Rc::clone(&self.events),
        }
    }

    pub fn events(&self) -> Vec<String> {
        self.events.borrow().clone()
    }
}

impl Drop for RedLight {
    fn drop(&mut self) {
        self.events.borrow_mut().push(String::from("light off"));
    }
}
