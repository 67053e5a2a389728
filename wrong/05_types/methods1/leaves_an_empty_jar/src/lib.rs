//! A jar of jam. All methods take the jar away, even those that only look at it or take a spoonful out of it.
//!
//! Decide for each method who has the jar afterwards: `&self` looks, `&mut self` changes, `self` uses up.
//! Nobody can eat from a jar that was washed: its label and its glass move out of it, without copies. `breakfast` is
//! right as it is.

/// A glass without anything in it.
pub struct Glass {
    pub holds_grams: u32,
    /// The name of the glassworks, pressed into the bottom.
    pub maker: String,
}

pub struct Jar {
    label: String,
    grams: u32,
    glass: Glass,
}

impl Jar {
    /// A glass full of jam.
    pub fn full(label: String, glass: Glass) -> Self {
        Jar {
            label,
            grams: glass.holds_grams,
            glass,
        }
    }

    pub fn grams(&self) -> u32 {
        self.grams
    }

    pub fn is_empty(&self) -> bool {
        self.grams == 0
    }

    /// Takes so much out of the jar, or all that is left, and returns how much it was.
    pub fn take_out(&mut self, grams: u32) -> u32 {
        let taken = grams.min(self.grams);
        self.grams -= taken;
        taken
    }

    /// The label comes off in the water, and what is left of the jar is its glass.
    pub fn wash(&mut self) -> (String, Glass) {
        self.grams = 0;
        let glass = Glass {
            holds_grams: self.glass.holds_grams,
            maker: std::mem::take(&mut self.glass.maker),
        };
        (std::mem::take(&mut self.label), glass)
    }
}

/// Everybody takes 20 grams as long as there is some; returns who got nothing, and the glass if the jar is empty.
pub fn breakfast(mut jar: Jar, people: u32) -> (u32, Option<Glass>) {
    let mut without = 0;
    for _ in 0..people {
        if jar.take_out(20) == 0 {
            without += 1;
        }
    }
    if jar.is_empty() {
        let (_label, glass) = jar.wash();
        return (without, Some(glass));
    }
    (without, None)
}
