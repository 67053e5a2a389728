//! A chess club keeps the passwords of its members as they are. Anyone who steals the database can log in as any of them.
//! Store what Argon2 makes of them: a string with the algorithm, its parameters, a random salt and the hash.
//!
//! Computers become faster, so the club raises the parameters now and then. Old hashes can still be verified, since
//! they name their own parameters. When a member logs in and the stored hash was made with other parameters than
//! those of `self.argon2`, replace it: that's the only moment at which you know the password. `Params` may leave out
//! the length of the hash, and then it's `Params::DEFAULT_OUTPUT_LEN`.

use std::collections::HashMap;

use argon2::{Algorithm, Argon2, Params, Version};

pub struct Members {
    argon2: Argon2<'static>,
    stored: HashMap<String, String>,
}

impl Members {
    /// A club that hashes with these parameters. `stored` is its database: names, and what is stored for them.
    pub fn new(params: Params, stored: HashMap<String, String>) -> Members {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Members { argon2, stored }
    }

    pub fn register(&mut self, name: &str, password: &str) {
        self.stored.insert(name.to_owned(), password.to_owned());
    }

    /// Whether this is the password of that member.
    pub fn log_in(&mut self, name: &str, password: &str) -> bool {
        self.stored
            .get(name)
            .is_some_and(|stored| stored == password)
    }

    /// The database, as a thief would see it.
    pub fn stored(&self) -> &HashMap<String, String> {
        &self.stored
    }
}
