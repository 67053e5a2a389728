//! A bakery in three modules. `order` is outside them and uses both, and so do the tests, from another crate.
//!
//! Everything in a module is private unless it says otherwise. Make public what `order` and the tests need, and
//! nothing else: how much flour goes into a loaf is the baker's secret.

mod oven {
    /// What comes out of the oven.
    fn bake(loaves: u32) -> String {
        format!(
            "{loaves} loaves of {} grams",
            recipe::flour() + recipe::water()
        )
    }

    mod recipe {
        fn flour() -> u32 {
            520
        }

        fn water() -> u32 {
            340
        }
    }
}

mod counter {
    /// The price in cents; every sixth loaf is free.
    fn price(loaves: u32) -> u32 {
        (loaves - loaves / 6) * 380
    }
}

/// One line for the order book.
pub fn order(loaves: u32) -> String {
    format!("{}: {} cents", oven::bake(loaves), counter::price(loaves))
}
