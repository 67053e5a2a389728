//! A jukebox. A guest types a number of coins, and more coins play more songs. Guests can have a voucher, too.

/// Reads how many coins the guest wants to pay.
pub fn coins(typed: &str) -> Result<u32, &'static str> {
    typed.parse().map_err(|_| "not a number")
}

/// How much music that buys: one song, a side of a record, or the whole record.
pub fn music(coins: u32) -> Result<&'static str, &'static str> {
    match coins {
        0 => Err("pay first"),
        1 | 2 => Ok("song"),
        3..=5 => Ok("side"),
        6..=9 => Ok("record"),
        _ => Err("too much"),
    }
}

pub fn play(typed: &str) -> Result<&'static str, &'static str> {
    coins(typed).and_then(music)
}

/// One coin is for the singer.
pub fn play_with_tip(typed: &str) -> Result<&'static str, &'static str> {
    coins(typed).map(|coins| coins - 1).and_then(music)
}

pub fn play_anyway(typed: &str) -> &'static str {
    play(typed).unwrap_or("song")
}

/// The voucher counts only if the guest's own coins don't play anything.
pub fn play_with_voucher(typed: &str, voucher: Option<u32>) -> Result<&'static str, &'static str> {
    play(typed).or_else(|_| voucher.ok_or("no voucher").and_then(music))
}

/// Music for two guests, one after the other.
pub fn play_both(first: &str, second: &str) -> Result<(&'static str, &'static str), &'static str> {
    let Ok(first) = play(first) else {
        return Err("the first guest can't pay");
    };
    play(second).map(|second| (first, second))
}
