//! A harbour gives berths to boats. The modules below need things from each other, but a name is looked up in its own
//! module only: the module around it and the module beside it must be named with a path.

pub mod harbour {
    /// The depth of the water in decimetres.
    const DEPTH: u32 = 42;

    /// A boat needs two decimetres of water below it.
    pub fn fits(draught: u32) -> bool {
        draught + 2 <= DEPTH
    }

    pub fn fee(length: u32) -> u32 {
        length * 3
    }

    pub mod quay {
        use super::fee;
        use crate::power::fee as power_fee;

        const DEPTH: u32 = 42;

        fn fits(draught: u32) -> bool {
            draught + 2 <= DEPTH
        }

        /// What the harbour master answers to a boat that asks for a berth with or without electricity.
        pub fn berth(draught: u32, length: u32, plug: bool) -> String {
            if !fits(draught) {
                return format!("too deep for {DEPTH}");
            }
            let electricity = if plug { power_fee() } else { 0 };
            format!("{} euros", fee(length) + electricity)
        }
    }
}

pub mod power {
    pub fn fee() -> u32 {
        5
    }
}
