use Expr::{Add, Less, Mul, Number, Variable};
use Statement::{Set, While};
use wasmi::{Engine, Linker, Module, Store};
use wat2::{Expr, Statement, module};

/// Runs `main` of a module in a WebAssembly engine.
fn run(text: &str, input: i64) -> Result<i64, wasmi::Error> {
    let engine = Engine::default();
    let module = Module::new(&engine, text)?;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
    let main = instance.get_typed_func::<i64, i64>(&store, "main")?;
    main.call(&mut store, input)
}

fn result(program: &[Statement], input: i64) -> i64 {
    let text = module(program);
    run(&text, input).unwrap_or_else(|error| panic!("{error}\nin this module:\n{text}"))
}

fn add(left: Expr, right: Expr) -> Expr {
    Add(Box::new(left), Box::new(right))
}

fn less(left: Expr, right: Expr) -> Expr {
    Less(Box::new(left), Box::new(right))
}

/// `name = name + number`
fn increase(name: &'static str, number: i64) -> Statement {
    Set(name, add(Variable(name), Number(number)))
}

/// For each `name` from 0 up to the input.
fn count(name: &'static str, mut body: Vec<Statement>) -> Vec<Statement> {
    body.push(increase(name, 1));
    let condition = less(Variable(name), Variable("input"));
    vec![Set(name, Number(0)), While(condition, body)]
}

#[test]
fn a_loop_adds_numbers() {
    let sum = Set("result", add(Variable("result"), Variable("i")));
    let program = count("i", vec![sum]);
    assert_eq!(result(&program, 5), 10);
    assert_eq!(result(&program, 1000), 499_500);
}

#[test]
fn a_loop_may_have_no_rounds() {
    let program = count("i", vec![increase("result", 1)]);
    assert_eq!(result(&program, 0), 0);
    assert_eq!(result(&program, -3), 0);
}

#[test]
fn what_follows_a_loop_is_run_once() {
    let mut program = count("i", vec![increase("result", 1)]);
    program.push(increase("result", 100));
    assert_eq!(result(&program, 4), 104);
}

#[test]
fn loops_may_be_nested() {
    let program = count("i", count("j", count("k", vec![increase("result", 1)])));
    assert_eq!(result(&program, 6), 216);
}

#[test]
fn loops_may_follow_each_other() {
    let mut program = count("i", vec![increase("result", 1)]);
    program.extend(count("i", vec![increase("result", 10)]));
    assert_eq!(result(&program, 3), 33);
}

#[test]
fn any_condition_that_is_not_zero_repeats() {
    let mut body = vec![increase("input", -2)];
    body.push(Set(
        "result",
        Mul(Box::new(Variable("input")), Box::new(Number(3))),
    ));
    let program = vec![increase("result", 1), While(Variable("input"), body)];
    assert_eq!(result(&program, 4), 0);
    assert_eq!(result(&program, 0), 1);
}
