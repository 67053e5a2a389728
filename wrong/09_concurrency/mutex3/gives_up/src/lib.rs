//! After an accident, the kitchen is closed: nothing is cooked anymore.

use std::sync::{Mutex, PoisonError};

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
        if let Ok(mut stock) = self.stock.lock() {
            let mut used = stock.clone();
            recipe(&mut used);
            *stock = used;
        }
    }

    pub fn stock(&self) -> Stock {
        self.stock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
