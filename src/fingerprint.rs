//! `Fingerprint`: a 128-bit hash, the same in every build of this program and on every machine.
//!
//! The algorithm is SipHash-2-4 with 128 bits of output and a key of zeros. Two different inputs don't get the same fingerprint by chance, but it
//! isn't a signature: anyone can compute it. This module doesn't know what the hashed parts mean.

use std::ffi::OsStr;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher24};

/// The hash of everything that was fed to a [`FingerprintBuilder`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// Starts a fingerprint. The same parts give different fingerprints for different purposes.
    pub fn builder(purpose: &str) -> FingerprintBuilder {
        let mut builder = FingerprintBuilder(SipHasher24::new_with_key(&[0; 16]));
        builder.text(purpose);
        builder
    }

    /// The fingerprint of some bytes, such as a file's content.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self::builder("bytes").bytes(bytes.as_ref()).finish()
    }
}

impl Fingerprint {
    /// One that no one can guess. The standard library seeds its hash maps from the system's random source; two of them give 128 bits.
    pub fn random() -> Self {
        let half = || u128::from(RandomState::new().build_hasher().finish());
        Self(half() << 64 | half())
    }

    /// Its bytes, each of which looks random.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0.to_le_bytes()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        u128::from_str_radix(&text, 16).map(Self)
    }
}

/// Hashes one part after the other, each with its length, so that `"ab"` differs from `"a"` followed by `"b"`.
#[derive(Clone, Debug)]
pub struct FingerprintBuilder(SipHasher24);

impl FingerprintBuilder {
    /// Adds bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.write(&(bytes.len() as u64).to_le_bytes());
        self.0.write(bytes);
        self
    }

    /// Adds a string, a path, or the value of a variable.
    pub fn text(&mut self, text: impl AsRef<OsStr>) -> &mut Self {
        self.bytes(text.as_ref().as_encoded_bytes())
    }

    /// Adds a value as JSON. It must not contain a `HashMap`, whose order changes.
    pub fn value(&mut self, value: &impl Serialize) -> &mut Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.bytes(&json),
            // JSON can't represent it, for example a time before 1970. Then the fingerprint differs from every other one.
            Err(_) => self.bytes(&RandomState::new().build_hasher().finish().to_le_bytes()),
        }
    }

    /// The fingerprint of all parts so far.
    pub fn finish(&self) -> Fingerprint {
        Fingerprint(self.0.finish128().as_u128())
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn of(parts: &[&str]) -> Fingerprint {
        let mut builder = Fingerprint::builder("test");
        for part in parts {
            builder.text(part);
        }
        builder.finish()
    }

    #[test]
    fn it_is_the_same_in_every_build_and_on_every_machine() {
        assert_eq!(
            Fingerprint::of("tide").to_string(),
            "780f676e2bdf49eacc04e30b7c0487eb"
        );
    }

    #[test]
    fn different_parts_have_different_fingerprints() {
        let all = [
            of(&[]),
            of(&[""]),
            of(&["", ""]),
            of(&["ab"]),
            of(&["a", "b"]),
            of(&["", "ab"]),
            of(&["ab", ""]),
            Fingerprint::builder("another test").text("ab").finish(),
            Fingerprint::builder("test").value(&"ab").finish(),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(!all[index + 1..].contains(one), "{index}: {all:#?}");
        }
    }

    #[test]
    fn it_is_written_and_read_as_hexadecimal_digits() {
        let fingerprint = Fingerprint(0xab);
        let json = serde_json::to_string(&fingerprint).expect("JSON");
        assert_eq!(json, format!("\"{}ab\"", "0".repeat(30)));
        let read: Fingerprint = serde_json::from_str(&json).expect("a fingerprint");
        assert_eq!(read, fingerprint);
        for wrong in [
            "\"\"",
            "\"harbour\"",
            "7",
            "\"fffffffffffffffffffffffffffffffff\"",
        ] {
            assert!(
                serde_json::from_str::<Fingerprint>(wrong).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_value_that_json_cannot_represent_never_has_the_same_fingerprint_twice() {
        let before_1970 = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        let of = || Fingerprint::builder("test").value(&before_1970).finish();
        assert_ne!(of(), of());
    }
}
