//! Cooks without the lock, so that nothing is poisoned: two cooks start from the same stock.

use std::sync::Mutex;

#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    pub eggs: u32,
    pub flour: u32,
}

pub struct Kitchen {
    stock: Mutex<Stock>,
}

impl Kitchen {
    pub fn with(stock: Stock) -> Kitchen {
        Kitchen {
            stock: Mutex::new(stock),
        }
    }

    pub fn cook(&self, recipe: impl FnOnce(&mut Stock)) {
        let mut used = self.stock();
        recipe(&mut used);
        *self.stock.lock().unwrap() = used;
    }

    pub fn stock(&self) -> Stock {
        self.stock.lock().unwrap().clone()
    }
}
