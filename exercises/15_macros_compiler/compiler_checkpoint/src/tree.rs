//! Programs as trees.

#[derive(Debug, PartialEq)]
pub enum Expression {
    Number(i64),
    Name(String),
    Minus(Box<Expression>),
    Operation(Box<Expression>, &'static str, Box<Expression>),
    Call(String, Vec<Expression>),
    List(Vec<Expression>),
    Index(Box<Expression>, Box<Expression>),
}

#[derive(Debug, PartialEq)]
pub enum Statement {
    /// `let name = value;` for a new variable.
    Let(String, Expression),
    /// `name = value;` for one that exists.
    Set(String, Expression),
    Print(Expression),
    Return(Expression),
    /// The second list is empty if there is no `else`.
    If(Expression, Vec<Statement>, Vec<Statement>),
    While(Expression, Vec<Statement>),
}

#[derive(Debug, PartialEq)]
pub struct Function {
    pub name: String,
    pub parameters: Vec<String>,
    pub body: Vec<Statement>,
}

#[derive(Debug, Default, PartialEq)]
pub struct Program {
    pub functions: Vec<Function>,
    /// The statements outside functions.
    pub main: Vec<Statement>,
}
