//! `Message::write` turns a message into bytes again. The last two counts are 0.
//!
//! A name isn't written twice. If it's already in the message, or its end from one of its labels on, write a pointer to
//! where that began first. Names that differ in upper and lower case aren't the same here. And a pointer has only 14
//! bits for the position, so it can't lead beyond 0x3FFF.
//!
//! A name that couldn't be read again is a `BadName`. A count or a length of data that doesn't fit into 2 bytes is
//! `Malformed`.

use std::net::Ipv4Addr;

use packets::{Data, Fault, Message, Question, Record};

mod support;

use support::bytes;

const ONE_QUESTION: &str = "2b 67 81 00  00 01 00 00  00 00 00 00 ";
const QUESTION_AND_ANSWER: &str = "2b 67 81 00  00 01 00 01  00 00 00 00 ";
const LAMP: &str = "04 6c 61 6d 70  04 68 6f 6d 65  04 61 72 70 61  00 ";
const ADDRESS: &str = "00 01 00 01 ";
const HOUR: &str = "00 00 0e 10 ";

/// A message that asks for the address of a name, and has these answers.
fn message(name: &str, answers: &[Record]) -> Message {
    let name = name.to_owned();
    Message {
        id: 0x2b67,
        flags: 0x8100,
        questions: vec![Question { name, kind: 1 }],
        answers: answers.to_vec(),
    }
}

fn record(name: &str, data: Data) -> Record {
    let name = name.to_owned();
    Record {
        name,
        ttl: 3600,
        data,
    }
}

fn address(name: &str) -> Record {
    record(name, Data::Address(Ipv4Addr::new(10, 0, 0, 21)))
}

/// What is read from the bytes that were written.
fn read_back(message: &Message) -> Result<Message, Fault> {
    Message::read(&message.write()?)
}

#[test]
fn a_question_is_written() {
    let expected = bytes(&[ONE_QUESTION, LAMP, ADDRESS].concat());
    assert_eq!(message("lamp.home.arpa", &[]).write(), Ok(expected));
}

#[test]
fn the_empty_name_is_a_0() {
    let expected = bytes(&[ONE_QUESTION, "00 ", ADDRESS].concat());
    assert_eq!(message("", &[]).write(), Ok(expected));
}

#[test]
fn a_name_is_written_only_once() {
    let lamp = message("lamp.home.arpa", &[address("lamp.home.arpa")]);
    let answer = ["c0 0c ", ADDRESS, HOUR, "00 04  0a 00 00 15"].concat();
    let expected = bytes(&[QUESTION_AND_ANSWER, LAMP, ADDRESS, &answer].concat());
    assert_eq!(lamp.write(), Ok(expected));
}

#[test]
fn the_end_of_a_name_is_written_only_once() {
    for (name, written) in [
        ("tea.home.arpa", "03 74 65 61  c0 11 "),
        ("home.arpa", "c0 11 "),
        ("tea.arpa", "03 74 65 61  c0 16 "),
    ] {
        let answer = [written, ADDRESS, HOUR, "00 04  0a 00 00 15"].concat();
        let expected = bytes(&[QUESTION_AND_ANSWER, LAMP, ADDRESS, &answer].concat());
        let message = message("lamp.home.arpa", &[address(name)]);
        assert_eq!(message.write(), Ok(expected), "{name}");
    }
}

#[test]
fn a_label_is_shared_only_as_a_whole() {
    let answer = ["03 61 6d 70  c0 11 ", ADDRESS, HOUR, "00 04  0a 00 00 15"].concat();
    let expected = bytes(&[QUESTION_AND_ANSWER, LAMP, ADDRESS, &answer].concat());
    let amp = message("lamp.home.arpa", &[address("amp.home.arpa")]);
    assert_eq!(amp.write(), Ok(expected));
}

#[test]
fn the_length_of_an_alias_is_that_of_what_is_written() {
    let tea = record("lamp.home.arpa", Data::Alias("tea.home.arpa".to_owned()));
    let answer = ["c0 0c  00 05 00 01 ", HOUR, "00 06  03 74 65 61  c0 11"].concat();
    let expected = bytes(&[QUESTION_AND_ANSWER, LAMP, ADDRESS, &answer].concat());
    assert_eq!(message("lamp.home.arpa", &[tea]).write(), Ok(expected));
}

#[test]
fn other_data_is_written_as_it_is() {
    let on = message(
        "lamp.home.arpa",
        &[record(
            "lamp.home.arpa",
            Data::Other(16, b"\x02on".to_vec()),
        )],
    );
    assert_eq!(read_back(&on), Ok(on));
}

#[test]
fn upper_case_is_kept() {
    let lamps = message(
        "lamp.home.arpa",
        &[address("LAMP.home.arpa"), address("lamp.HOME.arpa")],
    );
    assert_eq!(read_back(&lamps), Ok(lamps));
}

#[test]
fn a_long_message_is_read_back() {
    let devices =
        (0..1500).map(|number| address(&format!("device{number}.room{number}.home.arpa")));
    let devices: Vec<Record> = devices.collect();
    let twice = message("home.arpa", &[&devices[..], &devices].concat());
    assert!(
        read_back(&twice) == Ok(twice),
        "3000 answers are read back as they were"
    );
}

#[test]
fn only_a_name_that_can_be_read_is_written() {
    let label = "o".repeat(63);
    let longest = format!("{label}.{label}.{label}.{}", &label[..61]);
    let too_long = format!("{longest}o");
    let long_label = format!("{label}o.arpa");
    for name in [
        ".",
        "lamp.",
        ".lamp",
        "lamp..arpa",
        "l mp",
        "lämp",
        &long_label,
        &too_long,
    ] {
        let question = message(name, &[]).write();
        assert_eq!(question, Err(Fault::BadName), "`{name}`");
        let alias = record("lamp.home.arpa", Data::Alias(name.to_owned()));
        let alias = message("lamp.home.arpa", &[alias]).write();
        assert_eq!(alias, Err(Fault::BadName), "an alias of `{name}`");
    }
    let longest = message(&longest, &[]);
    assert_eq!(read_back(&longest), Ok(longest));
}

#[test]
fn data_has_at_most_65535_bytes() {
    let with = |length| message("", &[record("", Data::Other(16, vec![7; length]))]);
    assert!(
        read_back(&with(65535)) == Ok(with(65535)),
        "65535 bytes are read back"
    );
    assert_eq!(with(65536).write(), Err(Fault::Malformed));
}

#[test]
fn there_are_at_most_65535_answers() {
    let with = |count| message("", &vec![record("", Data::Other(16, vec![])); count]);
    assert!(
        read_back(&with(65535)) == Ok(with(65535)),
        "65535 answers are read back"
    );
    assert_eq!(with(65536).write(), Err(Fault::Malformed));
}
