//! Writes several statements, but no block around them.

/// A recipe: the grams of each ingredient, in a `BTreeMap`. If an ingredient comes twice, its last amount counts.
#[macro_export]
macro_rules! recipe {
    () => {
        ::std::collections::BTreeMap::<&str, u32>::new()
    };
    ($($name:expr => $grams:expr),+ $(,)?) => {
        let mut recipe = ::std::collections::BTreeMap::<&str, u32>::new();
        $( recipe.insert($name, $grams); )+
        recipe
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
