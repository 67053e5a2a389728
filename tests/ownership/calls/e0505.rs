//! A borrow and a move in the arguments of one call.

pub fn pay(highest: &u32, bids: Vec<u32>) -> u32 {
    *highest + bids[0]
}

pub fn close(bids: Vec<u32>) -> u32 {
    pay(
        &bids[0], // The highest.
        bids,
    )
}

pub struct House;

impl House {
    pub fn pay(&self, highest: &u32, bids: Vec<u32>) -> u32 {
        *highest + bids[0]
    }
}

pub fn sell(house: &House, bids: Vec<u32>) -> u32 {
    house.pay(
        &bids[0], // The highest.
        bids,
    )
}
