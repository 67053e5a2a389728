//! A radio network that is only simulated: messages take different amounts of time, and a storm can cut it into pieces.
//! The same seed always leads to the same order.

use std::collections::BTreeMap;

/// A message on its way from one island to another.
#[derive(Clone, Debug)]
pub struct Call<M> {
    pub from: usize,
    pub to: usize,
    pub message: M,
}

pub struct Radio<M> {
    random: u64,
    now: u64,
    sent: u64,
    /// Sorted by the time of arrival. The number of the call makes the key unique.
    on_air: BTreeMap<(u64, u64), Call<M>>,
    /// Which piece of the network each island belongs to.
    pieces: Vec<usize>,
}

impl<M: Clone> Radio<M> {
    pub fn new(islands: usize, seed: u64) -> Self {
        Self {
            random: seed,
            now: 0,
            sent: 0,
            on_air: BTreeMap::new(),
            pieces: vec![0; islands],
        }
    }

    /// A number below `limit`, which must not be 0.
    pub fn random(&mut self, limit: u64) -> u64 {
        self.random = self.random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// Calls one island.
    pub fn send(&mut self, from: usize, to: usize, message: M) {
        if self.pieces[from] == self.pieces[to] {
            let arrival = self.now + 1 + self.random(20);
            self.sent += 1;
            let call = Call { from, to, message };
            self.on_air.insert((arrival, self.sent), call);
        }
    }

    /// Calls all other islands.
    pub fn broadcast(&mut self, from: usize, message: &M) {
        for to in (0..self.pieces.len()).filter(|to| *to != from) {
            self.send(from, to, message.clone());
        }
    }

    /// The next call that arrives.
    pub fn next_call(&mut self) -> Option<Call<M>> {
        let ((arrival, _), call) = self.on_air.pop_first()?;
        self.now = arrival;
        Some(call)
    }

    /// From now on, these islands can only reach each other. Calls between them and the others are lost.
    pub fn storm(&mut self, around: &[usize]) {
        for (island, piece) in self.pieces.iter_mut().enumerate() {
            *piece = usize::from(around.contains(&island));
        }
        self.on_air
            .retain(|_, call| self.pieces[call.from] == self.pieces[call.to]);
    }

    /// Ends the storm.
    pub fn calm(&mut self) {
        self.pieces.fill(0);
    }
}
