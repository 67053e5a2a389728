//! Cooks share the stock of a kitchen. A recipe that fails panics in the middle, after it has taken some
//! of its ingredients. The panic poisons the lock, and from then on every `lock().unwrap()` panics too.
//!
//! Let the kitchen go on after a failed recipe. But first make sure that it can: a recipe uses either
//! all of its ingredients, or nothing.

use std::sync::Mutex;

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
        let mut stock = self.stock.lock().unwrap();
        recipe(&mut stock);
    }

    /// What is left.
    pub fn stock(&self) -> Stock {
        self.stock.lock().unwrap().clone()
    }
}
