//! A printer of parcel labels works in three stages: first the address, then the weight, then the label is printed.
//!
//! `Draft<Stage>` carries its stage in its type, but each method is there at each stage, and a label without an
//! address leaves the printer. Put each method into an `impl` for the one stage at which it makes sense, so that all
//! else does not compile. Let the stages hold what is known: `Addressed` the address, `Weighed` the address and the
//! grams, so that no `Option` is left. `sender` stays possible at each stage.

pub struct NoAddress;

pub struct Addressed {
    address: String,
}

pub struct Weighed {
    address: String,
    grams: u32,
}

// The stage is data, not only a mark: what a stage does not know, it has no field for, and no `Option` can be empty.
pub struct Draft<Stage> {
    sender: String,
    stage: Stage,
}

impl<Stage> Draft<Stage> {
    pub fn sender(&self) -> &str {
        &self.sender
    }
}

impl Draft<NoAddress> {
    pub fn from_sender(sender: &str) -> Draft<NoAddress> {
        Draft {
            sender: String::from(sender),
            stage: NoAddress,
        }
    }

    pub fn address(self, address: &str) -> Draft<Addressed> {
        Draft {
            sender: self.sender,
            stage: Addressed {
                address: String::from(address),
            },
        }
    }
}

impl Draft<Addressed> {
    pub fn weigh(self, grams: u32) -> Draft<Weighed> {
        Draft {
            sender: self.sender,
            stage: Weighed {
                address: self.stage.address,
                grams,
            },
        }
    }
}

impl Draft<Weighed> {
    /// The label, such as "from Ola to Pia, Harbour 3 (450 g)".
    pub fn print(self) -> String {
        let Weighed { address, grams } = self.stage;
        format!("from {} to {address} ({grams} g)", self.sender)
    }
}
