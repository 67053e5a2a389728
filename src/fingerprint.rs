//! `Fingerprint`: 128 bits for everything that was fed to them, the same in every build of this program and on every machine.
//!
//! The algorithm is SipHash-2-4 with 128 bits of output and a key of zeros: two different inputs don't get the same fingerprint by chance, but it
//! is no signature, because everyone can compute it. What the parts mean is the caller's business.

use std::ffi::OsStr;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher24};

/// Stands for everything that was fed to a [`FingerprintBuilder`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// Of the parts that follow. Fingerprints for different purposes differ although their parts are the same.
    pub fn builder(purpose: &str) -> FingerprintBuilder {
        let mut builder = FingerprintBuilder(SipHasher24::new_with_key(&[0; 16]));
        builder.text(purpose);
        builder
    }

    /// Of some bytes, such as a file's content.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self::builder("bytes").bytes(bytes.as_ref()).finish()
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

/// Takes in one part after the other, each with its length, so that no parts are taken for others.
#[derive(Clone, Debug)]
pub struct FingerprintBuilder(SipHasher24);

impl FingerprintBuilder {
    /// The next part is these bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.write(&(bytes.len() as u64).to_le_bytes());
        self.0.write(bytes);
        self
    }

    /// The next part is a text, a path, or the value of a variable.
    pub fn text(&mut self, text: impl AsRef<OsStr>) -> &mut Self {
        self.bytes(text.as_ref().as_encoded_bytes())
    }

    /// The next part is a value, as JSON. It must not hold a `HashMap`, whose order changes.
    pub fn value(&mut self, value: &impl Serialize) -> &mut Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.bytes(&json),
            // JSON can't hold it, such as a time before 1970: then the fingerprint equals no other.
            Err(_) => self.bytes(&RandomState::new().build_hasher().finish().to_le_bytes()),
        }
    }

    /// Of all parts so far.
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
    fn parts_are_not_taken_for_others() {
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
    fn what_cannot_be_written_as_json_is_never_the_same() {
        let before_1970 = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        let of = || Fingerprint::builder("test").value(&before_1970).finish();
        assert_ne!(of(), of());
    }
}
