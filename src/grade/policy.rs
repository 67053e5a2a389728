//! `Policy`: which layers of the sandbox grading requires, and which of them this machine has. Sets up none of them.

use std::path::Path;

use super::gradebook::{Isolation, IsolationLayer, LayerState};
use crate::error::Result;
use crate::process::{Enforcement, Layer, Needs, ProbedLayer, Sandbox, probe};

/// Without one of these, code under test could read what it must not know, harm other submissions, or forge a pass.
const REQUIRED: [Layer; 6] = [
    Layer::Privileges,
    Layer::Files,
    Layer::Execution,
    Layer::SystemCalls,
    Layer::Limits,
    Layer::Scopes,
];

/// What this machine enforces on untrusted code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    probed: Vec<ProbedLayer>,
}

impl Policy {
    /// Tries each layer. Submissions will be graded below `dir`.
    ///
    /// # Errors
    /// If no program can be started at all.
    pub fn of_this_machine(dir: &Path) -> Result<Self> {
        Ok(Self {
            probed: probe(dir)?,
        })
    }

    /// The sandbox with all layers that hold.
    pub fn sandbox(&self) -> Sandbox {
        Sandbox {
            layers: ProbedLayer::that_hold(&self.probed),
            needs: Needs::default(),
        }
    }

    /// Whether a required layer is missing. `grade` doesn't start then, unless it's told to.
    pub fn is_weak(&self) -> bool {
        self.probed.iter().any(|probed| {
            REQUIRED.contains(&probed.layer) && matches!(probed.enforcement, Enforcement::Absent(_))
        })
    }

    /// What goes into results and gradebooks.
    pub fn isolation(&self) -> Isolation {
        Isolation {
            weak: self.is_weak(),
            layers: self.probed.iter().map(row).collect(),
        }
    }

    /// What each layer stops, in the order of [`Policy::isolation`].
    pub fn stops(&self) -> impl Iterator<Item = &'static str> {
        self.probed.iter().map(|probed| probed.layer.stops())
    }
}

fn row(probed: &ProbedLayer) -> IsolationLayer {
    let (state, why) = match &probed.enforcement {
        Enforcement::Enforced => (LayerState::Enforced, ""),
        Enforcement::Partial(why) => (LayerState::Partial, why.as_str()),
        Enforcement::Absent(why) => (LayerState::Absent, why.as_str()),
    };
    IsolationLayer {
        name: probed.layer.name().to_owned(),
        state,
        required: REQUIRED.contains(&probed.layer),
        why: why.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(absent: &[Layer]) -> Policy {
        let probed = Layer::ALL.map(|layer| ProbedLayer {
            layer,
            enforcement: if absent.contains(&layer) {
                Enforcement::Absent("an old kernel".to_owned())
            } else {
                Enforcement::Enforced
            },
        });
        Policy {
            probed: probed.to_vec(),
        }
    }

    #[test]
    fn a_machine_is_weak_without_any_required_layer_and_no_other() {
        for layer in Layer::ALL {
            let policy = policy(&[layer]);
            assert_eq!(policy.is_weak(), REQUIRED.contains(&layer), "{layer:?}");
            let isolation = policy.isolation();
            assert_eq!(isolation.weak, policy.is_weak());
            let word = if policy.is_weak() { "weak" } else { "partial" };
            assert_eq!(isolation.strength(), word, "{layer:?}");
            assert_eq!(isolation.by_state().absent, [layer.name()]);
            assert_eq!(isolation.by_state().enforced.len(), 11);
            assert!(!policy.sandbox().layers.has(layer), "{layer:?}");
        }
        assert!(!policy(&[]).is_weak());
        assert_eq!(policy(&[]).isolation().strength(), "full");
    }

    #[test]
    fn a_layer_that_does_only_part_of_its_work_is_not_set_up() {
        let mut policy = policy(&[]);
        policy.probed[0].enforcement = Enforcement::Partial("some of it".to_owned());
        assert!(!policy.sandbox().layers.has(Layer::Privileges));
        let row = &policy.isolation().layers[0];
        assert_eq!(
            (row.state, row.why.as_str()),
            (LayerState::Partial, "some of it")
        );
        assert_eq!(policy.isolation().strength(), "partial");
        assert_eq!(policy.isolation().by_state().partial, ["privileges"]);
    }
}
