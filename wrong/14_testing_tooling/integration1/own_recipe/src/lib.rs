//! Writes a recipe of its own, which is another one.

mod lines;
mod recipe;

#[derive(Debug, PartialEq)]
pub struct Recipe(u32);

impl Recipe {
    pub fn read(people: u32, _text: &str) -> Recipe {
        Recipe(people)
    }

    pub fn amount(&self, _ingredient: &str) -> u32 {
        self.0
    }
}

pub fn scale(recipe: &Recipe, _people: u32) -> Recipe {
    Recipe(recipe.0)
}
