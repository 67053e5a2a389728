//! `wash` takes `self`, so the parts can move out without copies, and the compiler knows that there's no jar anymore.

/// An empty glass.
pub struct Glass {
    /// How many grams of jam fit in.
    pub capacity: u32,
    /// The name of the company, as pressed into the bottom.
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
            grams: glass.capacity,
            glass,
        }
    }

    pub fn grams(&self) -> u32 {
        self.grams
    }

    pub fn is_empty(&self) -> bool {
        self.grams == 0
    }

    /// Takes this much out of the jar, or everything that's left. Returns how much it was.
    pub fn take_out(&mut self, grams: u32) -> u32 {
        let taken = grams.min(self.grams);
        self.grams -= taken;
        taken
    }

    /// The label comes off in the water. What's left of the jar is its glass.
    pub fn wash(self) -> (String, Glass) {
        (self.label, self.glass)
    }
}

/// Everyone takes 20 grams, as long as there is jam. Returns how many people got nothing, and the glass if the jar is
/// empty.
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
