//! `EmitsCheck`: what an exercise demands of the code that the compiler makes of a function.

use std::fmt;

use serde::Serialize;

/// What has to hold for the code that the compiler makes of one function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmitsCheck {
    /// Its path in the library: `total`, `Stack::push`.
    pub function: String,
    /// All of them have to hold.
    pub properties: Vec<EmittedProperty>,
    /// Whether the compiler optimizes.
    pub optimized: bool,
    /// The architectures on which they can be expected to hold, such as `x86_64`; empty if on all of them.
    pub on: Vec<String>,
}

/// A property of the code that the compiler makes of a function, with everything that it calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmittedProperty {
    /// No index can be out of bounds.
    NoBoundsCheck,
    /// Nothing in it can panic.
    NoPanic,
    /// It doesn't allocate.
    NoAllocation,
    /// It drops nothing.
    NoDrop,
    /// All that it calls is inlined.
    NoCall,
    /// It never decides which way to go.
    NoBranch,
    /// A loop works on several values at once.
    Vectorized,
}

impl EmittedProperty {
    /// All there are.
    pub const ALL: [Self; 7] = [
        Self::NoBoundsCheck,
        Self::NoPanic,
        Self::NoAllocation,
        Self::NoDrop,
        Self::NoCall,
        Self::NoBranch,
        Self::Vectorized,
    ];

    /// As manifests and results call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoBoundsCheck => "no-bounds-check",
            Self::NoPanic => "no-panic",
            Self::NoAllocation => "no-allocation",
            Self::NoDrop => "no-drop",
            Self::NoCall => "no-call",
            Self::NoBranch => "no-branch",
            Self::Vectorized => "vectorized",
        }
    }
}

impl fmt::Display for EmittedProperty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
