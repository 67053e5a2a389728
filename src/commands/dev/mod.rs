//! Verbs for authors. They read the course from its folder only, never from the binary.

pub(super) mod check;
pub(super) mod new;
pub(super) mod pack;
pub(super) mod watch;

use crate::judge::GateStep;
use crate::ui::Bar;

/// Shows on a bar what the gate is about to do.
fn tell(bar: &Bar, step: GateStep<'_>) {
    match step {
        GateStep::Level(id) => bar.tell(&format!("level {id}")),
        GateStep::LevelDone => bar.step(),
        GateStep::Mutant(exercise, number, all) => {
            bar.tell(&format!("{exercise}: mutant {number} of {all}"));
        }
    }
}
