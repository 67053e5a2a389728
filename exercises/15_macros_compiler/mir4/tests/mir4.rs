use mir4::{Block, Statement, Variable, errors};

/// Blocks from lines such as `=a -a ?a > 1 2`: `a` gets a value, is moved, is read, and block 1 or 2 comes
/// next.
fn blocks(text: &str) -> Vec<Block> {
    text.lines().map(str::trim).map(block).collect()
}

fn block(line: &str) -> Block {
    let (statements, next) = line.split_once('>').unwrap_or((line, ""));
    let statement = |word: &str| {
        let variable = word.chars().nth(1).expect("a sign and a variable");
        match &word[..1] {
            "=" => Statement::Assign(variable),
            "-" => Statement::Move(variable),
            _ => Statement::Read(variable),
        }
    };
    Block {
        statements: statements.split_whitespace().map(statement).collect(),
        next: next
            .split_whitespace()
            .map(|n| n.parse().unwrap())
            .collect(),
    }
}

fn found(text: &str) -> Vec<(usize, usize, Variable)> {
    errors(&blocks(text))
}

#[test]
fn a_use_after_a_move_is_an_error() {
    assert_eq!(found("?a -a ?b"), []);
    assert_eq!(found("-a ?a"), [(0, 1, 'a')]);
    assert_eq!(found("-a -a"), [(0, 1, 'a')]);
}

#[test]
fn a_new_value_may_be_used() {
    assert_eq!(found("-a =a ?a -a =a ?a"), []);
}

#[test]
fn a_move_in_one_branch_is_enough() {
    let program = "?a > 1 2
         -a > 3
         ?a > 3
         ?a";
    assert_eq!(found(program), [(3, 0, 'a')]);
}

#[test]
fn a_new_value_in_both_branches_is_enough() {
    let program = "-a > 1 2
         =a > 3
         =a > 3
         ?a";
    assert_eq!(found(program), []);
}

#[test]
fn a_move_in_a_loop_reaches_its_beginning() {
    let program = "=a > 1
         ?b > 2 3
         -a > 1
         ?b";
    assert_eq!(found(program), [(2, 0, 'a')]);
}

#[test]
fn what_is_moved_late_reaches_everything_in_the_loop() {
    let program = "?a > 1
         ?a > 2
         ?b > 3
         -b > 4 5
         -a > 1
         ?c";
    let expected = [(1, 0, 'a'), (2, 0, 'b'), (3, 0, 'b'), (4, 0, 'a')];
    assert_eq!(found(program), expected);
}

#[test]
fn blocks_may_be_in_any_order() {
    let program = "?a > 3
         ?a
         -a > 1
         ?a > 2";
    assert_eq!(found(program), [(1, 0, 'a')]);
    let backwards = "-a > 5
         ?a
         > 1
         > 2
         > 3
         > 4";
    assert_eq!(found(backwards), [(1, 0, 'a')]);
}

#[test]
fn unreachable_blocks_are_not_checked() {
    let program = "?a > 2
         -a ?a > 2
         ?a";
    assert_eq!(found(program), []);
    assert!(errors(&[]).is_empty());
}

#[test]
fn an_endless_loop_is_checked_too() {
    assert_eq!(found("-a =a > 0"), []);
    assert_eq!(found("-a > 0"), [(0, 0, 'a')]);
}
