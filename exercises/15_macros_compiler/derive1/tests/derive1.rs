use derive1::{Columns, table};

#[derive(Columns)]
struct Plant {
    name: String,
    height: u32,
    blooms: bool,
}

#[derive(Columns)]
struct Bed {
    length: f64,
    plants: usize,
}

#[derive(Columns)]
struct Empty {}

#[test]
fn each_field_is_a_column() {
    assert_eq!(Plant::NAMES, ["name", "height", "blooms"]);
    assert_eq!(Bed::NAMES, ["length", "plants"]);
    assert_eq!(Empty::NAMES, [""; 0]);
}

#[test]
fn values_come_in_the_order_of_the_columns() {
    let fern = Plant {
        name: String::from("fern"),
        height: 60,
        blooms: false,
    };
    assert_eq!(fern.values(), ["fern", "60", "false"]);
    assert_eq!(Empty {}.values(), [""; 0]);
}

#[test]
fn a_table_has_a_line_for_each_row() {
    let beds = [(2.5, 12), (0.8, 3)];
    let beds = beds.map(|(length, plants)| Bed { length, plants });
    assert_eq!(table(&beds), "length, plants\n2.5, 12\n0.8, 3");
}

/// A module in which the usual names mean something else.
mod crowded {
    mod std {}

    pub struct String;
    pub struct Vec;

    #[derive(derive1::Columns)]
    pub struct Tool {
        pub weight: u32,
    }
}

#[test]
fn it_does_not_depend_on_what_is_in_scope() {
    let (_, _) = (crowded::String, crowded::Vec);
    assert_eq!(table(&[crowded::Tool { weight: 3 }]), "weight\n3");
}

/// A type with a method that only looks like the right one.
#[derive(Clone, Copy)]
struct Color(&'static str);

impl Color {
    fn to_string(self) -> std::string::String {
        std::string::String::from("no color")
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.0)
    }
}

#[derive(Columns)]
struct Flower {
    color: Color,
}

#[test]
fn values_are_shown_by_their_trait() {
    assert_eq!(Color("red").to_string(), "no color");
    let poppy = Flower {
        color: Color("red"),
    };
    assert_eq!(poppy.values(), ["red"]);
}
