//! `Zone::decide` decides what to do about a message:
//!
//! - An answer is ignored. Its flags have the bit 0x8000.
//! - A message that doesn't have exactly one question, or whose operation, the bits 0x7800, isn't 0, gets a reply with
//!   the code 4.
//! - A question is forwarded if its name is neither the zone's domain nor ends with a dot and that domain.
//! - Any other question gets a reply with the zone's records of that name, in their order: those of the kind that was
//!   asked for, and aliases, whatever the kind. The code is 3 if the zone has no record of that name at all, otherwise
//!   0. In names, upper and lower case are the same.
//!
//! A reply has the id and the questions of the message. It keeps 0x7800 and 0x0100 of the flags. Add 0x8000, the code,
//! and, if the question was about the zone, 0x0400.

use std::net::Ipv4Addr;

use packets::{Data, Decision, Message, Question, Record, Zone};

fn record(name: &str, data: Data) -> Record {
    let name = name.to_owned();
    Record {
        name,
        ttl: 60,
        data,
    }
}

fn address(name: &str, last: u8) -> Record {
    record(name, Data::Address(Ipv4Addr::new(10, 0, 0, last)))
}

fn alias() -> Record {
    record("brew.home.arpa", Data::Alias("teapot.home.arpa".to_owned()))
}

/// What is known about `home.arpa`.
fn zone() -> Zone {
    Zone {
        domain: "home.arpa".to_owned(),
        records: vec![
            address("teapot.home.arpa", 22),
            address("lamp.home.arpa", 21),
            record("teapot.home.arpa", Data::Other(16, b"\x04warm".to_vec())),
            alias(),
            address("teapot.home.arpa", 23),
        ],
    }
}

fn question(name: &str, kind: u16) -> Message {
    let name = name.to_owned();
    Message {
        id: 77,
        flags: 0x0100,
        questions: vec![Question { name, kind }],
        answers: vec![],
    }
}

/// The reply to a question.
fn reply(name: &str, kind: u16, code: u16, answers: &[Record]) -> Decision {
    Decision::Reply(Message {
        flags: 0x8500 | code,
        answers: answers.to_vec(),
        ..question(name, kind)
    })
}

#[test]
fn a_name_of_the_zone_is_answered() {
    let decision = zone().decide(&question("lamp.home.arpa", 1));
    let lamp = address("lamp.home.arpa", 21);
    assert_eq!(decision, reply("lamp.home.arpa", 1, 0, &[lamp]));
}

#[test]
fn a_name_can_have_several_addresses() {
    let decision = zone().decide(&question("teapot.home.arpa", 1));
    let addresses = [22, 23].map(|last| address("teapot.home.arpa", last));
    assert_eq!(decision, reply("teapot.home.arpa", 1, 0, &addresses));
}

#[test]
fn only_the_kind_that_was_asked_for_is_answered() {
    let decision = zone().decide(&question("teapot.home.arpa", 16));
    let warm = record("teapot.home.arpa", Data::Other(16, b"\x04warm".to_vec()));
    assert_eq!(decision, reply("teapot.home.arpa", 16, 0, &[warm]));
}

#[test]
fn an_alias_answers_any_kind() {
    for kind in [1, 5, 28] {
        let decision = zone().decide(&question("brew.home.arpa", kind));
        assert_eq!(decision, reply("brew.home.arpa", kind, 0, &[alias()]));
    }
}

#[test]
fn a_name_can_exist_without_an_answer() {
    let decision = zone().decide(&question("lamp.home.arpa", 28));
    assert_eq!(decision, reply("lamp.home.arpa", 28, 0, &[]));
}

#[test]
fn a_name_of_the_zone_may_not_exist() {
    for name in ["fridge.home.arpa", "old.lamp.home.arpa", "home.arpa"] {
        let decision = zone().decide(&question(name, 1));
        assert_eq!(decision, reply(name, 1, 3, &[]), "{name}");
    }
}

#[test]
fn upper_case_makes_no_difference() {
    let decision = zone().decide(&question("LAMP.Home.arpa", 1));
    let lamp = address("lamp.home.arpa", 21);
    assert_eq!(decision, reply("LAMP.Home.arpa", 1, 0, &[lamp]));
}

#[test]
fn other_names_are_forwarded() {
    for name in [
        "poem.example",
        "arpa",
        "sweethome.arpa",
        "home.arpa.example",
        "",
    ] {
        let decision = zone().decide(&question(name, 1));
        assert_eq!(decision, Decision::Forward, "`{name}`");
    }
}

#[test]
fn answers_are_ignored() {
    for name in ["lamp.home.arpa", "poem.example"] {
        let answer = Message {
            flags: 0x8100,
            ..question(name, 1)
        };
        assert_eq!(zone().decide(&answer), Decision::Ignore, "{name}");
    }
}

#[test]
fn there_is_exactly_one_question() {
    let lamp = question("lamp.home.arpa", 1);
    for count in [0, 2] {
        let message = Message {
            questions: vec![lamp.questions[0].clone(); count],
            ..lamp.clone()
        };
        let reply = Message {
            flags: 0x8104,
            ..message.clone()
        };
        assert_eq!(zone().decide(&message), Decision::Reply(reply), "{count}");
    }
}

#[test]
fn other_operations_are_not_implemented() {
    for (name, flags, expected) in [
        ("lamp.home.arpa", 0x0800, 0x8804),
        ("poem.example", 0x7800, 0xF804),
    ] {
        let message = Message {
            flags,
            ..question(name, 1)
        };
        let reply = Message {
            flags: expected,
            ..question(name, 1)
        };
        assert_eq!(
            zone().decide(&message),
            Decision::Reply(reply),
            "{flags:04X}"
        );
    }
}

#[test]
fn a_reply_keeps_only_some_flags() {
    for (flags, expected) in [(0x07FF, 0x8503), (0x06FF, 0x8403)] {
        let message = Message {
            flags,
            ..question("fridge.home.arpa", 1)
        };
        let reply = Message {
            flags: expected,
            ..message.clone()
        };
        assert_eq!(
            zone().decide(&message),
            Decision::Reply(reply),
            "{flags:04X}"
        );
    }
}

#[test]
fn a_reply_does_not_repeat_answers() {
    for (flags, expected) in [(0x0000, 0x8403), (0x0800, 0x8804)] {
        let asks = Message {
            flags,
            ..question("fridge.home.arpa", 1)
        };
        let reply = Message {
            flags: expected,
            ..asks.clone()
        };
        let message = Message {
            answers: vec![address("fridge.home.arpa", 99)],
            ..asks
        };
        assert_eq!(
            zone().decide(&message),
            Decision::Reply(reply),
            "{flags:04X}"
        );
    }
}
