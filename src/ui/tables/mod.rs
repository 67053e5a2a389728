//! Tables and progress bars: findings of `doctor`, measures of a course, mutation reports.

pub mod bar;
mod doctor;
mod gate;
mod layers;
mod measures;
mod mutation_report;
mod table;

pub use bar::{Bar, Meter};
pub use doctor::{Finding, Health, doctor};
pub use gate::{gate, gate_sides, mutated};
pub use layers::{LayerRow, LayerStrength, layers};
