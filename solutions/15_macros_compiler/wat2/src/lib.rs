//! `block` and `loop` make jumps structured: there is no way to jump into the middle of something, so an
//! engine can check types in one pass. A label is known inside its block only, so all loops can use the
//! same two.

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
                self.line("block $end\nloop $again");
                self.expression(condition);
                self.line("i64.eqz\nbr_if $end");
                for part in body {
                    self.statement(part);
                }
                self.line("br $again\nend\nend");
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
