//! A poisoned lock asks: is the value still valid? Here it always is, since a recipe works on a copy that
//! replaces the stock at the end, in one step. That is what makes `into_inner` right.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// How much there is of everything.
#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    pub eggs: u32,
    pub flour: u32,
}

/// A stock that cooks in several threads share.
pub struct Kitchen {
    stock: Mutex<Stock>,
}

impl Kitchen {
    pub fn with(stock: Stock) -> Kitchen {
        Kitchen {
            stock: Mutex::new(stock),
        }
    }

    /// Lets a recipe take from the stock. If it panics, the cook's thread ends.
    pub fn cook(&self, recipe: impl FnOnce(&mut Stock)) {
        let mut stock = self.lock();
        let mut used = stock.clone();
        recipe(&mut used);
        *stock = used;
    }

    /// What is left.
    pub fn stock(&self) -> Stock {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Stock> {
        self.stock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
