//! The signature comes before the claims: nothing in a token means anything until then. The header may not choose the
//! algorithm, only agree, and `verify_slice` takes the same time for each wrong signature.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;

#[derive(Deserialize)]
struct Header {
    alg: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Claims {
    /// The owner of the ticket.
    pub sub: String,
    /// The audience that it was made for.
    pub aud: String,
    /// The second at which it expires, since 1970.
    pub exp: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// This isn't a token at all, or a part isn't JSON with the fields that it needs.
    Malformed,
    Algorithm,
    Signature,
    Audience,
    Expired,
}

/// The signature of a string.
fn signature(key: &[u8], text: &str) -> Hmac<Sha256> {
    let mac = Hmac::<Sha256>::new_from_slice(key);
    mac.expect("a key may have any length").chain_update(text)
}

/// Decodes one part of a token.
fn decoded(part: &str) -> Result<Vec<u8>, Refused> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(part);
    bytes.map_err(|_| Refused::Malformed)
}

/// The claims of a token, if it's good at the second `now`.
pub fn verify(token: &str, key: &[u8], now: u64) -> Result<Claims, Refused> {
    let parts: Vec<_> = token.split('.').collect();
    let [header, claims, sent] = parts[..] else {
        return Err(Refused::Malformed);
    };
    let Header { alg } = parsed(header)?;
    if alg != "HS256" {
        return Err(Refused::Algorithm);
    }
    let signed = format!("{header}.{claims}");
    let correct = signature(key, &signed).verify_slice(&decoded(sent)?);
    correct.map_err(|_| Refused::Signature)?;
    let claims: Claims = parsed(claims)?;
    if claims.aud != "theater" {
        return Err(Refused::Audience);
    }
    if now >= claims.exp {
        return Err(Refused::Expired);
    }
    Ok(claims)
}

/// Reads one part of a token as JSON.
fn parsed<T: DeserializeOwned>(part: &str) -> Result<T, Refused> {
    serde_json::from_slice(&decoded(part)?).map_err(|_| Refused::Malformed)
}
