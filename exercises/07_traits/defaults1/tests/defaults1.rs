use defaults1::{Cone, Dessert, Sundae, Surprise, change};

#[test]
fn a_cone_costs_ninety_cents_per_scoop() {
    assert_eq!(change(&Cone { scoops: 1 }, 100), Some(10));
    assert_eq!(Cone { scoops: 2 }.label(), "cone, 2 scoops: 180 cents");
    assert_eq!(Cone { scoops: 5 }.label(), "cone, 5 scoops: 450 cents");
}

#[test]
fn a_surprise_has_three_scoops() {
    assert_eq!(Surprise.label(), "surprise, 3 scoops: 270 cents");
    assert_eq!(change(&Surprise, 269), None, "one cent is missing");
    assert_eq!(change(&Surprise, 270), Some(0));
}

#[test]
fn a_sundae_costs_more() {
    let sundae = Sundae { scoops: 2 };
    assert_eq!(
        change(&sundae, 500),
        Some(120),
        "the shop asks for the ordinary price, not for the sundae's own"
    );
    assert_eq!(sundae.label(), "sundae, 2 scoops: 380 cents");
}

/// Has only the two methods without an ordinary answer.
struct Waffle;

impl Dessert for Waffle {
    fn name(&self) -> String {
        String::from("waffle")
    }

    fn scoops(&self) -> u32 {
        0
    }
}

#[test]
fn a_new_dessert_needs_only_a_name_and_its_scoops() {
    assert_eq!(change(&Waffle, 40), Some(40));
    assert_eq!(Waffle.label(), "waffle, 0 scoops: 0 cents");
}

/// Has a label of its own, and the ordinary price.
struct Sample;

impl Dessert for Sample {
    fn name(&self) -> String {
        String::from("sample")
    }

    fn scoops(&self) -> u32 {
        1
    }

    fn label(&self) -> String {
        format!("{}: ask for a spoon", self.name())
    }
}

#[test]
fn one_default_can_be_replaced_alone() {
    assert_eq!(Sample.label(), "sample: ask for a spoon");
    assert_eq!(change(&Sample, 90), Some(0));
}

/// Has the name of a dessert of the shop, and the ordinary price.
struct Leftover;

impl Dessert for Leftover {
    fn name(&self) -> String {
        String::from("sundae")
    }

    fn scoops(&self) -> u32 {
        1
    }
}

#[test]
fn a_name_does_not_decide_the_price() {
    assert_eq!(
        change(&Leftover, 90),
        Some(0),
        "it's called a sundae, but its type has the ordinary price"
    );
}
