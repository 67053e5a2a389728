use std::fs::read_to_string;

use iam4::{Decision, Policy, Request, decide, read};

fn policy() -> Policy {
    let document = read_to_string("policy.jsonc").unwrap();
    read(&document).expect("policy.jsonc is a policy")
}

/// What the policy says about an action, in a context of a single value.
fn ask(action: &str, resource: &str, (key, value): (&str, &str)) -> Decision {
    let request = Request {
        action: String::from(action),
        resource: String::from(resource),
        context: [(String::from(key), String::from(value))].into(),
    };
    decide(&policy(), &request)
}

const PAID: (&str, &str) = ("Paid", "true");
const SMALL: (&str, &str) = ("Size", "800");

/// Names that differ from an action in one character, or have one more.
fn nearly(action: &str) -> Vec<String> {
    let split = |index| (&action[..index], &action[index..]);
    let longer = (0..=action.len()).map(split);
    let other = (1..=action.len()).map(|index| (&action[..index - 1], &action[index..]));
    let names = longer.chain(other);
    names.map(|(start, end)| format!("{start}~{end}")).collect()
}

#[test]
fn photos_of_a_paid_order_can_be_read() {
    for photo in ["orders/17/beach.jpg", "orders/2026/18/cat.jpg"] {
        assert_eq!(ask("photo:Get", photo, PAID), Decision::Allowed, "{photo}");
    }
}

#[test]
fn other_photos_cannot_be_read() {
    for context in [("Paid", "false"), ("Size", "800")] {
        let unpaid = ask("photo:Get", "orders/17/beach.jpg", context);
        assert_eq!(unpaid, Decision::NotMentioned, "it isn't paid: {context:?}");
    }
    for photo in ["family/beach.jpg", "receipts/kiosk-7/1.txt", "orders"] {
        let other = ask("photo:Get", photo, PAID);
        assert_eq!(other, Decision::NotMentioned, "{photo} isn't an order");
    }
}

#[test]
fn small_receipts_can_be_put() {
    let receipt = ask("photo:Put", "receipts/kiosk-7/2026/1.txt", SMALL);
    assert_eq!(receipt, Decision::Allowed);
}

#[test]
fn nothing_else_can_be_put() {
    for context in [("Size", "10000"), ("Size", "unknown"), PAID] {
        let large = ask("photo:Put", "receipts/kiosk-7/1.txt", context);
        assert_eq!(large, Decision::NotMentioned, "it isn't small: {context:?}");
    }
    for place in [
        "receipts/kiosk-8/1.txt",
        "receipts/kiosk-77/1.txt",
        "orders/17/x.jpg",
    ] {
        let elsewhere = ask("photo:Put", place, SMALL);
        assert_eq!(elsewhere, Decision::NotMentioned, "{place}");
    }
}

#[test]
fn private_photos_are_denied() {
    for photo in [
        "orders/private/1.jpg",
        "orders/17/private/1.jpg",
        "orders/2026/17/private/a/1.jpg",
    ] {
        assert_eq!(ask("photo:Get", photo, PAID), Decision::Denied, "{photo}");
    }
    let unpaid = ask("photo:Get", "orders/17/private/1.jpg", SMALL);
    assert_eq!(unpaid, Decision::Denied, "it's private, paid or not");
    for photo in ["orders/17/private-party.jpg", "orders/17/semiprivate/1.jpg"] {
        let named_alike = ask("photo:Get", photo, PAID);
        assert_eq!(
            named_alike,
            Decision::Allowed,
            "{photo} isn't in a folder named private"
        );
    }
}

#[test]
fn other_actions_are_not_mentioned() {
    for action in ["photo:Delete", "photo:Share", "photo:Print", "kiosk:Open"] {
        for resource in ["orders/17/beach.jpg", "receipts/kiosk-7/1.txt"] {
            let other = ask(action, resource, PAID);
            assert_eq!(other, Decision::NotMentioned, "{action} {resource}");
            let other = ask(action, resource, SMALL);
            assert_eq!(other, Decision::NotMentioned, "{action} {resource}");
        }
    }
}

#[test]
fn actions_are_named_in_full() {
    for action in ["photo:Get", "photo:Put"].into_iter().flat_map(nearly) {
        for context in [PAID, SMALL] {
            for resource in [
                "orders/17/beach.jpg",
                "orders/private/1.jpg",
                "receipts/kiosk-7/1.txt",
            ] {
                let other = ask(&action, resource, context);
                assert_eq!(other, Decision::NotMentioned, "a wildcard matches {action}");
            }
        }
    }
}
