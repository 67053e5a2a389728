//! `office` has its own copy of what it can't see.

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
        use super::fee;
        use crate::power::fee as power_fee;

        const LENGTH: u32 = 42;

        fn fits(tent: u32) -> bool {
            tent + 2 <= LENGTH
        }

        /// What the office answers if you ask for a place, with or without electricity.
        pub fn reserve(tent: u32, nights: u32, plug: bool) -> String {
            if !fits(tent) {
                return format!("too long for {LENGTH}");
            }
            let electricity = if plug { power_fee() } else { 0 };
            format!("{} euros", fee(nights) + electricity)
        }
    }
}

pub mod power {
    pub fn fee() -> u32 {
        5
    }
}
