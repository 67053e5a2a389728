use Expression::{Add, And, Ask, If, Number, Or};
use bytecode1::{Expression, compile, run};

/// Runs an expression with users who answer 0, 1, 2 … for `a`, `b`, `c` …. Returns its value, and who was
/// asked.
fn value(expression: &Expression) -> (i64, String) {
    let mut asked = String::new();
    let stack = run(&compile(expression), |name| {
        asked.push(name);
        i64::from(name as u8 - b'a')
    });
    let [value] = stack[..] else {
        panic!("the stack holds {stack:?}, and should hold one value");
    };
    (value, asked)
}

fn two(
    make: fn(Box<Expression>, Box<Expression>) -> Expression,
    l: Expression,
    r: Expression,
) -> Expression {
    make(Box::new(l), Box::new(r))
}

fn choose(condition: Expression, yes: Expression, no: Expression) -> Expression {
    If(Box::new(condition), Box::new(yes), Box::new(no))
}

fn is(expected: i64, asked: &str) -> (i64, String) {
    (expected, asked.to_owned())
}

#[test]
fn and_needs_its_right_side_only_after_a_value() {
    assert_eq!(value(&two(And, Ask('a'), Ask('c'))), is(0, "a"));
    assert_eq!(value(&two(And, Ask('b'), Ask('c'))), is(2, "bc"));
    assert_eq!(value(&two(And, Ask('b'), Ask('a'))), is(0, "ba"));
}

#[test]
fn or_needs_its_right_side_only_after_zero() {
    assert_eq!(value(&two(Or, Ask('c'), Ask('d'))), is(2, "c"));
    assert_eq!(value(&two(Or, Ask('a'), Ask('d'))), is(3, "ad"));
    assert_eq!(value(&two(Or, Ask('a'), Number(0))), is(0, "a"));
}

#[test]
fn an_if_takes_one_branch() {
    assert_eq!(value(&choose(Ask('b'), Ask('c'), Ask('d'))), is(2, "bc"));
    assert_eq!(value(&choose(Ask('a'), Ask('c'), Ask('d'))), is(3, "ad"));
    assert_eq!(value(&choose(Number(-1), Number(0), Ask('d'))), is(0, ""));
}

#[test]
fn they_can_be_inside_of_each_other() {
    let inner = two(And, Ask('b'), two(Or, Ask('a'), Ask('e')));
    let outer = choose(inner, two(Add, Ask('c'), Number(10)), Ask('z'));
    assert_eq!(value(&outer), is(12, "baec"));
    let chain = two(
        Or,
        two(And, Ask('a'), Ask('x')),
        two(And, Ask('c'), Ask('d')),
    );
    assert_eq!(value(&two(Add, Number(100), chain)), is(103, "acd"));
    let nested = choose(
        choose(Ask('a'), Ask('x'), Number(0)),
        Ask('y'),
        choose(Ask('b'), Ask('e'), Ask('z')),
    );
    assert_eq!(value(&two(Add, nested, Ask('b'))), is(5, "abeb"));
}
