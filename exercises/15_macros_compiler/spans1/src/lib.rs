//! `recipe! { flour: 500 g, milk: 300 ml }` will be a macro. Its work is in this library, so that it can be
//! tested without a crate of macros: it checks a list of ingredients at compile time.
//!
//! `check` says what is wrong, but every error points to the beginning of the list, and only the first one is
//! reported. Report them all, each at the token that is wrong: an unknown unit, an amount of zero, a name
//! that is in the list already.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
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
    for ingredient in &recipe.ingredients {
        if !["g", "ml"].contains(&ingredient.unit.to_string().as_str()) {
            return Err(Error::new(
                Span::call_site(),
                "the unit must be `g` or `ml`",
            ));
        }
        if ingredient.amount.base10_parse::<u32>()? == 0 {
            return Err(Error::new(Span::call_site(), "there must be some of it"));
        }
        if !names.insert(ingredient.name.to_string()) {
            return Err(Error::new(Span::call_site(), "this is in the list already"));
        }
    }
    Ok(recipe)
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
