//! The loops end with a bare `break` and a `return`, so no `break` carries a value.

/// The first feeding is at twenty past midnight.
const FIRST_FEEDING: u32 = 20;

/// When the fish are fed next, at `now` or later. They get food every `gap` minutes, day and night.
pub fn next_feeding(now: u32, gap: u32) -> u32 {
    let mut feeding = FIRST_FEEDING;
    loop {
        if feeding >= now {
            break;
        }
        feeding += gap;
    }
    feeding % (24 * 60)
}

/// How often a photo must be halved until its longer side is at most `limit` pixels, and how long that side is then.
/// Half of an odd number is rounded down. The limit is at least 1.
pub fn halvings(side: u32, limit: u32) -> (u32, u32) {
    let mut side = side;
    let mut times = 0;
    loop {
        if side <= limit {
            return (times, side);
        }
        side /= 2;
        times += 1;
    }
}
