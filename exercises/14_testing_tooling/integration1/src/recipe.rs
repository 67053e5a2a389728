//! Whole recipes.

use crate::lines::Line;

/// A recipe for a number of people.
#[derive(Debug, PartialEq)]
pub struct Recipe {
    people: u32,
    ingredients: Vec<(u32, String)>,
}

impl Recipe {
    /// Reads one ingredient per line. Lines that don't begin with an amount are left out.
    pub fn read(people: u32, text: &str) -> Recipe {
        let lines = text.lines().filter_map(Line::read);
        let ingredients = lines
            .map(|line| (line.amount, line.rest.to_string()))
            .collect();
        Recipe {
            people,
            ingredients,
        }
    }

    /// How much of an ingredient is needed; 0 if it isn't in the recipe.
    pub fn amount(&self, ingredient: &str) -> u32 {
        let found = self.ingredients.iter().find(|(_, rest)| rest == ingredient);
        found.map_or(0, |(amount, _)| *amount)
    }
}

/// The same recipe for another number of people. Amounts are rounded up.
pub fn scale(recipe: &Recipe, people: u32) -> Recipe {
    let scaled = |amount: u32| (amount * people).div_ceil(recipe.people);
    let ingredients = recipe.ingredients.iter();
    Recipe {
        people,
        ingredients: ingredients
            .map(|(amount, rest)| (scaled(*amount), rest.clone()))
            .collect(),
    }
}
