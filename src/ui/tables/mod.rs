//! Tables and progress bars: findings of `doctor`, measures of a course, mutation reports, texts side by side.

pub mod bar;
mod claims;
mod doctor;
mod gate;
mod layers;
mod measures;
mod mutation_report;
mod side_by_side;
mod table;

pub use bar::{Bar, Meter};
pub use claims::{ClaimRow, claims};
pub use doctor::{Finding, Health, doctor};
pub use gate::{findings, gate, gate_sides, mutated};
pub use layers::{LayerRow, LayerStrength, layers};
pub use side_by_side::side_by_side;
