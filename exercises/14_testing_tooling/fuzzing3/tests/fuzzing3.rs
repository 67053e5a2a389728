use fuzzing3::{Random, fuzz};

/// A door that opens for one word. It compares letter by letter, and returns how far it came.
fn door(secret: &str, word: &str) -> usize {
    let same = secret.bytes().zip(word.bytes());
    let right = same.take_while(|(secret, letter)| secret == letter).count();
    if right == secret.len() && word.len() > secret.len() {
        return 0;
    }
    right
}

#[test]
fn the_word_is_found() {
    for secret in ["sesame", "avalanche", "zzzz", "password"] {
        let target = |word: &str| door(secret, word);
        let found = fuzz(100_000, secret.len(), &mut Random(1), target);
        assert_eq!(found.as_deref(), Some(secret));
    }
}

#[test]
fn an_input_is_kept_for_a_new_branch_only() {
    let mut inputs = Vec::new();
    fuzz(2_000, 99, &mut Random(2), |input| {
        inputs.push(input.to_string());
        0
    });
    let longest = inputs.iter().map(String::len).max();
    assert_eq!(
        longest,
        Some(2),
        "there is one branch, and one input for it"
    );
}

#[test]
fn a_search_ends_after_its_rounds() {
    let mut runs = 0;
    let found = fuzz(500, 1, &mut Random(3), |_| {
        runs += 1;
        0
    });
    assert_eq!((found, runs), (None, 500));
}

#[test]
fn a_search_ends_when_the_branch_is_reached() {
    let mut runs = 0;
    let found = fuzz(500, 7, &mut Random(4), |_| {
        runs += 1;
        if runs == 3 { 7 } else { 0 }
    });
    assert!(found.is_some());
    assert_eq!(runs, 3);
}
