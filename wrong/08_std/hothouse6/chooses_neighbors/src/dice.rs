//! `swap_remove` moves a thing out without moving all others. The order in the vector doesn't matter here.

pub struct Dice {
    state: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// A number below `limit`, which must not be 0.
    pub fn below(&mut self, limit: usize) -> usize {
        // SplitMix64: count in large steps, and mix the bits of the count.
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        (bits % limit as u64) as usize
    }

    /// Chooses `count` of these things at random, each of them at most once. If there are fewer, it returns all of them.
    pub fn choose<T>(&mut self, count: usize, mut things: Vec<T>) -> Vec<T> {
        if things.is_empty() {
            return things;
        }
        let start = self.below(things.len());
        things.rotate_left(start);
        things.truncate(count);
        things
    }
}
