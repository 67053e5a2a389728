use spans1::check;

/// The errors in a recipe, each with the word that it points to.
fn errors(recipe: &str) -> Vec<String> {
    let tokens = recipe.parse().expect("these are tokens");
    let Err(errors) = check(tokens) else {
        return Vec::new();
    };
    let error = |error: syn::Error| {
        let range = error.span().byte_range();
        format!("{}: {error}", &recipe[range])
    };
    errors.into_iter().map(error).collect()
}

#[test]
fn a_unit_is_wrong_where_it_is() {
    assert_eq!(
        errors("flour: 500 g, milk: 3 cups"),
        ["cups: the unit must be `g` or `ml`"]
    );
}

#[test]
fn an_amount_is_wrong_where_it_is() {
    assert_eq!(errors("salt: 00 g"), ["00: there must be some of it"]);
}

#[test]
fn a_second_name_is_wrong_where_it_is() {
    let recipe = "milk: 300 ml, flour: 500 g, milk: 1 g";
    assert_eq!(errors(recipe), ["milk: this is in the list already"]);
    let tokens = recipe.parse().unwrap();
    let error = check(tokens).err().expect("`milk` is there twice");
    assert_eq!(error.span().start().column, 28, "at the second `milk`");
}

#[test]
fn all_errors_are_reported() {
    assert_eq!(
        errors("egg: 2 eggs, salt: 0 pinch, egg: 0 g, milk: 3 ml"),
        [
            "eggs: the unit must be `g` or `ml`",
            "pinch: the unit must be `g` or `ml`",
            "0: there must be some of it",
            "0: there must be some of it",
            "egg: this is in the list already",
        ]
    );
}

#[test]
fn an_amount_that_is_too_large_is_wrong_where_it_is() {
    let errors = errors("salt: 5000000000 g, milk: 3 cups");
    assert!(errors[0].starts_with("5000000000: "), "{errors:?}");
    assert_eq!(errors[1], "cups: the unit must be `g` or `ml`");
}

#[test]
fn a_good_recipe_has_no_errors() {
    let tokens = "flour: 500 g, milk: 300 ml,".parse().unwrap();
    let recipe = check(tokens).expect("it is good");
    assert_eq!(recipe.weight(), 800);
    assert_eq!(errors(""), [""; 0]);
}
