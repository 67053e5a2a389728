use std::io::Write;
use std::os::unix::net::UnixStream;

use fds3::PostOffice;

/// A post office with two mailboxes, and what one needs to write to them.
fn two_boxes() -> (PostOffice, [UnixStream; 2]) {
    let mut office = PostOffice::open().unwrap();
    let senders = [0, 1].map(|number| {
        let (sender, letters) = UnixStream::pair().unwrap();
        assert_eq!(office.add(letters).unwrap(), number);
        sender
    });
    (office, senders)
}

#[test]
fn a_letter_is_collected() {
    let (mut office, mut senders) = two_boxes();
    senders[1].write_all(b"Dear Bo,").unwrap();
    assert_eq!(office.collect().unwrap(), [(1, b"Dear Bo,".to_vec())]);
}

#[test]
fn a_long_letter_is_collected_in_one_go() {
    let (mut office, mut senders) = two_boxes();
    let long = b"and then ".repeat(1000);
    senders[0].write_all(&long).unwrap();
    let collected = office.collect().unwrap();
    assert_eq!(collected[0].1.len(), long.len(), "the rest is forgotten");
    assert_eq!(collected, [(0, long)]);
}

#[test]
fn both_boxes_can_have_news() {
    let (mut office, mut senders) = two_boxes();
    senders[1].write_all(&[b'b'; 200]).unwrap();
    senders[0].write_all(&[b'a'; 300]).unwrap();
    let collected = office.collect().unwrap();
    assert_eq!(collected, [(0, vec![b'a'; 300]), (1, vec![b'b'; 200])]);
}

#[test]
fn news_comes_again() {
    let (mut office, mut senders) = two_boxes();
    for letter in [&[1; 150][..], &[2; 100], &[3; 1]] {
        senders[0].write_all(letter).unwrap();
        assert_eq!(office.collect().unwrap(), [(0, letter.to_vec())]);
    }
}

#[test]
fn the_last_letter_of_a_sender_counts() {
    let (mut office, [sender, mut other]) = two_boxes();
    drop(sender);
    assert_eq!(office.collect().unwrap(), [(0, vec![])], "it was closed");
    other.write_all(&[7; 400]).unwrap();
    drop(other);
    assert_eq!(office.collect().unwrap(), [(1, vec![7; 400])]);
}

#[test]
fn a_broken_box_is_an_error() {
    let (mut office, [sender, _other]) = two_boxes();
    let (_, letters) = UnixStream::pair().unwrap();
    drop(office.add(letters));
    // Letters that weren't read make the other side's next read fail.
    let (reset, letters) = UnixStream::pair().unwrap();
    office.add(letters.try_clone().unwrap()).unwrap();
    (&letters).write_all(b"unread").unwrap();
    drop((reset, sender));
    assert!(office.collect().is_err(), "the connection was reset");
}
