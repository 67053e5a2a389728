use std::sync::Arc;

use atomics6::FirstAnswer;
use loom::sync::atomic::{AtomicU8, AtomicU32};
use loom::thread;

#[test]
fn the_first_answer_counts() {
    loom::model(|| {
        let answer = FirstAnswer::none_yet();
        assert_eq!(answer.get(), None, "there is no answer yet");
        assert!(answer.give(4, 30), "the first answer counts");
        assert!(!answer.give(5, 20), "the second answer doesn't");
        assert_eq!(answer.get(), Some((4, 30)), "the first answer was changed");
    });
}

#[test]
fn of_two_answers_at_once_one_counts() {
    loom::model(|| {
        let answer = Arc::new(FirstAnswer::none_yet());
        let other = Arc::clone(&answer);
        let ben = thread::spawn(move || other.give(2, 20));
        let ada_counts = answer.give(1, 10);
        let ben_counts = ben.join().unwrap();
        assert_ne!(ada_counts, ben_counts, "exactly one answer counts");
        let expected = if ada_counts { (1, 10) } else { (2, 20) };
        assert_eq!(
            answer.get(),
            Some(expected),
            "the answer isn't the one that was said to count"
        );
    });
}

#[test]
fn a_reader_sees_a_whole_answer_or_none() {
    loom::model(|| {
        let answer = Arc::new(FirstAnswer::none_yet());
        let player = Arc::clone(&answer);
        let writer = thread::spawn(move || player.give(7, 70));
        let seen = answer.get();
        assert!(
            seen.is_none() || seen == Some((7, 70)),
            "half an answer was seen: {seen:?}"
        );
        writer.join().unwrap();
        assert_eq!(answer.get(), Some((7, 70)), "the answer got lost");
    });
}

#[test]
fn an_answer_is_three_atomic_numbers() {
    assert_eq!(
        size_of::<FirstAnswer>(),
        size_of::<(AtomicU8, AtomicU32, AtomicU32)>(),
        "neither a lock nor a `OnceLock` is needed beside the numbers"
    );
}
