//! A post office weighs parcels.

pub mod labels;
pub mod units;
