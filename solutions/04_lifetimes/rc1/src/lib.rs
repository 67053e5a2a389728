//! `Rc::clone` and a successful `upgrade` create an owner. `downgrade`, `&` and a move don't.

pub mod cinema;

/// What `evening` returns.
pub const COUNTS: [usize; 9] = [2, 2, 1, 3, 2, 2, 1, 0, 0];
