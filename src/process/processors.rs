//! `Processors`: how many of our programs may run at once, whether we start them or cargo does.
//!
//! Every compiler and every test takes a turn. A deadline means something only for a program that has a processor to itself.
//!
//! A compiler that cargo starts leaves gaps: cargo needs a moment for the next one. So one of them may run on top, unless a number was asked for.
//! Tests whose deadlines count run when cargo is done.

use std::num::NonZero;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// So many programs at once.
#[derive(Debug)]
pub struct Processors {
    count: usize,
    /// How many turns visitors can take on top.
    spare: usize,
    state: Mutex<ProcessorState>,
    changed: Condvar,
}

#[derive(Debug)]
struct ProcessorState {
    free: usize,
    spare: usize,
    /// How many wait for all of them: nobody else takes one before these had their turn.
    waiting_for_all: usize,
}

/// The right to keep one processor busy, or all of them; given back when dropped.
#[derive(Debug)]
pub struct Turn<'p> {
    processors: &'p Processors,
    taken: usize,
    spare: usize,
}

impl Processors {
    /// Just so many, at least one.
    pub fn new(count: usize) -> Self {
        Self::with_spare(count.max(1), 0)
    }

    fn with_spare(count: usize, spare: usize) -> Self {
        Self {
            count,
            spare,
            state: Mutex::new(ProcessorState {
                free: count,
                spare,
                waiting_for_all: 0,
            }),
            changed: Condvar::new(),
        }
    }

    /// Those of this machine that we may use.
    pub fn of_this_machine() -> Self {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        Self::with_spare(count, 1)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// How many visitors can have a turn at once.
    pub fn visitors(&self) -> usize {
        self.count + self.spare
    }

    /// Waits for one.
    pub fn one(&self) -> Turn<'_> {
        let mut state = self.state();
        while state.free == 0 || state.waiting_for_all > 0 {
            state = self.wait(state);
        }
        state.free -= 1;
        self.turn(1)
    }

    /// Waits for one, or for what visitors can take on top.
    pub(super) fn one_for_visitor(&self) -> Turn<'_> {
        let mut state = self.state();
        while state.free + state.spare == 0 || state.waiting_for_all > 0 {
            state = self.wait(state);
        }
        if state.spare == 0 {
            state.free -= 1;
            return self.turn(1);
        }
        // Nobody else can take it.
        state.spare -= 1;
        Turn {
            processors: self,
            taken: 0,
            spare: 1,
        }
    }

    /// One, if there is one right now.
    pub fn one_if_free(&self) -> Option<Turn<'_>> {
        let mut state = self.state();
        if state.free == 0 || state.waiting_for_all > 0 {
            return None;
        }
        state.free -= 1;
        Some(self.turn(1))
    }

    /// Waits for all of them: nothing else of ours is at work until they are given back. To be called without a turn of one's own.
    pub fn all(&self) -> Turn<'_> {
        let mut state = self.state();
        state.waiting_for_all += 1;
        while state.free < self.count || state.spare < self.spare {
            state = self.wait(state);
        }
        state.waiting_for_all -= 1;
        state.free = 0;
        self.turn(self.count)
    }

    fn turn(&self, taken: usize) -> Turn<'_> {
        Turn {
            processors: self,
            taken,
            spare: 0,
        }
    }

    fn state(&self) -> MutexGuard<'_, ProcessorState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(&self, state: MutexGuard<'s, ProcessorState>) -> MutexGuard<'s, ProcessorState> {
        self.changed
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.processors.state();
        state.free += self.taken;
        state.spare += self.spare;
        drop(state);
        self.processors.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn no_more_are_at_work_than_there_are_processors() {
        for count in [1, 2, 3] {
            let processors = Processors::new(count);
            let (at_work, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
            thread::scope(|scope| {
                for number in 0..8 {
                    let (processors, at_work, most) = (&processors, &at_work, &most);
                    scope.spawn(move || {
                        for _ in 0..50 {
                            let turn = if number == 0 {
                                processors.all()
                            } else {
                                processors.one()
                            };
                            let now = at_work.fetch_add(turn.taken, Ordering::SeqCst) + turn.taken;
                            most.fetch_max(now, Ordering::SeqCst);
                            thread::yield_now();
                            at_work.fetch_sub(turn.taken, Ordering::SeqCst);
                        }
                    });
                }
            });
            assert_eq!(most.into_inner(), count);
        }
    }

    #[test]
    fn a_turn_can_be_taken_without_waiting_only_if_one_is_free() {
        let processors = Processors::new(2);
        let (one, other) = (processors.one(), processors.one_if_free());
        assert!(other.is_some() && processors.one_if_free().is_none());
        drop((one, other));
        let all = processors.all();
        assert!(processors.one_if_free().is_none());
        drop(all);
        assert!(processors.one_if_free().is_some());
    }

    #[test]
    fn newcomers_do_not_delay_one_that_waits_for_all() {
        let processors = Processors::new(2);
        let first = processors.one();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| processors.all().taken);
            while processors.state().waiting_for_all == 0 {
                thread::yield_now();
            }
            assert!(
                processors.one_if_free().is_none(),
                "one is free, but not for newcomers"
            );
            drop(first);
            assert_eq!(waiting.join().ok(), Some(2));
        });
    }

    #[test]
    fn only_visitors_can_take_what_is_on_top() {
        let processors = Processors::with_spare(1, 1);
        let (own, visitor) = (processors.one(), processors.one_for_visitor());
        assert!(processors.one_if_free().is_none());
        drop(own);
        assert!(processors.one_if_free().is_some());
        drop(visitor);
        drop(processors.all());
        let asked_for = Processors::new(2);
        assert_eq!((asked_for.count(), asked_for.visitors()), (2, 2));
    }

    #[test]
    fn there_is_always_one() {
        assert_eq!(Processors::new(0).count(), 1);
        assert!(Processors::of_this_machine().count() >= 1);
    }
}
