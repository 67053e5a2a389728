//! Stops at the largest number instead of refusing.

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
        let share = 100_u64
            .checked_sub(percent)
            .ok_or(Refused::NoSuchDiscount)?;
        let full = u128::from(tickets) * u128::from(self.price);
        let cost = full.saturating_mul(u128::from(share)).div_ceil(100);
        Ok(u64::try_from(cost).unwrap_or(u64::MAX))
    }

    /// Sells this many tickets, and returns their price.
    pub fn sell(&mut self, tickets: u64, percent: u64) -> Result<u64, Refused> {
        let cost = self.quote(tickets, percent)?;
        let left = self.tickets.checked_sub(tickets).ok_or(Refused::SoldOut)?;
        let earned = self.earned.checked_add(cost).ok_or(Refused::TooMuch)?;
        self.tickets = left;
        self.earned = earned;
        Ok(cost)
    }
}
