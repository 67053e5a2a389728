//! Renews the hash before it knows whether the password is right.

use std::collections::HashMap;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

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
        let hash = self.argon2.hash_password(password.as_bytes());
        let hash = hash.expect("the operating system has randomness");
        self.stored.insert(name.to_owned(), hash.to_string());
    }

    /// Whether this is the password of that member.
    pub fn log_in(&mut self, name: &str, password: &str) -> bool {
        let Some(stored) = self.stored.get(name) else {
            return false;
        };
        let Ok(hash) = PasswordHash::new(stored) else {
            return false;
        };
        let verified = self.argon2.verify_password(password.as_bytes(), &hash);
        let old = Params::try_from(&hash).map(|params| meaning(&params));
        if old != Ok(meaning(self.argon2.params())) {
            let right = verified.is_ok();
            self.register(name, password);
            return right;
        }
        if verified.is_err() {
            return false;
        }
        let old = Params::try_from(&hash).map(|params| meaning(&params));
        if old != Ok(meaning(self.argon2.params())) {
            self.register(name, password);
        }
        true
    }

    /// The database, as a thief would see it.
    pub fn stored(&self) -> &HashMap<String, String> {
        &self.stored
    }
}

/// Memory, iterations, lanes and length. A length that isn't given is the default one.
fn meaning(params: &Params) -> (u32, u32, u32, usize) {
    let length = params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
    (params.m_cost(), params.t_cost(), params.p_cost(), length)
}
