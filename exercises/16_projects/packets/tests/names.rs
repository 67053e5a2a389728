//! The kettle asks for the lamp's address by its name, in a message of DNS. `Message::read` reads one:
//!
//! - It begins with 2 bytes for the id, 2 for the flags, and four counts of 2 bytes each: of questions, of answers, and
//!   of two more kinds of records. Those come last, and you don't need them.
//! - A question is a name, 2 bytes for its kind, and a class of 2 bytes: 1. Other classes are `Unsupported`.
//! - An answer begins like a question. Then come 4 bytes for its `ttl`, 2 for the length of its data, and the data: an
//!   address if the kind is 1, a name if it's 5. If that has another length, it's `Malformed`.
//! - A name is a list of labels, and a 0. Each label has its length before it: `04 lamp 04 home 04 arpa 00` is
//!   `lamp.home.arpa`. A name without labels is an empty string.
//! - If the two highest bits of a length are 1, it's a pointer of 2 bytes instead. Its other 14 bits are a position in
//!   the message, where the name goes on. That has to be before the position where the name began, and, if it isn't the
//!   first pointer, before the position where the previous one led.
//!
//! A pointer that leads elsewhere is a `BadName`. So is a name that has more than 255 bytes without pointers, a length
//! above 63 that isn't a pointer, and a label with a dot or with anything but visible ASCII characters.

use std::net::Ipv4Addr;

use packets::{Data, Fault, Message, Question, Record, capture, ethernet, ipv4, udp};

mod support;

use support::bytes;

/// A message with one question and its header.
const ONE_QUESTION: &str = "2b 67 01 00  00 01 00 00  00 00 00 00 ";
const TWO_QUESTIONS: &str = "2b 67 01 00  00 02 00 00  00 00 00 00 ";
const ONE_ANSWER: &str = "2b 67 81 00  00 00 00 01  00 00 00 00 ";
const TWO_ANSWERS: &str = "2b 67 81 00  00 00 00 02  00 00 00 00 ";

/// The name `lamp.home.arpa`. Right after the header, it begins at 0c, `home` at 11, and `arpa` at 16.
const LAMP: &str = "04 6c 61 6d 70  04 68 6f 6d 65  04 61 72 70 61  00 ";

/// The end of a question for an address, and the beginning of an answer after its name.
const ADDRESS: &str = "00 01 00 01 ";
const ALIAS: &str = "00 05 00 01 ";

/// An hour, in seconds.
const HOUR: &str = "00 00 0e 10 ";

fn read(parts: &[&str]) -> Result<Message, Fault> {
    Message::read(&bytes(&parts.concat()))
}

/// The names that are asked for.
fn names(parts: &[&str]) -> Result<Vec<String>, Fault> {
    names_of(&bytes(&parts.concat()))
}

fn names_of(message: &[u8]) -> Result<Vec<String>, Fault> {
    let questions = Message::read(message)?.questions;
    Ok(questions
        .into_iter()
        .map(|question| question.name)
        .collect())
}

/// A message that asks for a name made of these labels.
fn asks_for(labels: &[&[u8]]) -> Vec<u8> {
    let mut message = bytes(ONE_QUESTION);
    for &label in labels {
        message.push(u8::try_from(label.len()).expect("a short label"));
        message.extend_from_slice(label);
    }
    message.push(0);
    message.extend(bytes(ADDRESS));
    message
}

fn question(name: &str) -> Question {
    let name = name.to_owned();
    Question { name, kind: 1 }
}

fn record(name: &str, data: Data) -> Record {
    let name = name.to_owned();
    Record {
        name,
        ttl: 3600,
        data,
    }
}

#[test]
fn a_question_has_a_name() {
    let expected = Message {
        id: 0x2b67,
        flags: 0x0100,
        questions: vec![question("lamp.home.arpa")],
        answers: vec![],
    };
    assert_eq!(read(&[ONE_QUESTION, LAMP, ADDRESS]), Ok(expected));
}

#[test]
fn the_kettle_asks_for_the_lamp() {
    let file = bytes(
        "
        d4 c3 b2 a1  02 00 04 00  00 00 00 00  00 00 00 00
        00 00 04 00  01 00 00 00
        05 00 00 00  07 00 00 00  4a 00 00 00  4a 00 00 00
        02 00 00 00  00 35 02 00  0a 00 00 0b  08 00 45 00
        00 3c 00 01  00 00 40 11  66 75 0a 00  00 07 0a 00
        00 35 9c 40  00 35 00 28  9e fe 2b 67  01 00 00 01
        00 00 00 00  00 00 04 6c  61 6d 70 04  68 6f 6d 65
        04 61 72 70  61 00 00 01  00 01
    ",
    );
    let packets = capture(&file).expect("a capture");
    let frame = ethernet(packets[0].bytes).expect("a frame");
    let packet = ipv4(frame.payload).expect("a packet");
    let datagram = udp(&packet).expect("a datagram");
    let names = names_of(datagram.payload);
    assert_eq!(names, Ok(vec!["lamp.home.arpa".to_owned()]));
}

#[test]
fn a_question_of_dig_is_understood() {
    // The program `dig` adds a record of its own after the question.
    let message = "
        ff 04 01 20  00 01 00 00  00 00 00 01
        04 6c 61 6d  70 04 68 6f  6d 65 04 61  72 70 61 00  00 01 00 01
        00 00 29 04  d0 00 00 00  00 00 0c 00  0a 00 08 81  28 05 a3 4d  9f 20 c6
    ";
    assert_eq!(names(&[message]), Ok(vec!["lamp.home.arpa".to_owned()]));
}

#[test]
fn an_answer_has_an_address() {
    let message = read(&[ONE_ANSWER, LAMP, ADDRESS, HOUR, "00 04  0a 00 00 15"]);
    let address = Data::Address(Ipv4Addr::new(10, 0, 0, 21));
    let answers = message.map(|message| message.answers);
    assert_eq!(answers, Ok(vec![record("lamp.home.arpa", address)]));
}

#[test]
fn other_kinds_of_answers_keep_their_bytes() {
    let message = read(&[ONE_ANSWER, LAMP, "00 10 00 01 ", HOUR, "00 03  02 6f 6e"]);
    let data = Data::Other(16, b"\x02on".to_vec());
    let answers = message.map(|message| message.answers);
    assert_eq!(answers, Ok(vec![record("lamp.home.arpa", data)]));
}

#[test]
fn a_name_can_be_empty() {
    let names = names(&[ONE_QUESTION, "00 ", ADDRESS]);
    assert_eq!(names, Ok(vec![String::new()]));
}

#[test]
fn a_name_can_go_on_at_an_earlier_position() {
    let tea = "03 74 65 61  c0 11 ";
    let names = names(&[TWO_QUESTIONS, LAMP, ADDRESS, tea, ADDRESS]);
    let expected = ["lamp.home.arpa", "tea.home.arpa"].map(str::to_owned);
    assert_eq!(names, Ok(expected.to_vec()));
}

#[test]
fn a_pointer_can_lead_to_another() {
    // The second name is a pointer to `lamp.home.arpa`, and the third one a pointer to that pointer.
    let message = "2b 67 01 00  00 04 00 00  00 00 00 00 ";
    let pointers = ["c0 0c ", ADDRESS, "c0 20 ", ADDRESS].concat();
    let tea = ["03 74 65 61  c0 11 ", ADDRESS].concat();
    let names = names(&[message, LAMP, ADDRESS, &pointers, &tea]);
    let lamp = "lamp.home.arpa";
    let expected = [lamp, lamp, lamp, "tea.home.arpa"].map(str::to_owned);
    assert_eq!(names, Ok(expected.to_vec()));
}

#[test]
fn an_alias_can_have_a_pointer() {
    let alias = [LAMP, ALIAS, HOUR, "00 06  03 74 65 61  c0 11 "].concat();
    let message = read(&[
        TWO_ANSWERS,
        &alias,
        "c0 0c ",
        ADDRESS,
        HOUR,
        "00 04  0a 00 00 15",
    ]);
    let address = Data::Address(Ipv4Addr::new(10, 0, 0, 21));
    let expected = vec![
        record("lamp.home.arpa", Data::Alias("tea.home.arpa".to_owned())),
        record("lamp.home.arpa", address),
    ];
    assert_eq!(message.map(|message| message.answers), Ok(expected));
}

#[test]
fn a_pointer_to_itself_is_refused() {
    let names = names(&[ONE_QUESTION, "c0 0c ", ADDRESS]);
    assert_eq!(names, Err(Fault::BadName));
}

#[test]
fn a_name_cannot_go_round_in_circles() {
    for name in ["02 68 61  c0 0c ", "02 68 61  02 68 61  c0 0f "] {
        let names = names(&[ONE_QUESTION, name, ADDRESS]);
        assert_eq!(names, Err(Fault::BadName), "{name}");
    }
}

#[test]
fn two_pointers_cannot_lead_to_each_other() {
    let names = names(&[TWO_QUESTIONS, "c0 12 ", ADDRESS, "c0 0c ", ADDRESS]);
    assert_eq!(names, Err(Fault::BadName));
}

#[test]
fn pointers_that_lead_to_each_other_cannot_hide_in_data() {
    // The data begins at 26. The second name leads there, which is back, but then it never ends.
    let data = ["00 10 00 01 ", HOUR, "00 04  c0 28 c0 26 "].concat();
    let message = read(&[
        TWO_ANSWERS,
        LAMP,
        &data,
        "c0 26 ",
        ADDRESS,
        HOUR,
        "00 04  0a 00 00 15",
    ]);
    assert_eq!(message, Err(Fault::BadName));
}

#[test]
fn a_pointer_cannot_lead_forward() {
    let names = names(&[TWO_QUESTIONS, "c0 12 ", ADDRESS, LAMP, ADDRESS]);
    assert_eq!(names, Err(Fault::BadName));
}

#[test]
fn a_name_has_at_most_255_bytes() {
    let label = [b'o'; 63];
    let longest = asks_for(&[&label, &label, &label, &label[..61]]);
    let length = names_of(&longest).map(|names| names[0].len());
    assert_eq!(
        length,
        Ok(253),
        "the lengths of 4 labels, but 3 dots, and a 0"
    );
    let too_long = asks_for(&[&label, &label, &label, &label[..62]]);
    assert_eq!(names_of(&too_long), Err(Fault::BadName));
}

#[test]
fn a_label_has_at_most_63_bytes() {
    for length in [64, 0x80, 0xBF] {
        let label = vec![b'o'; length];
        assert_eq!(
            names_of(&asks_for(&[&label])),
            Err(Fault::BadName),
            "{length}"
        );
    }
}

#[test]
fn a_label_has_only_visible_characters_and_no_dot() {
    for label in [&b"a.b"[..], b"a b", b"a\0", b"t\xC3\xA9"] {
        let names = names_of(&asks_for(&[label, b"arpa"]));
        assert_eq!(names, Err(Fault::BadName), "{}", label.escape_ascii());
    }
}

#[test]
fn upper_case_is_kept() {
    let names = names_of(&asks_for(&[b"TeaPot-2", b"_tcp"]));
    assert_eq!(names, Ok(vec!["TeaPot-2._tcp".to_owned()]));
}

#[test]
fn other_classes_are_unsupported() {
    assert_eq!(
        names(&[ONE_QUESTION, LAMP, "00 01 00 03"]),
        Err(Fault::Unsupported)
    );
    let answer = read(&[ONE_ANSWER, LAMP, "00 01 00 03", HOUR, "00 04  0a 00 00 15"]);
    assert_eq!(answer, Err(Fault::Unsupported));
}

#[test]
fn an_address_has_4_bytes() {
    for data in ["00 03  0a 00 00", "00 05  0a 00 00 15 00"] {
        let message = read(&[ONE_ANSWER, LAMP, ADDRESS, HOUR, data]);
        assert_eq!(message, Err(Fault::Malformed), "{data}");
    }
}

#[test]
fn an_alias_ends_with_its_data() {
    for length in ["00 04 ", "00 06 "] {
        let message = read(&[ONE_ANSWER, LAMP, ALIAS, HOUR, length, "03 74 65 61 00 00"]);
        assert_eq!(message, Err(Fault::Malformed), "length {length}");
    }
}

#[test]
fn a_message_can_be_cut_off_anywhere() {
    let answer = [
        LAMP,
        ADDRESS,
        "c0 0c ",
        ALIAS,
        HOUR,
        "00 06  03 74 65 61  c0 11",
    ]
    .concat();
    let whole = bytes(&["2b 67 81 00  00 01 00 01  00 00 00 00 ", &answer].concat());
    for length in 0..whole.len() {
        let message = Message::read(&whole[..length]);
        assert_eq!(message, Err(Fault::Truncated), "the first {length} bytes");
    }
    assert!(Message::read(&whole).is_ok(), "the whole message");
}
