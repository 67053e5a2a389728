//! Has a rule for three ingredients.

/// A recipe: the grams of each ingredient, in a `BTreeMap`. If an ingredient comes twice, its last amount counts.
#[macro_export]
macro_rules! recipe {
    () => {
        ::std::collections::BTreeMap::<&str, u32>::new()
    };
    ($a:expr => $x:expr, $b:expr => $y:expr, $c:expr => $z:expr $(,)?) => {{
        let mut recipe = ::std::collections::BTreeMap::<&str, u32>::new();
        recipe.insert($a, $x);
        recipe.insert($b, $y);
        recipe.insert($c, $z);
        recipe
    }};
}

/// What you need for four people.
pub fn waffles() -> std::collections::BTreeMap<&'static str, u32> {
    recipe! {
        "flour" => 250,
        "milk" => 500,
        "egg" => 2 * 60,
    }
}
