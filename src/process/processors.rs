//! `Processors`: limits how many programs run at once, whether we start them or cargo does.
//!
//! Every compiler and every test takes a turn. A deadline makes sense only for a program that has a processor to itself.
//!
//! Cargo needs a moment to start the next compiler, which leaves gaps. So one of cargo's compilers may run in addition, unless a number was asked for.
//! Tests with strict deadlines run when cargo has finished.

use std::num::NonZero;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The number of programs that may run at once.
#[derive(Debug)]
pub struct Processors {
    count: usize,
    /// How many additional turns visitors can take.
    spare: usize,
    state: Mutex<ProcessorState>,
    changed: Condvar,
}

#[derive(Debug)]
struct ProcessorState {
    free: usize,
    spare: usize,
    /// How many are waiting for all processors. Newcomers have to let them go first.
    waiting_for_all: usize,
}

/// The right to keep one processor busy, or all of them. It's released when dropped.
#[derive(Debug)]
pub struct Turn<'p> {
    processors: &'p Processors,
    taken: usize,
    spare: usize,
}

impl Processors {
    /// Exactly this many, but at least one.
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

    /// The processors of this machine that we may use.
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

    /// Waits for one, or for an additional turn for visitors.
    #[cfg(any(target_os = "linux", test))]
    pub(super) fn one_for_visitor(&self) -> Turn<'_> {
        let mut state = self.state();
        while state.free + state.spare == 0 || state.waiting_for_all > 0 {
            state = self.wait(state);
        }
        if state.spare == 0 {
            state.free -= 1;
            return self.turn(1);
        }
        // Only visitors can take it.
        state.spare -= 1;
        Turn {
            processors: self,
            taken: 0,
            spare: 1,
        }
    }

    /// One, if it's free right now.
    pub fn one_if_free(&self) -> Option<Turn<'_>> {
        let mut state = self.state();
        if state.free == 0 || state.waiting_for_all > 0 {
            return None;
        }
        state.free -= 1;
        Some(self.turn(1))
    }

    /// Waits for all of them. Nothing else of ours runs until they're released. Don't hold a turn of your own when you call this.
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
    fn no_more_programs_run_than_there_are_processors() {
        for count in [1, 2, 3] {
            let processors = Processors::new(count);
            let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
            thread::scope(|scope| {
                for number in 0..8 {
                    let (processors, running, most) = (&processors, &running, &most);
                    scope.spawn(move || {
                        for _ in 0..50 {
                            let turn = if number == 0 {
                                processors.all()
                            } else {
                                processors.one()
                            };
                            let now = running.fetch_add(turn.taken, Ordering::SeqCst) + turn.taken;
                            most.fetch_max(now, Ordering::SeqCst);
                            thread::yield_now();
                            running.fetch_sub(turn.taken, Ordering::SeqCst);
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
    fn newcomers_do_not_delay_a_wait_for_all() {
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
    fn only_visitors_can_take_additional_turns() {
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
