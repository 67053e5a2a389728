use auth5::{Claims, Refused, verify};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

const KEY: &[u8] = b"a key that only the theater has!";
const NOW: u64 = 1_800_000_000;

/// A token with this header and these claims, signed with this key.
fn signed(key: &[u8], header: &str, claims: &str) -> String {
    let header = BASE64_URL_SAFE_NO_PAD.encode(header);
    let claims = BASE64_URL_SAFE_NO_PAD.encode(claims);
    let text = format!("{header}.{claims}");
    let mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    let signature = mac.chain_update(&text).finalize().into_bytes();
    format!("{text}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

/// A token for this audience that expires at this second.
fn token(audience: &str, expires: u64) -> String {
    let claims = json!({ "sub": "Nora", "aud": audience, "exp": expires });
    signed(KEY, r#"{"alg":"HS256","typ":"JWT"}"#, &claims.to_string())
}

/// A token with another header, correctly signed.
fn with_header(header: &str) -> String {
    let claims = json!({ "sub": "Nora", "aud": "theater", "exp": NOW + 1 });
    signed(KEY, header, &claims.to_string())
}

#[test]
fn a_good_ticket_is_accepted() {
    let claims = verify(&token("theater", NOW + 1), KEY, NOW).unwrap();
    let expected = Claims {
        sub: String::from("Nora"),
        aud: String::from("theater"),
        exp: NOW + 1,
    };
    assert_eq!(claims, expected);
}

#[test]
fn a_ticket_made_by_another_theater_is_refused() {
    let token = token("theater", NOW + 1);
    let result = verify(&token, b"a key of another house", NOW);
    assert_eq!(result, Err(Refused::Signature));
}

#[test]
fn a_changed_name_is_noticed() {
    let good = token("theater", NOW + 1);
    let parts: Vec<_> = good.split('.').collect();
    let claims = json!({ "sub": "Mallory", "aud": "theater", "exp": NOW + 1 });
    let claims = BASE64_URL_SAFE_NO_PAD.encode(claims.to_string());
    let forged = format!("{}.{claims}.{}", parts[0], parts[2]);
    assert_eq!(verify(&forged, KEY, NOW), Err(Refused::Signature));
}

#[test]
fn a_shortened_signature_is_refused() {
    let good = token("theater", NOW + 1);
    let (signed, _) = good.rsplit_once('.').unwrap();
    let result = verify(&format!("{signed}."), KEY, NOW);
    assert_eq!(result, Err(Refused::Signature), "no signature");
    let short = verify(&good[..good.len() - 7], KEY, NOW);
    assert_eq!(short, Err(Refused::Signature), "a part of it");
}

#[test]
fn a_ticket_does_not_choose_its_algorithm() {
    for algorithm in ["none", "HS384", "hs256"] {
        let token = with_header(&format!(r#"{{"alg":"{algorithm}"}}"#));
        let result = verify(&token, KEY, NOW);
        assert_eq!(result, Err(Refused::Algorithm), "{algorithm}");
    }
}

#[test]
fn a_ticket_for_the_opera_is_refused() {
    let result = verify(&token("opera", NOW + 1), KEY, NOW);
    assert_eq!(result, Err(Refused::Audience));
}

#[test]
fn a_ticket_expires() {
    let result = verify(&token("theater", NOW), KEY, NOW);
    assert_eq!(result, Err(Refused::Expired), "at that second");
    let result = verify(&token("theater", NOW - 1), KEY, NOW);
    assert_eq!(result, Err(Refused::Expired), "a second later");
}

#[test]
fn a_forged_ticket_says_nothing_about_time() {
    let forged = signed(b"wrong", r#"{"alg":"HS256"}"#, "not even claims");
    assert_eq!(verify(&forged, KEY, NOW), Err(Refused::Signature));
}

#[test]
fn anything_else_is_malformed() {
    let good = token("theater", NOW + 1);
    let four_parts = format!("{good}.more");
    let no_claims = signed(KEY, r#"{"alg":"HS256"}"#, "{}");
    let no_header = with_header("{}");
    for token in [
        "",
        "ticket",
        "a.b",
        "?.?.?",
        &four_parts,
        &no_claims,
        &no_header,
    ] {
        assert_eq!(verify(token, KEY, NOW), Err(Refused::Malformed), "{token}");
    }
}
