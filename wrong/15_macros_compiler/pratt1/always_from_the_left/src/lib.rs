//! Groups equal operators from the left, powers too.

mod expression;
mod tokens;

pub use expression::Expression;
use tokens::Tokens;

/// What was found where something else was needed; `None` at the end of the source.
#[derive(Debug, PartialEq)]
pub struct Unexpected(pub Option<String>);

/// Parses a source that is one expression.
pub fn parse(source: &str) -> Result<Expression, Unexpected> {
    let mut tokens = Tokens::of(source);
    let whole = expression(&mut tokens, 0)?;
    match tokens.next() {
        None => Ok(whole),
        token => Err(Unexpected(token)),
    }
}

/// The powers of an operator that is between its operands, on its left and on its right side.
fn powers(operator: &str) -> Option<(u8, u8)> {
    Some(match operator {
        "==" | "<" => (1, 2),
        "+" | "-" => (3, 4),
        "*" | "/" => (5, 6),
        "**" => (9, 10),
        _ => return None,
    })
}

/// The power of a minus in front of its operand.
const MINUS: u8 = 7;

/// The longest expression in which all operators, outside parentheses, have a left power of at least `minimum`.
fn expression(tokens: &mut Tokens, minimum: u8) -> Result<Expression, Unexpected> {
    let mut left = operand(tokens)?;
    while let Some((left_power, right_power)) = tokens.peek().and_then(powers)
        && left_power >= minimum
        && let Some(operator) = tokens.next()
    {
        let right = expression(tokens, right_power)?;
        left = Expression::Operation(Box::new(left), operator, Box::new(right));
    }
    Ok(left)
}

/// What an expression begins with: a number, a name, a minus or a parenthesis.
fn operand(tokens: &mut Tokens) -> Result<Expression, Unexpected> {
    let token = tokens.next();
    match token.as_deref() {
        Some("-") => {
            let operand = expression(tokens, MINUS)?;
            Ok(Expression::Minus(Box::new(operand)))
        }
        Some("(") => {
            let inner = expression(tokens, 0)?;
            match tokens.next() {
                Some(end) if end == ")" => Ok(inner),
                other => Err(Unexpected(other)),
            }
        }
        Some(word) if word.starts_with(char::is_alphanumeric) => {
            Ok(Expression::Word(word.to_owned()))
        }
        _ => Err(Unexpected(token)),
    }
}
