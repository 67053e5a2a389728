use std::sync::Mutex;

use cargo_bench1::{Action, DONE};
use divan::Divan;

#[path = "../benches/suggest.rs"]
#[expect(dead_code, reason = "`main` is for `cargo bench`")]
mod benches;

/// What happens when each bench takes ten samples of a hundred rounds.
fn actions() -> Vec<Action> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap();
    DONE.lock().unwrap().clear();
    Divan::default()
        .sample_count(10)
        .sample_size(100)
        .run_benches();
    DONE.lock().unwrap().clone()
}

fn count(is_one: impl Fn(&Action) -> bool) -> usize {
    actions().iter().filter(|action| is_one(action)).count()
}

#[test]
fn loading_isnt_measured() {
    let loaded = count(|action| *action == Action::Loaded);
    assert!(loaded > 0, "the dictionary has to be loaded");
    assert!(loaded <= 3, "the dictionary was loaded {loaded} times");
}

#[test]
fn each_word_is_searched_a_thousand_times() {
    let actions = actions();
    for word in ["helo", "wrold", "xyzzy"] {
        let searched = Action::Searched(word.to_string());
        let rounds = actions.iter().filter(|action| **action == searched);
        assert!(rounds.count() >= 1_000, "{word} is not measured");
    }
}

#[test]
fn words_are_not_mixed() {
    let mut words = Vec::new();
    for action in actions() {
        if let Action::Searched(word) = action
            && words.last() != Some(&word)
        {
            words.push(word);
        }
    }
    assert_eq!(
        words,
        ["helo", "wrold", "xyzzy"],
        "divan runs each word apart"
    );
}
