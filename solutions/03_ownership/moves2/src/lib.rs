//! The compiler follows every path. On the one where the piano is loaded, the function returns, so nothing uses it
//! again.

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
            return None;
        }
    }
    Some(piano)
}
