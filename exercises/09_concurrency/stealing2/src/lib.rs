//! A pool of threads. Each worker has its own queue, so workers rarely disturb each other. But so far, a
//! worker does only the jobs of its own queue. While it waits for something, its jobs wait with it, and the
//! other workers have nothing to do.
//!
//! Let `next_job` in `src/worker.rs` steal. A worker prefers its own newest job. If it has none, it takes the
//! oldest job of another worker, and looks at the others in a circle: after 2 come 3, 0 and 1.

mod bell;
mod pool;
mod queue;
mod worker;

pub use pool::Pool;
