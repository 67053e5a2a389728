//! Four changes of a crate `scores` are in `versions/`: each has an old and a new version. Their author
//! thinks that 1.5.0 can follow 1.4.0, since nothing was removed. All four need a 2.0.0.
//!
//! Prove it. For each change, write a program in `programs/` that compiles with the old version and not
//! with the new one. Keep them small: two to ten lines are enough.
