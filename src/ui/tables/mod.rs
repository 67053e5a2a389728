//! Tables and bars: findings of `doctor`, measures of a course, mutation reports.

pub mod bar;
mod doctor;
mod measures;
mod mutation_report;
mod table;

pub use bar::Bar;
pub use doctor::{Finding, Health, doctor};
pub use measures::measures;
pub use mutation_report::trials;
