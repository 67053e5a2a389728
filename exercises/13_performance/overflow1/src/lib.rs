//! A contract sells tickets for a concert. In one night, someone bought 6,148,914,691,236,517,206 tickets for 2 coins.
//! Contracts are often compiled without overflow checks, and here, all arithmetic wraps around as it would there.
//!
//! Refuse what doesn't fit, and change nothing in that case. The price of each group has a discount of `percent`, and
//! a part of a coin is rounded up, in favor of the concert: otherwise, many small groups would pay less than
//! one large group.

#[derive(Debug, PartialEq)]
pub enum Refused {
    /// The amount is larger than any amount can be.
    TooMuch,
    SoldOut,
    /// A discount of more than 100 percent.
    NoSuchDiscount,
}

#[derive(Debug, PartialEq)]
pub struct BoxOffice {
    pub price: u64,
    pub tickets: u64,
    pub earned: u64,
}

impl BoxOffice {
    /// The price of this many tickets.
    pub fn quote(&self, tickets: u64, percent: u64) -> Result<u64, Refused> {
        let full = tickets.wrapping_mul(self.price);
        let discount = full.wrapping_mul(percent) / 100;
        Ok(full.wrapping_sub(discount))
    }

    /// Sells this many tickets, and returns their price.
    pub fn sell(&mut self, tickets: u64, percent: u64) -> Result<u64, Refused> {
        self.tickets = self.tickets.wrapping_sub(tickets);
        let cost = self.quote(tickets, percent)?;
        self.earned = self.earned.wrapping_add(cost);
        Ok(cost)
    }
}
