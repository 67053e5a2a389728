//! The storage of the recipes, which can fail.

use std::collections::HashMap;

/// Why a recipe can't be found.
#[derive(Debug)]
pub enum StorageError {
    /// There is no recipe with this name.
    Unknown,
    /// The storage itself is broken. The text is for the people who run the server.
    Broken(String),
}

#[derive(Default)]
pub struct Recipes {
    portions: HashMap<String, u32>,
    fault: Option<String>,
}

impl Recipes {
    /// A storage with recipes, and the number of people that each is for.
    pub fn new(recipes: &[(&str, u32)]) -> Recipes {
        let portions = recipes
            .iter()
            .map(|(name, people)| (name.to_string(), *people));
        Recipes {
            portions: portions.collect(),
            fault: None,
        }
    }

    /// A storage that answers nothing anymore.
    pub fn broken(fault: &str) -> Recipes {
        Recipes {
            fault: Some(fault.to_owned()),
            ..Recipes::default()
        }
    }

    /// For how many people a recipe is.
    pub fn people(&self, name: &str) -> Result<u32, StorageError> {
        if let Some(fault) = &self.fault {
            return Err(StorageError::Broken(fault.clone()));
        }
        self.portions
            .get(name)
            .copied()
            .ok_or(StorageError::Unknown)
    }
}
