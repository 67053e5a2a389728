//! error[E0603]
//! A user of the crate reads single lines.

use integration1::Recipe;

fn main() {
    let recipe = Recipe::read(2, "2 eggs");
    let line = integration1::lines::Line::read("2 eggs"); // misuse
}
