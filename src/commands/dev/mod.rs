//! Commands for course authors. They read the course from its folder, never from the binary.

pub(super) mod check;
mod crates;
pub(super) mod new;
pub(super) mod pack;
pub(super) mod watch;

use crate::judge::GateStep;
use crate::ui::Bar;

/// Shows the next step of the gate on a progress bar.
fn show_step(bar: &Bar, step: GateStep<'_>) {
    match step {
        GateStep::Level(id) => bar.set_message(&format!("level {id}")),
        GateStep::LevelDone => bar.step(),
        GateStep::Mutant(exercise, number, all) => {
            bar.set_message(&format!("{exercise}: mutant {number} of {all}"));
        }
        GateStep::Mutants(..) => {}
    }
}
