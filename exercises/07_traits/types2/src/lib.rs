//! A printer of parcel labels works in three stages: first the address, then the weight, then the label is printed.
//!
//! `Draft<Stage>` carries its stage in its type, but each method is there at each stage, and a label without an
//! address leaves the printer. Put each method into an `impl` for the one stage at which it makes sense, so that all
//! else does not compile. Let the stages hold what is known: `Addressed` the address, `Weighed` the address and the
//! grams, so that no `Option` is left. `sender` stays possible at each stage.

use std::marker::PhantomData;

pub struct NoAddress;

pub struct Addressed;

pub struct Weighed;

pub struct Draft<Stage> {
    sender: String,
    address: Option<String>,
    grams: Option<u32>,
    stage: PhantomData<Stage>,
}

impl<Stage> Draft<Stage> {
    pub fn from_sender(sender: &str) -> Draft<NoAddress> {
        Draft {
            sender: String::from(sender),
            address: None,
            grams: None,
            stage: PhantomData,
        }
    }

    pub fn sender(&self) -> &str {
        &self.sender
    }

    pub fn address(self, address: &str) -> Draft<Addressed> {
        Draft {
            sender: self.sender,
            address: Some(String::from(address)),
            grams: self.grams,
            stage: PhantomData,
        }
    }

    pub fn weigh(self, grams: u32) -> Draft<Weighed> {
        Draft {
            sender: self.sender,
            address: self.address,
            grams: Some(grams),
            stage: PhantomData,
        }
    }

    /// The label, such as "from Ola to Pia, Harbour 3 (450 g)".
    pub fn print(self) -> String {
        let address = self.address.unwrap_or_default();
        let grams = self.grams.unwrap_or_default();
        format!("from {} to {address} ({grams} g)", self.sender)
    }
}
