use std::cell::Cell;
use std::fmt::{Display, Formatter, Result};

use bounds1::Receipt;

/// Shows the weight on a scale at the moment of printing.
struct Scale<'a>(&'a Cell<u32>);

impl Display for Scale<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result {
        write!(f, "{} g", self.0.get())
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
    let grams = Cell::new(0);
    let mut receipt = Receipt::default();
    receipt.add(Scale(&grams));
    grams.set(250);
    assert_eq!(
        receipt.text(),
        "250 g\n",
        "the text was created when the thing was added"
    );
    grams.set(90);
    assert_eq!(receipt.text(), "90 g\n");
}
