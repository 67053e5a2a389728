//! The table of the sandbox's layers, as `doctor` and `grade` print it.

use crate::grade::{IsolationLayer, LayerState, Policy};
use crate::ui;
use crate::ui::{LayerRow, LayerStrength, Terminal};

/// Which layers hold on this machine, as lines.
pub(super) fn table(policy: &Policy, terminal: Terminal) -> Vec<String> {
    let layers = policy.isolation().layers.into_iter();
    let rows: Vec<LayerRow> = layers
        .zip(policy.stops())
        .map(|(layer, stops)| row(layer, stops))
        .collect();
    ui::layers(&rows, terminal.paper().width, terminal.style)
}

fn row(layer: IsolationLayer, stops: &'static str) -> LayerRow {
    LayerRow {
        strength: match layer.state {
            LayerState::Enforced => LayerStrength::Enforced,
            LayerState::Partial => LayerStrength::Partial(layer.why),
            LayerState::Absent => LayerStrength::Absent(layer.why),
        },
        name: layer.name,
        required: layer.required,
        stops,
    }
}
