//! A campsite reserves places for tents. The modules below need things from each other, but a name is looked up only
//! in its own module. For the module around it and the module next to it, you need a path.
//!
//! Fix the names with `use` or with paths (`super::`, `crate::`). The two fees have the same name; where both are
//! used, one of them needs another name. Don't move any function, and don't write any function twice.

pub mod campsite {
    /// The length of a place in decimeters.
    const LENGTH: u32 = 42;

    /// A tent needs two decimeters around it.
    pub fn fits(tent: u32) -> bool {
        tent + 2 <= LENGTH
    }

    pub fn fee(nights: u32) -> u32 {
        nights * 3
    }

    pub mod office {
        /// What the office answers if you ask for a place, with or without electricity.
        pub fn reserve(tent: u32, nights: u32, plug: bool) -> String {
            if !fits(tent) {
                return format!("too long for {LENGTH}");
            }
            let electricity = if plug { fee() } else { 0 };
            format!("{} euros", fee(nights) + electricity)
        }
    }
}

pub mod power {
    pub fn fee() -> u32 {
        5
    }
}
