//! Keeps all inputs, so that good ones drown.

use crate::{Coverage, End, Random, Target, execute, mutate};

/// Longer inputs are cut: they take more time, and rarely find more.
const LONGEST: usize = 200;

/// An input, and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bug {
    pub input: Vec<u8>,
    pub end: End,
}

pub struct Fuzzer {
    target: Target,
    random: Random,
    coverage: Coverage,
    corpus: Vec<Vec<u8>>,
    bugs: Vec<Bug>,
}

impl Fuzzer {
    pub fn new(target: Target, seed: u64) -> Self {
        Fuzzer {
            target,
            random: Random::new(seed),
            coverage: Coverage::default(),
            corpus: Vec::new(),
            bugs: Vec::new(),
        }
    }

    /// Executes an input, and keeps it if it's worth it.
    pub fn add(&mut self, input: &[u8]) {
        let execution = execute(self.target, input);
        if execution.end == End::Finished {
            self.coverage.learn(&execution.places);
            {
                self.corpus.push(input.to_vec());
            }
        } else if self.bugs.iter().all(|bug| bug.end != execution.end) {
            self.bugs.push(Bug {
                input: input.to_vec(),
                end: execution.end,
            });
        }
    }

    /// Adds this many mutations.
    pub fn run(&mut self, count: usize) {
        for _ in 0..count {
            let [input, other] = [self.choose(), self.choose()].map(|index| match index {
                Some(index) => self.corpus[index].as_slice(),
                None => &[],
            });
            let mut mutation = mutate(&mut self.random, input, other);
            mutation.truncate(LONGEST);
            self.add(&mutation);
        }
    }

    /// The index of an input, if there is one.
    fn choose(&mut self) -> Option<usize> {
        (!self.corpus.is_empty()).then(|| self.random.below(self.corpus.len()))
    }

    /// The inputs that led to something new.
    pub fn corpus(&self) -> &[Vec<u8>] {
        &self.corpus
    }

    pub fn bugs(&self) -> &[Bug] {
        &self.bugs
    }
}
