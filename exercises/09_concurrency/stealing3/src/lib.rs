//! Now jobs have parts. `join` hands one part to the pool, does the other part itself, and waits for the first.
//! But a worker that waits does nothing. If all workers wait, the parts stay in their queues forever.
//!
//! Let a worker in `join` (in `src/worker.rs`) do other jobs until its result is there. If there is no job, it
//! sleeps until the bell rings. A result must ring the bell as well.

mod bell;
mod pool;
mod queue;
mod worker;

pub use pool::Pool;
pub use worker::Worker;
