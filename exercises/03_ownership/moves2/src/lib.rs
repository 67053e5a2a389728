//! Movers load a piano into the first van that can carry it. If no van can, the owner gets the piano back.
//!
//! `place` gives the piano away inside a loop. The compiler asks what the next van would get, and what there would be
//! left to return. Answer in the body of `place`.

pub struct Piano {
    pub maker: String,
    pub kg: u32,
}

pub struct Van {
    pub free_kg: u32,
    pub cargo: Vec<Piano>,
}

pub fn load(van: &mut Van, piano: Piano) {
    van.free_kg -= piano.kg;
    van.cargo.push(piano);
}

/// Loads the piano into the first van that can carry it and returns `None`,
/// or returns the piano if it's too heavy for all of them.
pub fn place(piano: Piano, vans: &mut [Van]) -> Option<Piano> {
    for van in vans {
        if van.free_kg >= piano.kg {
            load(van, piano);
        }
    }
    Some(piano)
}
