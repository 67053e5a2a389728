//! Two searches that end when they have found something. Times are minutes since midnight.

/// The first bus of the night leaves at twenty past midnight.
const FIRST_BUS: u32 = 20;

/// When the next bus leaves, at `now` or later. Buses leave every `gap` minutes, all day and all night.
pub fn next_bus(now: u32, gap: u32) -> u32 {
    let mut departure = FIRST_BUS;
    // `while` may end without any `break`, and would then have no value; `loop` ends by `break` alone.
    let next = loop {
        if departure >= now {
            break departure;
        }
        departure += gap;
    };
    next % (24 * 60)
}

/// How often a photo must be halved until its longer side is at most `limit` pixels, and how long that side is then.
/// Half of an odd number is rounded down. The limit is at least 1.
pub fn halvings(side: u32, limit: u32) -> (u32, u32) {
    let mut side = side;
    let mut times = 0;
    loop {
        if side <= limit {
            break (times, side);
        }
        side /= 2;
        times += 1;
    }
}
