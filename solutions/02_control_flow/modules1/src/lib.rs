//! `recipe` is private: `bake` is in the same module and can use it, `order` can't. The functions inside are public
//! only as far as the path to them is.

pub mod oven {
    /// What comes out of the oven.
    pub fn bake(loaves: u32) -> String {
        format!(
            "{loaves} loaves of {} grams",
            recipe::flour() + recipe::water()
        )
    }

    mod recipe {
        pub fn flour() -> u32 {
            520
        }

        pub fn water() -> u32 {
            340
        }
    }
}

pub mod counter {
    /// The price in cents; every sixth loaf is free.
    pub fn price(loaves: u32) -> u32 {
        (loaves - loaves / 6) * 380
    }
}

/// One line for the order book.
pub fn order(loaves: u32) -> String {
    format!("{}: {} cents", oven::bake(loaves), counter::price(loaves))
}
