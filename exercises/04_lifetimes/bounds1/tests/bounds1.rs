use std::cell::Cell;
use std::fmt::{Display, Formatter, Result};

use bounds1::Receipt;

/// A scale that is shared. When it's printed, it shows the weight at that moment.
struct Scale {
    grams: Cell<u32>,
}

impl Scale {
    fn empty() -> Scale {
        Scale {
            grams: Cell::new(0),
        }
    }

    fn load(&self, grams: u32) {
        self.grams.set(grams);
    }
}

impl Display for Scale {
    fn fmt(&self, f: &mut Formatter) -> Result {
        write!(f, "{} g", self.grams.get())
    }
}

#[test]
fn things_of_several_types_are_printed() {
    let mut receipt = Receipt::default();
    receipt.add("tea");
    receipt.add(String::from("two cups"));
    receipt.add(4.5);
    receipt.add('!');
    assert_eq!(receipt.text(), "tea\ntwo cups\n4.5\n!\n");
}

#[test]
fn an_empty_receipt_has_no_text() {
    assert_eq!(Receipt::default().text(), "");
}

#[test]
fn borrowed_things_are_printed() {
    // If `name` "does not live long enough" here, then the receipt still asks for `'static`.
    let name = String::from("green tea");
    let (text, price): (&str, &u32) = (&name, &300);
    let mut receipt = Receipt::default();
    receipt.add(text);
    receipt.add(price);
    assert_eq!(receipt.text(), "green tea\n300\n");
}

#[test]
fn a_thing_is_printed_as_it_is_at_that_time() {
    let scale = Scale::empty();
    let mut receipt = Receipt::default();
    receipt.add(&scale);
    scale.load(250);
    assert_eq!(
        receipt.text(),
        "250 g\n",
        "the text was created when the thing was added"
    );
    scale.load(90);
    assert_eq!(receipt.text(), "90 g\n");
}
