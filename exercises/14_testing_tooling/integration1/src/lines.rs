//! One line of a recipe.

/// An ingredient and how much of it, such as `200 g flour`.
pub struct Line<'a> {
    pub amount: u32,
    pub rest: &'a str,
}

impl<'a> Line<'a> {
    pub fn read(text: &'a str) -> Option<Line<'a>> {
        let (amount, rest) = text.trim().split_once(' ')?;
        let amount = amount.parse().ok()?;
        Some(Line { amount, rest })
    }
}
