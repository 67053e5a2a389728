//! Lockers for luggage at a station. A visitor types a number of coins; a voucher is worth coins, too.

/// Reads how many coins the visitor wants to pay.
pub fn coins(typed: &str) -> Result<u32, &'static str> {
    typed.parse().map_err(|_| "not a number")
}

/// The size of the locker: small, medium or large.
pub fn locker(coins: u32) -> Result<char, &'static str> {
    match coins {
        0 => Err("pay first"),
        1 | 2 => Ok('S'),
        3..=5 => Ok('M'),
        6..=9 => Ok('L'),
        _ => Err("too much"),
    }
}

pub fn rent(typed: &str) -> Result<char, &'static str> {
    coins(typed).and_then(locker)
}

pub fn rent_with_tip(typed: &str) -> Result<char, &'static str> {
    coins(typed).map(|coins| coins - 1).and_then(locker)
}

pub fn rent_or_small(typed: &str) -> char {
    rent(typed).unwrap_or('S')
}

/// A voucher counts only if the visitor's own coins get no locker.
pub fn rent_with_voucher(typed: &str, voucher: Option<u32>) -> Result<char, &'static str> {
    rent(typed).or_else(|_| voucher.ok_or("no voucher").and_then(locker))
}

/// Two lockers, for two visitors.
pub fn rent_two(left: &str, right: &str) -> Result<(char, char), &'static str> {
    let Ok(left) = rent(left) else {
        return Err("no left locker");
    };
    rent(right).map(|right| (left, right))
}
