//! The rules for 0 and 1 are missing.

#[derive(Debug, PartialEq)]
pub enum Formula {
    Points(i64),
    /// The number of the player's sheep.
    Sheep,
    Plus(Box<Formula>, Box<Formula>),
    Times(Box<Formula>, Box<Formula>),
    /// The highest of these, or 0 if there are none.
    Best(Vec<Formula>),
}

impl Formula {
    /// The points for a player with this many sheep.
    pub fn value(&self, sheep: i64) -> i64 {
        match self {
            Self::Points(points) => *points,
            Self::Sheep => sheep,
            Self::Plus(left, right) => left.value(sheep) + right.value(sheep),
            Self::Times(left, right) => left.value(sheep) * right.value(sheep),
            Self::Best(formulas) => best(formulas, sheep),
        }
    }

    /// A shorter formula with the same value, worked out from the inside to the outside. Two plain numbers become one;
    /// `0 + x`, `x + 0`, `1 * x` and `x * 1` become x; `0 * x` and `x * 0` become 0. Everything else stays, and so do
    /// the formulas inside a `Best`.
    pub fn simplify(self) -> Formula {
        match self {
            Self::Plus(left, right) => match (left.simplify(), right.simplify()) {
                (Self::Points(a), Self::Points(b)) => Self::Points(a + b),
                (left, right) => Self::Plus(Box::new(left), Box::new(right)),
            },
            Self::Times(left, right) => match (left.simplify(), right.simplify()) {
                (Self::Points(a), Self::Points(b)) => Self::Points(a * b),
                (left, right) => Self::Times(Box::new(left), Box::new(right)),
            },
            done @ (Self::Points(_) | Self::Sheep | Self::Best(_)) => done,
        }
    }
}

/// The highest value of these formulas, or 0 if there are none. Values can be negative.
pub fn best(formulas: &[Formula], sheep: i64) -> i64 {
    match formulas {
        [] => 0,
        [only] => only.value(sheep),
        [first, rest @ ..] => first.value(sheep).max(best(rest, sheep)),
    }
}
