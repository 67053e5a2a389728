//! A board game counts points by formulas on its cards, such as "sheep times 3, plus 2" or "the best of these".
//!
//! Complete the three bodies: each is a `match` whose patterns follow the shape of a formula. `simplify` looks two levels
//! deep: match on the two simplified parts at once, as a tuple. Where a formula stays as it is, `@` gives it a name.
//! Indexing is refused.

#[derive(Debug, PartialEq)]
pub enum Formula {
    Points(i64),
    /// The number of one's own sheep.
    Sheep,
    Plus(Box<Formula>, Box<Formula>),
    Times(Box<Formula>, Box<Formula>),
    /// The highest of these; 0 if there is none.
    Best(Vec<Formula>),
}

impl Formula {
    /// The points for somebody with so many sheep.
    pub fn value(&self, sheep: i64) -> i64 {
        match self {
            Self::Points(points) => *points,
            Self::Sheep => sheep,
            Self::Plus(left, right) => left.value(sheep) + right.value(sheep),
            Self::Times(left, right) => left.value(sheep) * right.value(sheep),
            Self::Best(formulas) => best(formulas, sheep),
        }
    }

    /// A shorter formula with the same value, made from the inside to the outside: two plain numbers are counted together;
    /// `0 + x`, `x + 0`, `1 * x` and `x * 1` become x; `0 * x` and `x * 0` become 0. All else stays.
    /// The formulas inside of a `Best` stay as they are.
    pub fn simplify(self) -> Formula {
        match self {
            // The parts are simplified first, so that each rule has to look at finished parts only.
            Self::Plus(left, right) => match (left.simplify(), right.simplify()) {
                (Self::Points(0), other) | (other, Self::Points(0)) => other,
                (Self::Points(a), Self::Points(b)) => Self::Points(a + b),
                (left, right) => Self::Plus(Box::new(left), Box::new(right)),
            },
            Self::Times(left, right) => match (left.simplify(), right.simplify()) {
                (Self::Points(0), _) | (_, Self::Points(0)) => Self::Points(0),
                (Self::Points(1), other) | (other, Self::Points(1)) => other,
                (Self::Points(a), Self::Points(b)) => Self::Points(a * b),
                (left, right) => Self::Times(Box::new(left), Box::new(right)),
            },
            Self::Best(formulas) => Self::Best(formulas.into_iter().map(Self::simplify).collect()),
            done @ (Self::Points(_) | Self::Sheep) => done,
        }
    }
}

/// The highest value of these formulas; 0 if there is none. Values may be below 0.
pub fn best(formulas: &[Formula], sheep: i64) -> i64 {
    match formulas {
        [] => 0,
        [only] => only.value(sheep),
        [first, rest @ ..] => first.value(sheep).max(best(rest, sheep)),
    }
}
