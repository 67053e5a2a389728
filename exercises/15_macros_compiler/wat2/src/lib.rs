//! The generator learns to loop. A program is a list of statements over variables, and its result is the
//! variable `result`. All variables are declared as locals, and begin with 0, except for `input`, which is
//! the argument.
//!
//! Write `statement` for `While`. WebAssembly has no jump to any address: `br` to a `loop` goes back to its
//! beginning, and `br` to a `block` goes past its end. So a `while` needs both.

use std::collections::BTreeSet;

pub enum Expr {
    Number(i64),
    Variable(&'static str),
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    /// 1 or 0.
    Less(Box<Expr>, Box<Expr>),
}

pub enum Statement {
    Set(&'static str, Expr),
    /// Repeats the statements while the expression isn't 0. It's looked at before each round.
    While(Expr, Vec<Statement>),
}

/// A module with one function, `main`.
pub fn module(program: &[Statement]) -> String {
    let mut variables = BTreeSet::from(["result"]);
    collect(program, &mut variables);
    variables.remove("input");
    let locals: String = variables
        .iter()
        .map(|name| format!("(local ${name} i64)\n"))
        .collect();
    let mut generator = Generator::default();
    for part in program {
        generator.statement(part);
    }
    let code = generator.code;
    format!(
        "(module (func (export \"main\") (param $input i64) (result i64)\n{locals}{code}local.get $result))"
    )
}

/// The variables that are set somewhere in these statements.
fn collect(program: &[Statement], variables: &mut BTreeSet<&'static str>) {
    for statement in program {
        match statement {
            Statement::Set(name, _) => {
                variables.insert(name);
            }
            Statement::While(_, body) => collect(body, variables),
        }
    }
}

#[derive(Default)]
struct Generator {
    code: String,
}

impl Generator {
    fn line(&mut self, line: &str) {
        self.code += line;
        self.code += "\n";
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Set(name, value) => {
                self.expression(value);
                self.line(&format!("local.set ${name}"));
            }
            Statement::While(condition, body) => {
                todo!("`block $end`, `loop $again`, `br_if $end`, `br $again`, and two times `end`")
            }
        }
    }

    fn expression(&mut self, expression: &Expr) {
        match expression {
            Expr::Number(value) => self.line(&format!("i64.const {value}")),
            Expr::Variable(name) => self.line(&format!("local.get ${name}")),
            Expr::Add(left, right) => self.operator(left, right, "i64.add"),
            Expr::Mul(left, right) => self.operator(left, right, "i64.mul"),
            Expr::Less(left, right) => self.operator(left, right, "i64.lt_s\ni64.extend_i32_u"),
        }
    }

    fn operator(&mut self, left: &Expr, right: &Expr, operator: &str) {
        self.expression(left);
        self.expression(right);
        self.line(operator);
    }
}
