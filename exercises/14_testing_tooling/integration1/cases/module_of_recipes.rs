//! error[E0603]
//! A user of the crate goes through the module `recipe`, which could then never be renamed.

use integration1::Recipe;

fn main() {
    let recipe = Recipe::read(2, "2 eggs");
    let half = integration1::scale(&recipe, 1);
    let whole = integration1::recipe::scale(&half, 2); // misuse
}
