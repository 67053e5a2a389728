//! A module's file has its items directly: the file is the module. Its parent declares it.

pub mod labels;
pub mod units;
