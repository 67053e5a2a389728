use loom::thread;
use spsc1::ring;

#[test]
fn what_is_pushed_is_popped_in_order() {
    loom::model(|| {
        let (mut microphone, mut recorder) = ring(2);
        let other = thread::spawn(move || {
            microphone.push("do").unwrap();
            microphone.push("re").unwrap();
        });
        let heard: Vec<&str> = [recorder.pop(), recorder.pop()]
            .into_iter()
            .flatten()
            .collect();
        assert!(["do", "re"].starts_with(&heard), "{heard:?}");
        other.join().unwrap();
    });
}

#[test]
fn a_slot_can_be_used_again() {
    loom::model(|| {
        let (mut microphone, mut recorder) = ring(1);
        microphone.push(1).unwrap();
        let other = thread::spawn(move || recorder.pop().zip(recorder.pop()));
        let second = microphone.push(2);
        let both = other.join().unwrap();
        if both.is_some() {
            assert_eq!((second, both), (Ok(()), Some((1, 2))));
        }
    });
}

#[test]
fn a_full_ring_gives_the_value_back() {
    loom::model(|| {
        let (mut microphone, mut recorder) = ring(2);
        assert_eq!(microphone.push(1), Ok(()));
        assert_eq!(microphone.push(2), Ok(()));
        assert_eq!(microphone.push(3), Err(3));
        assert_eq!(recorder.pop(), Some(1));
        assert_eq!(microphone.push(4), Ok(()));
        assert_eq!([recorder.pop(), recorder.pop()], [Some(2), Some(4)]);
        assert_eq!(recorder.pop(), None);
    });
}
