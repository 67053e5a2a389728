use pratt1::{Unexpected, parse};

/// The expression, with all parentheses.
fn tree(source: &str) -> String {
    parse(source).expect("it's an expression").to_string()
}

fn unexpected(token: &str) -> Unexpected {
    Unexpected(Some(token.to_owned()))
}

#[test]
fn a_product_is_part_of_a_sum() {
    assert_eq!(tree("2 + 3 * 4"), "(2 + (3 * 4))");
    assert_eq!(tree("2 * 3 + 4"), "((2 * 3) + 4)");
    assert_eq!(tree("a * b + c * d"), "((a * b) + (c * d))");
}

#[test]
fn equal_powers_go_from_left_to_right() {
    assert_eq!(tree("2 - 3 - 4"), "((2 - 3) - 4)");
    assert_eq!(tree("8 / 4 * 2 / 3"), "(((8 / 4) * 2) / 3)");
    assert_eq!(tree("1 + 2 - 3 + 4"), "(((1 + 2) - 3) + 4)");
}

#[test]
fn powers_go_from_right_to_left() {
    assert_eq!(tree("2 ** 3 ** 4"), "(2 ** (3 ** 4))");
    assert_eq!(tree("2 * 3 ** 4 * 5"), "((2 * (3 ** 4)) * 5)");
}

#[test]
fn a_comparison_is_the_weakest() {
    assert_eq!(tree("a + 1 < b * 2"), "((a + 1) < (b * 2))");
    assert_eq!(tree("a == b + 1"), "(a == (b + 1))");
}

#[test]
fn a_minus_in_front_is_between_products_and_powers() {
    assert_eq!(tree("-a * b"), "((-a) * b)");
    assert_eq!(tree("-a ** b"), "(-(a ** b))");
    assert_eq!(tree("a - -b - c"), "((a - (-b)) - c)");
    assert_eq!(tree("2 ** -3 * 4"), "((2 ** (-3)) * 4)");
}

#[test]
fn parentheses_decide() {
    assert_eq!(tree("(2 + 3) * 4"), "((2 + 3) * 4)");
    assert_eq!(tree("2 - (3 - (4))"), "(2 - (3 - 4))");
    assert_eq!(tree("(2 ** 3) ** 4"), "((2 ** 3) ** 4)");
}

#[test]
fn one_operand_is_enough() {
    assert_eq!(tree("42"), "42");
    assert_eq!(tree("((x))"), "x");
}

#[test]
fn what_does_not_fit_is_an_error() {
    assert_eq!(parse("2 +"), Err(Unexpected(None)));
    assert_eq!(parse(""), Err(Unexpected(None)));
    assert_eq!(parse("2 + * 3"), Err(unexpected("*")));
    assert_eq!(parse("2 3"), Err(unexpected("3")));
    assert_eq!(parse("(2 3)"), Err(unexpected("3")));
    assert_eq!(parse("(2 + 3"), Err(Unexpected(None)));
    assert_eq!(parse("2 + 3)"), Err(unexpected(")")));
}
