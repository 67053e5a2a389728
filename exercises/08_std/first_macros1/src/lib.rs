//! `vec![1, 2, 3]` makes a vector in one expression. It's a macro: it writes the code that fills the vector. A cookbook
//! wants the same for its recipes: `recipe! { "milk" => 300, "egg" => 120 }`.
//!
//! The macro has one rule, for a recipe without ingredients. Add a rule for any number of ingredients. A comma after the
//! last one is allowed, because rustfmt likes to put one there.

/// A recipe: the grams of each ingredient, in a `BTreeMap`. If an ingredient comes twice, its last amount counts.
#[macro_export]
macro_rules! recipe {
    () => {
        ::std::collections::BTreeMap::<&str, u32>::new()
    };
}

/// What you need for four people.
pub fn waffles() -> std::collections::BTreeMap<&'static str, u32> {
    recipe! {
        "flour" => 250,
        "milk" => 500,
        "egg" => 2 * 60,
    }
}
