//! Stops at the first fault.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, LitInt, Result, Token};

/// One line of a recipe.
struct Ingredient {
    name: Ident,
    amount: LitInt,
    unit: Ident,
}

impl Parse for Ingredient {
    fn parse(input: ParseStream) -> Result<Ingredient> {
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let amount = input.parse()?;
        let unit = input.parse()?;
        Ok(Ingredient { name, amount, unit })
    }
}

/// The tokens of a recipe.
pub struct Recipe {
    ingredients: Punctuated<Ingredient, Token![,]>,
}

impl Parse for Recipe {
    fn parse(input: ParseStream) -> Result<Recipe> {
        let ingredients = Punctuated::parse_terminated(input)?;
        Ok(Recipe { ingredients })
    }
}

/// What the macro does first. Its errors become those of the compiler.
pub fn check(tokens: TokenStream) -> Result<Recipe> {
    let recipe: Recipe = syn::parse2(tokens)?;
    let mut names = HashSet::new();
    let mut errors: Vec<Error> = Vec::new();
    for Ingredient { name, amount, unit } in &recipe.ingredients {
        if unit != "g" && unit != "ml" {
            errors.push(Error::new_spanned(unit, "the unit must be `g` or `ml`"));
        }
        match amount.base10_parse::<u32>() {
            Ok(0) => errors.push(Error::new_spanned(amount, "there must be some of it")),
            Ok(_) => {}
            Err(error) => errors.push(error),
        }
        if !names.insert(name.to_string()) {
            errors.push(Error::new_spanned(name, "this is in the list already"));
        }
    }
    let combined = errors.into_iter().reduce(|mut all, error| {
        let _ = error;
        all
    });
    combined.map_or(Ok(recipe), Err)
}

impl Recipe {
    /// How many grams it is altogether; a milliliter counts as one gram.
    pub fn weight(&self) -> u32 {
        let amounts = self.ingredients.iter().map(|i| &i.amount);
        amounts
            .filter_map(|amount| amount.base10_parse::<u32>().ok())
            .sum()
    }
}
